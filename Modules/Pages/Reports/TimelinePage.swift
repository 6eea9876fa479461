import Presentation
import Reports

extension Timeline {
    /// The table that every format writes.
    package func document() -> Document {
        Document(
            "party.timeline", title: .plain("\(code) \(name)"),
            sections: [
                .table(
                    Table(
                        "events",
                        columns: [
                            Column("day", "term.day", .day), Column("kind", "term.report.timeline.kind"),
                            Column("what", "term.what"), Column("number", "term.report.timeline.number", .code),
                            Column("amount", "term.amount", .money),
                            Column("person", "term.person", .code),
                        ],
                        rows: events.map { event in
                            [
                                .day(event.day),
                                .word(event.kind, .code("state.timeline.kind.\(event.kind)")),
                                .text(event.what), Cell(event.number), Cell(event.amount), Cell(event.person),
                            ]
                        }))
            ], notes: isCut ? ["page.report.timeline.cut"] : [])
    }
}
