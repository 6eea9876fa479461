/// How an answer is written, apart from its format.
package struct Style: Hashable, Sendable {
    /// Columns of the terminal. Nil in a pipe or a file, where nothing is cut.
    package let width: Int?
    package let color: Bool
    /// CSV as Excel likes it: byte-order mark, CRLF, text guarded against formulas.
    package let excel: Bool

    package init(width: Int? = nil, color: Bool = false, excel: Bool = false) {
        self.width = width
        self.color = color
        self.excel = excel
    }

    package static let plain = Style()

    var isTerminal: Bool { width != nil }

    /// The text in an SGR style, `1` for bold; as it is without colour.
    func painted(_ text: String, _ code: String) -> String {
        color && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
