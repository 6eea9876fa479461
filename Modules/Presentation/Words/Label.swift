import Vocabulary

/// The title of a column, section or figure: a code of the catalogue, a wording given on the spot, or outside text
/// that is the same in both languages (a campaign's name).
package enum Label: Hashable, Sendable, ExpressibleByStringLiteral {
    case code(String, facts: [String] = [])
    /// The words under the first of these codes that has any; else the text.
    case first([String], facts: [String] = [], or: String)
    /// Several in a row, as the language separates them.
    indirect case list([Label])
    /// One of another: `name: alike`.
    indirect case pair(Label, Label)
    case words(Wording)
    case plain(String)
    /// By the clock of the reader.
    case moment(Instant)

    /// A literal is a code of the catalogue.
    package init(stringLiteral code: String) {
        self = .code(code)
    }

    package static func words(en: String, ja: String) -> Label { .words(Wording(en: en, ja: ja)) }

    package func text(by speaker: Speaker) -> String {
        switch self {
        case .code(let code, let facts): speaker.say(code, facts: facts)
        case .first(let codes, let facts, let text):
            codes.first(where: speaker.knows).map { speaker.say($0, facts: facts) } ?? text
        case .list(let labels):
            labels.map { $0.text(by: speaker) }.joined(separator: speaker.language == .japanese ? "、" : ", ")
        case .pair(let one, let other): one.text(by: speaker) + ": " + other.text(by: speaker)
        case .words(let wording): wording[speaker.language]
        case .plain(let text): text
        case .moment(let moment): speaker.civil.shown(moment)
        }
    }
}
