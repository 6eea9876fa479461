import Presentation
import Reports
import Vocabulary

extension Listing<TimelineEvent> {
    /// What happened with one party, across all functions (できごと).
    package static let timeline = Listing(
        "party.timeline",
        [
            .day("day", "term.day") { $0.day },
            Field("kind", "term.report.timeline.kind", .text, type: "string") {
                .word($0.kind, .code("state.timeline.kind.\($0.kind)"))
            },
            Field("what", "term.what", .text, type: "string") { .word($0.what, $0.told) },
            .code("number", "term.report.timeline.number", optional: { $0.number }),
            .money("amount", "term.amount", optional: { $0.amount }),
            .code("person", "term.person", optional: { $0.person }),
        ])
}

extension TimelineEvent {
    /// What happened as people say it. Records say it in the words of closed lists, each of them at its place.
    fileprivate var told: Label {
        let words = what.split(separator: " ").map(String.init)
        switch kind {
        case "touch": return Self.said(words, ["state.touch.kind", "state.medium"])
        case "crossing": return Self.said(words, ["state.side", "state.gate.source", "state.gate.state"])
        case "limit": return Self.said(words, ["state.credit.limit"])
        case "approval": return Self.said(words, ["state.sourcing.decision"])
        case "screening": return Self.said(words, ["state.screening.state"])
        case "task": return .first(["state.task.what.\(what)"], or: what)
        // The kind of the event says the same.
        case "order", "invoice": return .plain("")
        case "purchase": return .code("page.report.timeline.line", facts: [words.last ?? ""])
        case "gift":
            let (head, text) = (what.prefix { $0 != ":" }, what.drop { $0 != ":" }.dropFirst(2))
            let given = head.split(separator: " ").map(String.init)
            return .pair(Self.said(given, ["state.gift.direction", "state.gift.kind"]), .plain(String(text)))
        default: return .plain(what)
        }
    }

    /// The first words by the family of their place; what stands behind them stays as it is.
    private static func said(_ words: [String], _ families: [String]) -> Label {
        let told = zip(words, families).map { Label.first(["\($1).\($0)"], or: $0) }
        let rest = words.dropFirst(families.count).joined(separator: " ")
        return .list(rest.isEmpty ? told : told + [.plain(rest)])
    }
}

extension Timeline: ReportPage {
    /// The events under the name of the party.
    package func document() -> Document {
        Listing.timeline.document(
            events, title: .plain("\(code) \(name)"), notes: isCut ? ["page.report.timeline.cut"] : [])
    }

    static let shape = Listing.timeline.shape

    static let words: Words = [
        "page.report.timeline.cut": Phrase(
            en: "There is more: --limit N shows more.", ja: "続きがあります。--limit N で増やせます。"),
        "page.report.timeline.line": Phrase(en: "line {0}", ja: "明細 {0}"),
        "term.report.timeline.kind": Phrase(en: "event", ja: "できごと"),
        "term.report.timeline.number": Phrase(en: "number", ja: "番号"),
    ]
}
