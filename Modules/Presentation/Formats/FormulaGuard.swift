/// Keeps a spreadsheet from reading text as a formula: an apostrophe in front of it.
///
/// A text is dangerous when its first visible character begins a formula, half-width or full-width, or when it begins
/// with a control character that a spreadsheet skips. A text that already begins with apostrophes before such a
/// character gets one more, so that taking one away is always the exact inverse.
package enum FormulaGuard {
    package static func guarded(_ text: String) -> String {
        isDangerous(text) ? "'" + text : text
    }

    package static func unguarded(_ text: String) -> String {
        guard text.utf8.first == apostrophe, isDangerous(text) else { return text }
        return String(text.unicodeScalars.dropFirst())
    }

    private static func isDangerous(_ text: String) -> Bool {
        // Almost every text ends the question with its first byte.
        if let first = text.utf8.first, (0x41...0x7A).contains(first) || (0x30...0x39).contains(first) { return false }
        let scalars = text.unicodeScalars.drop { $0 == "'" }
        guard let first = scalars.first else { return false }
        if first.value < 0x20 || first.value == 0x7F { return true }
        guard let visible = scalars.first(where: isVisible) else { return false }
        switch visible {
        case "=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫": return true
        default: return false
        }
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .nonspacingMark, .enclosingMark: return false
        default: return true
        }
    }

    private static let apostrophe = UInt8(ascii: "'")
}
