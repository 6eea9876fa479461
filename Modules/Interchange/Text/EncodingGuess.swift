/// Which encoding bytes are written in, told from the letters that they make.
///
/// Bytes that are wholly UTF-8 are UTF-8. With faults in every reading, a file of UTF-8 with a few broken rows must not be
/// read as something else as a whole: what has more whole characters of several bytes than faults stays UTF-8.
struct EncodingGuess {
    /// Pairs and half-width katakana that only Shift_JIS makes of its bytes.
    private var japanese = 0
    /// Letters with accents that stand alone among ASCII letters: `é` in Hélène, which Shift_JIS would read as one kanji
    /// together with the letter behind it.
    private var western = 0
    /// Pairs that Shift_JIS could mean by and any encoding of single bytes as well.
    private var unclear = 0

    /// The encoding; nil where the bytes make no sense in any that is known. They may end in the middle of a character.
    static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        let (characters, faults) = asUTF8(bytes)
        if faults == 0 || characters > faults { return .utf8 }
        if isEUC(bytes) { return .eucJP }
        let guess = EncodingGuess(bytes)
        if guess.western > guess.japanese { return .windows1252 }
        if guess.japanese > 0 { return faultsAsCP932(bytes) < faults ? .cp932 : .utf8 }
        // Broken bytes here and there: the rows that hold them are refused, the others go in.
        if guess.unclear == 0 { return faultsAsCP932(bytes) < faults ? .cp932 : .utf8 }
        return nil
    }

    /// Whether bytes are UTF-16: zeros in every second place, too many for a stray one.
    static func isUTF16(_ bytes: UnsafeRawBufferPointer) -> Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
        let sample = bytes.prefix(4096)
        var zeros = [0, 0]
        for (place, byte) in sample.enumerated() where byte == 0 { zeros[place % 2] += 1 }
        let (most, least) = (max(zeros[0], zeros[1]), min(zeros[0], zeros[1]))
        return most > 1 && most * 16 >= sample.count && least * 10 <= most
    }

    private static func asUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> (characters: Int, faults: Int) {
        var (characters, faults, position) = (0, 0, 0)
        while position < bytes.count {
            let length = UTF8Check.sequenceLength(bytes, at: position)
            if length > 1 { characters += 1 }
            if length == 0 {
                if bytes.count - position < 4, bytes[position] >= 0xC2 { break }
                faults += 1
            }
            position += max(length, 1)
        }
        return (characters, faults)
    }

    /// Whether all that is above ASCII stands in the pairs of EUC-JP, kana among them, which Shift_JIS would read as
    /// half-width katakana.
    private static func isEUC(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var (kana, others, position) = (0, 0, 0)
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x80 {
                position += 1
                continue
            }
            guard position + 1 < bytes.count else { break }
            let next = bytes[position + 1]
            guard byte == 0x8E || byte == 0x8F || byte >= 0xA1, next >= 0xA1, next != 0xFF else { return false }
            if byte == 0xA4 || byte == 0xA5, next <= 0xF6 { kana += 1 } else { others += 1 }
            position += byte == 0x8F ? 3 : 2
        }
        // Half-width katakana of Shift_JIS may pair up by chance, but not with kanji (from B0) beside them.
        return kana > 0 && hasKanji(bytes) || kana > others
    }

    private static func hasKanji(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.contains { $0 >= 0xE0 }
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            let next = position + 1 < bytes.count ? bytes[position + 1] : 0
            let isTrail = next >= 0x40 && next != 0x7F && next <= 0xFC
            switch byte {
            case 0x00...0x7F: position += 1
            case 0x81...0x9F where isTrail:
                japanese += 1
                position += 2
            case 0xFA...0xFC where isTrail && next >= 0x80:
                japanese += 1
                position += 2
            case _ where Self.standsAlone(bytes, position):
                western += 1
                position += 1
            case 0xE0...0xF9 where isTrail:
                if next >= 0x80 && next < 0xA0 { japanese += 1 } else { unclear += 1 }
                position += 2
            case 0xA1...0xDF:
                if (0xA1...0xDF).contains(next) { japanese += 1 }
                position += 1
            default: position += 1
            }
        }
    }

    /// Whether a letter of Windows-1252 stands beside an ASCII letter and beside no other letter above ASCII.
    private static func standsAlone(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
        let byte = bytes[position]
        guard byte >= 0xC0, byte != 0xD7, byte != 0xF7 else { return false }
        let before = position > 0 ? bytes[position - 1] : 0
        let after = position + 1 < bytes.count ? bytes[position + 1] : 0
        func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
        return before < 0x80 && after < 0x80 && (isLetter(before) || isLetter(after))
    }

    private static func faultsAsCP932(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var (faults, position) = (0, 0)
        while position < bytes.count {
            switch bytes[position] {
            case 0x00...0x7F, 0xA1...0xDF:
                position += 1
            case 0x81...0x9F, 0xE0...0xFC:
                guard position + 1 < bytes.count else { return faults }
                switch bytes[position + 1] {
                case 0x40...0x7E, 0x80...0xFC: position += 2
                default:
                    faults += 1
                    position += 1
                }
            default:
                faults += 1
                position += 1
            }
        }
        return faults
    }
}
