import Vocabulary

/// The bytes of one field, unquoted and unescaped, always valid UTF-8.
///
/// They live in the reader's buffer: use them inside the closure that received the row, and take `text` to keep them.
package struct FieldBytes {
    package let bytes: UnsafeBufferPointer<UInt8>

    package init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    package var isEmpty: Bool { bytes.isEmpty }

    /// The field exactly as the file says it.
    package var verbatim: String { String(decoding: bytes, as: UTF8.self) }

    /// The field as text, without the guard against formulas that our own export puts in front.
    package var text: String { FormulaGuard.removed(from: bytes) }

    /// `text` without surrounding spaces (also full-width ones, tabs and line ends).
    package var trimmed: String {
        guard let first = bytes.first, let last = bytes.last else { return "" }
        // Letters, digits and kanji at both ends: nothing to trim and no guard to take away.
        let isPlain =
            (isWord(first) || (0xe4...0xe9).contains(first)) && (isWord(last) || (last > 0x80 && last != 0xa0))
        return isPlain ? verbatim : NarrowText.trimmed(text)
    }

    private func isWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
    }

    /// The number of one of few known words, compared byte by byte after trimming ASCII spaces; nil for any other.
    package func choice(of words: [StaticString]) -> Int? {
        var field = bytes[...]
        while let first = field.first, first == 0x20 { field = field.dropFirst() }
        while let last = field.last, last == 0x20 { field = field.dropLast() }
        return words.firstIndex { word in
            word.utf8CodeUnitCount == field.count
                && field.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
        }
    }

    /// Whether a spreadsheet has made a long number shorter (4.90123E+12): whose digits are gone is nobody's code.
    package var isShortened: Bool {
        guard (6...24).contains(bytes.count), bytes[0] >= 0x30, bytes[0] <= 0x39, bytes.contains(0x2B) else {
            return false
        }
        let parts = bytes.split(whereSeparator: { $0 == 0x2B })
        guard parts.count == 2, let last = parts[0].last, last | 0x20 == 0x65, parts[1].count > 1 else { return false }
        let mantissa = parts[0].dropLast()
        return parts[1].allSatisfy { (0x30...0x39).contains($0) } && mantissa.count(where: { $0 == 0x2E }) < 2
            && mantissa.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    }

    /// Whether a spreadsheet says that it has no value to show: `#N/A`, `#REF!`.
    package var isSheetError: Bool {
        guard bytes.first == UInt8(ascii: "#"), (4...14).contains(bytes.count) else { return false }
        return Self.sheetErrors.contains(verbatim)
    }

    private static let sheetErrors: Set<String> = [
        "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!",
        "#CONNECT!", "#BUSY!", "#UNKNOWN!", "#GETTING_DATA",
    ]

    static var none: FieldBytes { FieldBytes(UnsafeBufferPointer(start: nil, count: 0)) }
}
