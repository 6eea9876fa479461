/// One text in both languages.
package struct Wording: Hashable, Sendable {
    package let en: String
    package let ja: String

    package init(en: String, ja: String) {
        self.en = en
        self.ja = ja
    }

    package subscript(language: Language) -> String {
        switch language {
        case .english: en
        case .japanese: ja
        }
    }

    /// The text with `{0}`, `{1}`, … replaced by the facts in their order. A placeholder without a fact stays as it
    /// is, and a fact that itself contains `{0}` is not filled again.
    package func filled(with facts: [String], in language: Language) -> String {
        Wording.fill(self[language], with: facts)
    }

    private static func fill(_ text: String, with facts: [String]) -> String {
        guard !facts.isEmpty, text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            filled += String(rest[..<open])
            let inside = rest[rest.index(after: open)...]
            if let close = inside.firstIndex(of: "}"), let number = Int(inside[..<close]),
                facts.indices.contains(number)
            {
                filled += facts[number]
                rest = inside[inside.index(after: close)...]
            } else {
                filled += "{"
                rest = inside
            }
        }
        return filled + String(rest)
    }
}
