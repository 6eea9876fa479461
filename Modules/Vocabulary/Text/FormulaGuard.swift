/// The apostrophe that keeps a spreadsheet from reading a text as a formula (数式の無害化).
///
/// A spreadsheet calculates a cell whose first visible character is `=`, `+`, `-` or `@`, in full width too, and some
/// drop tabs, line ends or NUL in front. Putting the guard on and taking it off are inverse for every text: a text that
/// brings its own apostrophe before such a character gets one more, in files for programs as well, because whoever
/// reads a file takes the guard off without knowing for whom it was written.
package enum FormulaGuard {
    /// The text as it is written for a spreadsheet (`excel`) or for programs.
    package static func guarded(_ text: String, excel: Bool) -> String {
        needsGuard(text, excel: excel) ? "'" + text : text
    }

    /// The text that was guarded.
    package static func removed(from bytes: UnsafeBufferPointer<UInt8>) -> String {
        guard bytes.first == 0x27 else { return String(decoding: bytes, as: UTF8.self) }
        return removed(from: String(decoding: bytes, as: UTF8.self))
    }

    package static func removed(from text: String) -> String {
        guard text.utf8.first == 0x27, isFormula(text.unicodeScalars.drop { $0 == "'" }) else { return text }
        return String(text.unicodeScalars.dropFirst())
    }

    static func needsGuard(_ text: String, excel: Bool) -> Bool {
        guard let first = text.utf8.first else { return false }
        // Letters and digits need no second look.
        if first >= 0x30, first < 0x7F, first != 0x3D, first != 0x40 { return false }
        guard excel || first == 0x27 else { return false }
        return isFormula(text.unicodeScalars.drop { $0 == "'" })
    }

    private static func isFormula(_ text: Substring.UnicodeScalarView) -> Bool {
        guard let first = text.first else { return false }
        if first.value < 0x20 || first.value == 0x7F { return true }
        guard let visible = text.first(where: { !isInvisible($0) }) else { return false }
        switch visible {
        case "=", "+", "-", "@", "＝", "＋", "－", "＠": return true
        default: return false
        }
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value <= 0x20 { return true }
        guard scalar.value >= 0x7F else { return false }
        let properties = scalar.properties
        if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return true }
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator: return true
        default: return false
        }
    }
}
