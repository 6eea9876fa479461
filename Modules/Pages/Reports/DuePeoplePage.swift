import Presentation
import Reports
import Vocabulary

extension DuePeople {
    package func document() -> Document {
        Document(
            "privacy.due", title: "page.report.privacy.due",
            asOf: .code("presentation.as_of", facts: [asOf.description]),
            sections: [
                .table(
                    Table(
                        "people",
                        columns: [
                            Column("code", "term.report.party", .code), Column("name", "term.report.name"),
                            Column("last_seen", "term.report.privacy.last_seen", .day),
                            Column("why", "term.report.privacy.why"),
                            Column("due_on", "term.report.privacy.due_on", .day),
                        ],
                        rows: people.map { person in
                            [
                                .text(person.code), .text(person.name), .day(person.lastSeen),
                                .word(
                                    person.wasTouched ? "no_touch_since" : "never_touched",
                                    .code(
                                        person.wasTouched
                                            ? "page.report.privacy.no_touch_since"
                                            : "page.report.privacy.never_touched",
                                        facts: [String(months)])),
                                .day(person.dueOn),
                            ]
                        }))
            ],
            notes: [.code("page.report.privacy.note", facts: [String(months)])]
                + (isCut ? ["page.report.stale.cut"] : []))
    }
}
