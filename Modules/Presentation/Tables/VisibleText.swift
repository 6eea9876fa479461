/// Outside text made harmless for a terminal: what would move the cursor, colour the screen or turn the direction of
/// reading is shown as a sign instead of done (`␛` for ESC).
package enum VisibleText {
    package static func of(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
        guard text.unicodeScalars.contains(where: { sign(for: $0) != nil }) else { return text }
        var visible = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { visible.append(sign(for: scalar) ?? scalar) }
        return String(visible)
    }

    /// The sign in the place of a control character, nil for everything that may pass.
    package static func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)
        case 0x7F: "␡"
        case 0x80..<0xA0: "\u{FFFD}"
        // Directions and line breaks that are no part of a name; a left-to-right mark among them hides a forgery.
        case 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: "\u{FFFD}"
        // Tags spell invisible text.
        case 0xE0001: "\u{FFFD}"
        default: nil
        }
    }
}
