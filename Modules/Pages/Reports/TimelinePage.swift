import Presentation
import Reports

extension Timeline {
    /// What happened with the party, the latest first.
    package func document() -> Document {
        Listing.events.document(
            events, title: .plain("\(code) \(name)"), notes: isCut ? ["page.report.timeline.cut"] : [])
    }
}

extension Listing<TimelineEvent> {
    /// One party across all functions (取引先の時系列). The word of an event is that of the module that saw it.
    static let events = Listing(
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
