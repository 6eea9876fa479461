/// Kana in Latin letters as they are spelled (ヘボン式): long vowels short, because lists write them either way.
package enum Romaji {
    package static func of(_ kana: some Sequence<Unicode.Scalar>) -> String {
        var letters: [UInt8] = []
        var doubles = false
        for scalar in kana {
            let value = Kana.katakana(scalar.value)
            switch value {
            case 0x30C3: doubles = true
            case 0x30E3, 0x30E5, 0x30E7: contract(value, &letters)
            case 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9:
                // ファ is fa, ティ is ti.
                if let last = letters.last, letters.count > 1, "aeiou".utf8.contains(last) { letters.removeLast() }
                Syllables.each(value) { letters.append($0) }
            default:
                var isFirst = true
                Syllables.each(value) { letter in
                    // ッチ is tch.
                    if doubles, isFirst { letters.append(letter == UInt8(ascii: "c") ? UInt8(ascii: "t") : letter) }
                    letters.append(letter)
                    (doubles, isFirst) = (false, false)
                }
            }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// しゃ is sha, きゃ is kya, デュ is dyu.
    private static func contract(_ small: UInt32, _ letters: inout [UInt8]) {
        if let last = letters.last, last == UInt8(ascii: "i") || letters.count > 1 && "eu".utf8.contains(last) {
            letters.removeLast()
        }
        let isSoft =
            letters.last == UInt8(ascii: "j") || letters.suffix(2).elementsEqual("sh".utf8)
            || letters.suffix(2).elementsEqual("ch".utf8)
        var isFirst = true
        Syllables.each(small) { letter in
            if !isFirst || !isSoft { letters.append(letter) }
            isFirst = false
        }
    }
}
