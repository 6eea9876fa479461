/// Readings in Latin letters (ローマ字): Hepburn with long vowels and double letters made single, whatever way they were
/// typed, so that `shoji`, `syouji` and `shohji` are all ショウジ.
///
/// Kana and what people type go letter by letter through the same rules, which look back and never ahead.
package enum LatinReading {
    /// Adds the reading of a run of katakana, as one word.
    package static func read(_ kana: ArraySlice<UInt32>, into letters: inout [UInt32]) {
        let start = letters.count
        for letter in kana { push(kana: letter, to: &letters, from: start) }
        finish(&letters, from: start)
    }

    /// What someone typed for a reading; a word with digits in it stays as it is.
    package static func folded(_ word: some Sequence<UInt32>) -> [UInt32] {
        var letters: [UInt32] = []
        for letter in word {
            guard (0x61...0x7A).contains(letter) else { return Array(word) }
            push(letter, to: &letters, from: 0)
        }
        finish(&letters, from: 0)
        return letters
    }

    private static func push(kana letter: UInt32, to letters: inout [UInt32], from start: Int) {
        guard (0x30A1...0x30F3).contains(letter) else { return }
        // Small vowels take the place of the one before: ファ, ティ, ウォ.
        if letter <= 0x30A9, letter % 2 == 1, letters.count > start, let last = letters.last, isVowel(last) {
            letters.removeLast()
            if last == u, letters.count == start || letters.last.map(isVowel) == true {
                push(w, to: &letters, from: start)
            }
        }
        let syllable = Syllables.packed(letter)
        for shift in stride(from: UInt32(16), through: 0, by: -8) where syllable >> shift & 0xFF != 0 {
            push(syllable >> shift & 0xFF, to: &letters, from: start)
        }
    }

    /// Adds one letter to a word that begins at `start`.
    private static func push(_ typed: UInt32, to letters: inout [UInt32], from start: Int) {
        var letter = typed == l ? r : typed
        if letter == v { letter = b }
        let last = letters.count > start ? letters[letters.count - 1] : 0
        let before = letters.count > start + 1 ? letters[letters.count - 2] : 0
        if isVowel(letter) {
            if last == letter || (last == o && letter == u) { return }
            respell(before: letter, last, before, &letters, from: start)
        } else {
            // Ohno is Ono.
            if last == h, before == o, letter != y { letters.removeLast() }
            if last == m, letter == b || letter == p || letter == m {
                letters[letters.count - 1] = n
            } else if last == letter {
                return
            }
            // Matcha, Adzuma.
            if (last == t && letter == c) || (last == d && letter == z) { letters.removeLast() }
        }
        letters.append(letter)
    }

    /// Kunrei and Nihon spellings become Hepburn: si, tu, zyo; and kiyo becomes kyo, because banks write it so.
    private static func respell(
        before vowel: UInt32, _ last: UInt32, _ before: UInt32, _ letters: inout [UInt32], from start: Int
    ) {
        switch (last, vowel) {
        case (s, i): letters.append(h)
        case (t, i): replaceLast(1, c, h, &letters)
        case (z, i), (d, i): replaceLast(1, j, 0, &letters)
        case (t, u): letters.append(s)
        case (h, u) where before != s && before != c: replaceLast(1, f, 0, &letters)
        case (d, u): replaceLast(1, z, 0, &letters)
        case (w, o): letters.removeLast()
        case (y, a), (y, u), (y, o):
            switch before {
            case s: replaceLast(2, s, h, &letters)
            case t, c: replaceLast(2, c, h, &letters)
            case z, j, d: replaceLast(2, j, 0, &letters)
            case i where letters.count > start + 2: contract(&letters, from: start)
            default: break
            }
        default: break
        }
    }

    /// `kiy` becomes `ky`, `shiy` becomes `sh`.
    private static func contract(_ letters: inout [UInt32], from start: Int) {
        let consonant = letters[letters.count - 3]
        if isVowel(consonant) { return }
        let third = letters.count > start + 3 ? letters[letters.count - 4] : 0
        let isSoft = consonant == j || (consonant == h && (third == s || third == c))
        letters.removeLast(2)
        if !isSoft { letters.append(y) }
    }

    private static func replaceLast(_ count: Int, _ first: UInt32, _ second: UInt32, _ letters: inout [UInt32]) {
        letters.removeLast(count)
        letters.append(first)
        if second != 0 { letters.append(second) }
    }

    /// Itoh is Ito.
    private static func finish(_ letters: inout [UInt32], from start: Int) {
        let end = letters.count
        if end > start + 1, letters[end - 1] == h, letters[end - 2] == o { letters.removeLast() }
    }

    private static func isVowel(_ letter: UInt32) -> Bool {
        switch letter {
        case a, i, u, e, o: true
        default: false
        }
    }

    private static let a: UInt32 = 0x61
    private static let b: UInt32 = 0x62
    private static let c: UInt32 = 0x63
    private static let d: UInt32 = 0x64
    private static let e: UInt32 = 0x65
    private static let f: UInt32 = 0x66
    private static let h: UInt32 = 0x68
    private static let i: UInt32 = 0x69
    private static let j: UInt32 = 0x6A
    private static let l: UInt32 = 0x6C
    private static let m: UInt32 = 0x6D
    private static let n: UInt32 = 0x6E
    private static let o: UInt32 = 0x6F
    private static let p: UInt32 = 0x70
    private static let r: UInt32 = 0x72
    private static let s: UInt32 = 0x73
    private static let t: UInt32 = 0x74
    private static let u: UInt32 = 0x75
    private static let v: UInt32 = 0x76
    private static let w: UInt32 = 0x77
    private static let y: UInt32 = 0x79
    private static let z: UInt32 = 0x7A
}
