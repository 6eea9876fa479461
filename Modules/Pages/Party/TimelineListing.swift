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
            .text("what", "term.what") { $0.what },
            .code("number", "term.report.timeline.number", optional: { $0.number }),
            .money("amount", "term.amount", optional: { $0.amount }),
            .code("person", "term.person", optional: { $0.person }),
        ])
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
        "term.report.timeline.kind": Phrase(en: "event", ja: "できごと"),
        "term.report.timeline.number": Phrase(en: "number", ja: "番号"),
    ]
}
