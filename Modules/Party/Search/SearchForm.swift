import Names

/// A name or a query as search sees it: letters in one writing, without anything between words, and where words begin.
///
/// A word also begins where Latin letters and digits meet any others. Legal forms (株式会社, Co., Ltd.) are left out
/// unless nothing else would remain.
struct SearchForm {
    var letters: [UInt32] = []
    /// Where words begin in `letters`, ascending.
    var starts: [Int] = []
    private var isBetweenWords = true
    /// Letters of the last word that have a dot behind them: K.K., S.p.A.
    private var initials = 0

    init() {}

    init(_ text: String) {
        read(text)
        enlargeKana()
    }

    var isEmpty: Bool { letters.isEmpty }

    /// Where the word ends that begins at a place in `starts`.
    func end(ofWord index: Int) -> Int { index + 1 < starts.count ? starts[index + 1] : letters.count }

    static func isLatin(_ letter: UInt32) -> Bool { letter < 0x80 }
    static func isKana(_ letter: UInt32) -> Bool { (0x30A1...0x30FC).contains(letter) }

    mutating func clear() {
        letters.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        isBetweenWords = true
        initials = 0
    }

    /// Reads a text. Small kana and long vowels are still there, for the reading in Latin letters;
    /// ``enlargeKana()`` ends that.
    mutating func read(_ text: String) {
        clear()
        var text = text
        text.withUTF8 { bytes in
            var source = LetterSource(bytes)
            while let number = source.next() { take(number, &source) }
        }
        OmittedForms.remove(from: &self)
    }

    @inline(__always)
    private mutating func take(_ number: UInt32, _ source: inout LetterSource) {
        let letter = number < 0x10000 ? UInt32(LetterTable.letters[Int(number)]) : LetterTable.letter(beyond: number)
        switch letter {
        case UInt32(LetterTable.dropped): break
        case UInt32(LetterTable.space): isBetweenWords = true
        case UInt32(LetterTable.special): takeSpecial(number, &source)
        default: append(letter)
        }
    }

    @inline(__always)
    mutating func append(_ letter: UInt32) {
        if isBetweenWords || Self.isLatin(letter) != letters.last.map(Self.isLatin) {
            starts.append(letters.count)
            isBetweenWords = false
            initials = 0
        } else if initials > 1, letters.count - (starts.last ?? 0) - initials == 1 {
            // K.K.Hikari: behind the initials begins another word.
            starts.append(letters.count - 1)
            initials = 0
        }
        letters.append(letter)
    }

    /// Begins a word with the next letter.
    mutating func beginWord() {
        isBetweenWords = true
    }

    private mutating func takeSpecial(_ number: UInt32, _ source: inout LetterSource) {
        switch number {
        case 0x28, 0xFF08:
            if source.skipBracket(where: OmittedForms.isBracketed) || source.isAtAbbreviation {
                source.skipAbbreviation()
            }
            isBetweenWords = true
        case 0x29, 0xFF09:
            if starts.count == 1, OmittedForms.isBankAbbreviation(letters[...]) { clear() }
            isBetweenWords = true
        case 0x2E, 0xFF0E:
            // Letters parted by dots are one word.
            let isInitial = letters.count - (starts.last ?? 0) - initials == 1 && letters.last.map(Self.isLatin) == true
            if isInitial { initials += 1 } else { isBetweenWords = true }
        case 0x2D, 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D:
            // Behind kana it is a long vowel.
            if letters.last.map(Self.isKana) != true { isBetweenWords = true }
        case 0x3099, 0x309B, 0xFF9E:
            // ウ with a mark that stands apart, as half-width kana have it, is ヴ as well.
            if letters.last == 0x30A6 { letters[letters.count - 1] = Self.vu(&source) } else { voice(strongly: false) }
        case 0x309A, 0x309C, 0xFF9F: voice(strongly: true)
        case 0x3005, 0x309D, 0x30FD: if let last = letters.last { append(last) }
        case 0x309E, 0x30FE:
            if let last = letters.last {
                append(last)
                voice(strongly: false)
            }
        case 0x30F4, 0x3094: append(Self.vu(&source))
        default: for letter in Self.spelledOut(number) { append(letter) }
        }
    }

    /// Joins a mark of voicing with the kana before it.
    private mutating func voice(strongly: Bool) {
        guard let last = letters.last, let voiced = Kana.voiced(last, strongly: strongly) else { return }
        let letter = UInt32(LetterTable.letters[Int(voiced)])
        letters[letters.count - 1] = letter == UInt32(LetterTable.special) ? Self.bu : letter
    }

    /// ブ, which stands for ヴ where no vowel follows.
    private static let bu: UInt32 = 0x30D6

    /// ヴァ is バ, ヴ alone ブ.
    private static func vu(_ source: inout LetterSource) -> UInt32 {
        let vowels: [UInt32: UInt32] = [0x30A1: 0x30D0, 0x30A3: 0x30D3, 0x30A7: 0x30D9, 0x30A9: 0x30DC]
        var ahead = source
        if let next = ahead.next(), next < 0x10000, let joined = vowels[UInt32(LetterTable.letters[Int(next)])] {
            source = ahead
            return joined
        }
        return bu
    }

    private static func spelledOut(_ number: UInt32) -> [UInt32] {
        func letters(_ text: StaticString) -> [UInt32] { text.withUTF8Buffer { $0.map { UInt32($0) } } }
        switch number {
        case 0x2116: return letters("no")
        case 0x2121: return letters("tel")
        case 0x2460...0x2473: return String(number - 0x245F).utf8.map { UInt32($0) }
        case 0x2160...0x217B:
            let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
            return roman[Int((number - 0x2160) % 16) % 12].utf8.map { UInt32($0) }
        default: return Unicode.Scalar(number).flatMap(PlainLatin.of)?.utf8.map { UInt32($0) } ?? []
        }
    }

    /// Small kana become large and long vowels go, as banks write names.
    mutating func enlargeKana() {
        guard letters.contains(where: { Self.isKana($0) && ($0 == Kana.longVowel || Kana.isSmall($0)) }) else { return }
        var kept = 0
        var word = 0
        for place in letters.indices {
            while word < starts.count, starts[word] == place {
                starts[word] = kept
                word += 1
            }
            let letter = letters[place]
            if letter == 0x30FC { continue }
            letters[kept] = Kana.large(letter)
            kept += 1
        }
        letters.removeSubrange(kept...)
        starts = starts.enumerated().filter { index, start in
            start < kept && (index == 0 || starts[index - 1] != start)
        }.map(\.element)
    }

    /// Takes out letters in the middle, at the beginning or at the end.
    mutating func remove(_ range: Range<Int>) {
        letters.removeSubrange(range)
        var left: [Int] = []
        for start in starts {
            let moved = start < range.lowerBound ? start : max(start, range.upperBound) - range.count
            if moved < letters.count, left.last != moved { left.append(moved) }
        }
        starts = left
    }
}
