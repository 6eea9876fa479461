import Presentation

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
                            Column("day", "report.timeline.day", .day), Column("kind", "report.timeline.kind"),
                            Column("what", "report.timeline.what"), Column("number", "report.timeline.number", .code),
                            Column("amount", "report.timeline.amount", .money),
                            Column("person", "report.timeline.person", .code),
                        ],
                        rows: events.map { event in
                            [
                                .day(event.day),
                                .word(event.kind, .code("report.timeline.kind.\(event.kind)")),
                                .text(event.what), Cell(event.number), Cell(event.amount), Cell(event.person),
                            ]
                        }))
            ], notes: isCut ? ["report.timeline.cut"] : [])
    }
}
