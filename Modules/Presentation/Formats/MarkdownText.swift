/// Outside text that stays text in Markdown: no emphasis, link, HTML, new column or new line comes out of it.
enum MarkdownText {
    static func escaped(_ text: String) -> String {
        var escaped = ""
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n":
                if previous != "\r" { escaped += "<br>" }
            case "\r": escaped += "<br>"
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\\", "`", "*", "_", "[", "]", "|", "~", "#": escaped += "\\" + String(scalar)
            default: escaped.unicodeScalars.append(VisibleText.sign(for: scalar) ?? scalar)
            }
            previous = scalar
        }
        return escaped
    }

    /// A paragraph: what would begin a list or a quotation at its beginning does not.
    static func paragraph(_ text: String) -> String {
        let text = escaped(text)
        guard let first = text.unicodeScalars.first else { return text }
        if first == "-" || first == "+" || first == "=" { return "\\" + text }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        if !digits.isEmpty, rest.hasPrefix(".") || rest.hasPrefix(")") { return digits + "\\" + rest }
        return text
    }
}
