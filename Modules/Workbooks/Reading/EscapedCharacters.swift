/// Characters that XML cannot hold, as Excel writes them: `_x000D_` is a carriage return, `_x005F_` the line itself.
enum EscapedCharacters {
    /// Puts the characters in the place of their escapes, in what stands behind a place.
    static func decode(_ bytes: inout [UInt8], from start: Int) {
        guard let first = next(in: bytes, from: start) else { return }
        var written = first
        var read = first
        while read < bytes.count {
            guard let high = unit(in: bytes, at: read) else {
                bytes[written] = bytes[read]
                written += 1
                read += 1
                continue
            }
            read += 7
            var value = UInt32(high)
            if (0xD800...0xDBFF).contains(high), let low = unit(in: bytes, at: read), (0xDC00...0xDFFF).contains(low) {
                value = 0x10000 + (UInt32(high) - 0xD800) << 10 + UInt32(low) - 0xDC00
                read += 7
            }
            // Half of a pair stands for nothing.
            for byte in String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8 {
                bytes[written] = byte
                written += 1
            }
        }
        bytes.removeLast(bytes.count - written)
    }

    private static func next(in bytes: [UInt8], from start: Int) -> Int? {
        var place = start
        while place + 7 <= bytes.count {
            if bytes[place] == 0x5F, unit(in: bytes, at: place) != nil { return place }
            place += 1
        }
        return nil
    }

    /// The character of an escape that begins at a place; nil where none does.
    static func unit(in bytes: some RandomAccessCollection<UInt8>, at start: Int) -> UInt16? {
        let first = bytes.index(bytes.startIndex, offsetBy: start)
        guard bytes.count - start >= 7, bytes[first] == 0x5F else { return nil }
        let escape = Array(bytes[first...].prefix(7))
        guard escape[1] == 0x78, escape[6] == 0x5F else { return nil }
        var value: UInt16 = 0
        for byte in escape[2..<6] {
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt16(byte - 0x30)
            case 0x41...0x46: value = value << 4 | UInt16(byte - 0x37)
            case 0x61...0x66: value = value << 4 | UInt16(byte - 0x57)
            default: return nil
            }
        }
        return value
    }

    /// A text as it is written into a cell: what XML cannot hold, and what would be read as an escape, is escaped.
    static func encoded(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x5F && $0 != 0xEF || $0 == 0x0A || $0 == 0x09 }
        if isPlain { return text }
        let bytes = Array(text.utf8)
        var (result, place) = (String.UnicodeScalarView(), 0)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A, 0x09: result.append(scalar)
            case 0..<0x20, 0xFFFE, 0xFFFF: result.append(contentsOf: escape(scalar.value).unicodeScalars)
            case 0x5F where unit(in: bytes, at: place) != nil: result.append(contentsOf: "_x005F_".unicodeScalars)
            default: result.append(scalar)
            }
            place += String(scalar).utf8.count
        }
        return String(result)
    }

    private static func escape(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return "_x" + String(repeating: "0", count: 4 - digits.utf8.count) + digits + "_"
    }
}
