/// Full-width and half-width writings brought to one form (全角半角の統一), for keys, headers, identifiers and numbers.
///
/// Letters, digits and signs become ASCII, half-width katakana become full-width with their voiced marks joined. Names
/// are not matched by this alone: that is the work of `Names`.
package enum NarrowText {
    /// Every character in its one width; nothing else changes.
    package static func folded(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\u{FF9E}" || scalar == "\u{FF9F}" {
                if let last = result.last, let joined = voiced(last, strongly: scalar == "\u{FF9F}") {
                    result.removeLast()
                    result.append(joined)
                } else {
                    result.append(scalar == "\u{FF9E}" ? "\u{309B}" : "\u{309C}")
                }
            } else {
                result.append(narrow(scalar))
            }
        }
        return String(result)
    }

    /// An identifier as it is compared: one width, upper case, without spaces, dashes, dots, slashes and brackets.
    package static func identifier(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in folded(text).uppercased().unicodeScalars where !isSeparator(scalar) { result.append(scalar) }
        return String(result)
    }

    /// The digits of a telephone, corporate or account number, in ASCII; everything else is dropped.
    package static func digits(_ text: String) -> String {
        String(folded(text).unicodeScalars.filter { ("0"..."9").contains($0) }.map(Character.init))
    }

    /// The digits of a telephone number, with `+` in front where it was written: `TEL (+81) 3-1234-5678`.
    package static func phone(_ text: String) -> String {
        let narrow = folded(text).unicodeScalars
        let first = narrow.firstIndex { ("0"..."9").contains($0) } ?? narrow.endIndex
        return (narrow[..<first].contains("+") ? "+" : "") + digits(String(narrow[first...]))
    }

    /// Without surrounding spaces, tabs and line ends, full-width and no-break spaces included.
    package static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isSpace($0) }),
            let last = scalars.lastIndex(where: { !isSpace($0) })
        else { return "" }
        if first == scalars.startIndex, scalars.index(after: last) == scalars.endIndex { return text }
        return String(scalars[first...last])
    }

    /// One character in ASCII or full-width katakana, where it has such a form.
    package static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case 0x3000, 0x00A0: " "
        case 0xFF61...0xFF9D: katakana[Int(scalar.value - 0xFF61)]
        case 0xFFE5: "\u{A5}"
        case 0xFFE1: "\u{A3}"
        default: scalar
        }
    }

    package static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09...0x0D, 0xA0, 0x3000, 0x2000...0x200B, 0x202F, 0xFEFF: true
        default: false
        }
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        if isSpace(scalar) { return true }
        switch scalar.value {
        case 0x2010...0x2015, 0x2212, 0x30FB, 0x30FC, 0xFE58, 0xFE63: return true
        default: return "-./_()[],".unicodeScalars.contains(scalar)
        }
    }

    private static let katakana = Array(
        "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
            .unicodeScalars)

    /// A katakana with its mark of voicing (濁点), or with the strong one (半濁点); nil where it takes none.
    package static func voiced(_ scalar: Unicode.Scalar, strongly: Bool) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x30CF...0x30DB where scalar.value % 3 == 0: Unicode.Scalar(scalar.value + (strongly ? 2 : 1))
        case _ where strongly: nil
        case 0x30AB...0x30C1 where scalar.value % 2 == 1: Unicode.Scalar(scalar.value + 1)
        case 0x30C4...0x30C8 where scalar.value % 2 == 0: Unicode.Scalar(scalar.value + 1)
        case 0x30A6: "ヴ"
        case 0x30EF: "\u{30F7}"
        case 0x30F2: "\u{30FA}"
        default: nil
        }
    }
}
