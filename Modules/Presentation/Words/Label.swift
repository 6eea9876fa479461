import Vocabulary

/// The title of a column, section or figure: a code of the catalogue, a wording given on the spot, or outside text
/// that is the same in both languages (a campaign's name).
package enum Label: Hashable, Sendable, ExpressibleByStringLiteral {
    case code(String, facts: [String] = [])
    case words(Wording)
    case plain(String)

    /// A literal is a code of the catalogue.
    package init(stringLiteral code: String) {
        self = .code(code)
    }

    package static func words(en: String, ja: String) -> Label { .words(Wording(en: en, ja: ja)) }

    package func text(in language: Language) -> String {
        switch self {
        case .code(let code, let facts): Catalogue.say(code, in: language, facts: facts)
        case .words(let wording): wording[language]
        case .plain(let text): text
        }
    }
}
