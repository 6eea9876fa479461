import Interchange
import Names

/// The place of a company that stands at the end of a name (支店・営業所): two of them are two places.
enum NamedSite {
    /// Empty where the name is that of the company itself.
    static func of(_ name: String) -> String {
        let text = NarrowText.folded(name).lowercased()
        guard let word = word(in: text) else { return "" }
        let parts = text.split { $0.isWhitespace }
        return parts.count > 1 ? String(parts[parts.count - 1]) : word
    }

    private static func word(in text: String) -> String? {
        if let ending = endings.first(where: { text.hasSuffix($0) }) { return ending }
        return latin.first { text.hasSuffix(" \($0)") }
    }

    private static let endings = Places.endings([.site])
    private static let latin = Places.latin([.site])
}
