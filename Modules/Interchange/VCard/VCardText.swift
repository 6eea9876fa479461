import Vocabulary

/// The value of a property as text: transfer encoding, then charset, then escapes.
struct VCardText {
    let isOld: Bool
    let charsets: Charsets
    /// How values are read that do not name their charset.
    let encoding: TextEncoding

    /// The value decoded, escapes still in it.
    /// - Throws: ``VCardRefusal``.
    func decoded(_ head: VCardHead, _ value: ArraySlice<UInt8>, line: Int) throws(VCardRefusal) -> String {
        var bytes = Array(value)
        if head.isQuotedPrintable {
            bytes = Self.quotedPrintable(bytes)
        } else if head.isBase64 {
            guard let plain = Self.base64(bytes) else { throw .notText(property: head.name, line: line) }
            bytes = plain
        }
        let charset = head.charset ?? ""
        guard let conversion = charsets.named(charset.isEmpty ? encoding : nil, charset) else {
            throw .unknownCharset(charset, line: line)
        }
        guard let text = conversion.text(bytes), !text.utf8.contains(0) else {
            throw .notText(property: head.name, line: line)
        }
        return text
    }

    /// A whole value without escapes, trimmed, line ends as LF.
    func whole(_ text: String) -> String {
        NarrowText.trimmed(unescaped(text[...]))
    }

    /// The components of a structured value.
    func components(_ text: String) -> [String] {
        var components: [String] = []
        var start = text.startIndex
        var position = start
        while position < text.endIndex {
            let character = text[position]
            if character == "\\" {
                position = text.index(after: position)
                if position == text.endIndex { break }
            } else if character == ";" {
                components.append(NarrowText.trimmed(unescaped(text[start..<position])))
                start = text.index(after: position)
            }
            position = text.index(after: position)
        }
        components.append(NarrowText.trimmed(unescaped(text[start...])))
        return components
    }

    /// vCard 2.1 knows `\;` only: its yen sign is no escape.
    private func unescaped(_ text: Substring) -> String {
        var plain = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                isEscaped = false
                switch character {
                case ";": plain.append(";")
                case ",", ":", "\\": plain += (isOld ? "\\" : "") + String(character)
                case "n", "N": plain += isOld ? "\\" + String(character) : "\n"
                default: plain += "\\" + String(character)
                }
            } else if character == "\\" {
                isEscaped = true
            } else {
                plain.append(character == "\r\n" || character == "\r" ? "\n" : character)
            }
        }
        return isEscaped ? plain + "\\" : plain
    }

    /// `=E5=B1=B1`; an equals sign that begins no byte stays as it is.
    static func quotedPrintable(_ bytes: [UInt8]) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var position = 0
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "="), position + 2 < bytes.count,
                let high = hexadecimal(bytes[position + 1]), let low = hexadecimal(bytes[position + 2])
            {
                plain.append(high << 4 | low)
                position += 3
            } else {
                plain.append(bytes[position])
                position += 1
            }
        }
        return plain
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 0x30
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 0x41 + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 0x61 + 10
        default: nil
        }
    }

    /// Nil where the bytes are no base64. Blanks are passed over.
    static func base64(_ bytes: [UInt8]) -> [UInt8]? {
        var plain: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        var isPadded = false
        for byte in bytes {
            let value: UInt8
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - 0x41
            case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - 0x61 + 26
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - 0x30 + 52
            case UInt8(ascii: "+"): value = 62
            case UInt8(ascii: "/"): value = 63
            case 0x20, 0x09: continue
            case UInt8(ascii: "="):
                isPadded = true
                continue
            default: return nil
            }
            if isPadded { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                plain.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return plain
    }
}
