/// Whether bytes are UTF-8 as Unicode defines it: no overlong forms, no surrogates, nothing above U+10FFFF.
enum UTF8Check {
    static let highBits: UInt64 = 0x8080_8080_8080_8080
    static let ones: UInt64 = 0x0101_0101_0101_0101

    /// The bytes of the word that are zero have their high bit set. Only the lowest mark is reliable.
    @inline(__always)
    static func zeroBytes(_ word: UInt64) -> UInt64 {
        (word &- ones) & ~word & highBits
    }

    static func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var position = 0
        while position + 8 <= bytes.count {
            if bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self) & highBits != 0 { return false }
            position += 8
        }
        return bytes[position...].allSatisfy { $0 < 0x80 }
    }

    static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = bytes.baseAddress else { return true }
        let count = bytes.count
        var position = 0
        while position < count {
            let first = base[position]
            if first < 0x80 {
                position += 1
            } else if first & 0xF0 == 0xE0, first != 0xE0, first != 0xED, position + 2 < count,
                base[position + 1] & 0xC0 == 0x80, base[position + 2] & 0xC0 == 0x80
            {
                // Kana and nearly all kanji, without the rare cases of the general rule.
                position += 3
            } else {
                let length = sequenceLength(bytes, at: position)
                if length == 0 { return false }
                position += length
            }
        }
        return true
    }

    /// The length of the scalar that begins here, or 0 where none does.
    static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        let first = bytes[position]
        if first < 0x80 { return 1 }
        func next(_ offset: Int, _ range: ClosedRange<UInt8>) -> Bool {
            position + offset < bytes.count && range.contains(bytes[position + offset])
        }
        switch first {
        case 0xC2...0xDF:
            return next(1, 0x80...0xBF) ? 2 : 0
        case 0xE0...0xEF:
            let second: ClosedRange<UInt8> = first == 0xE0 ? 0xA0...0xBF : first == 0xED ? 0x80...0x9F : 0x80...0xBF
            return next(1, second) && next(2, 0x80...0xBF) ? 3 : 0
        case 0xF0...0xF4:
            let second: ClosedRange<UInt8> = first == 0xF0 ? 0x90...0xBF : first == 0xF4 ? 0x80...0x8F : 0x80...0xBF
            return next(1, second) && next(2, 0x80...0xBF) && next(3, 0x80...0xBF) ? 4 : 0
        default:
            return 0
        }
    }
}
