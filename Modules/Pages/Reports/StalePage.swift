import Party
import Presentation
import Reports
import Vocabulary

extension StaleList {
    /// The list that every format writes: a row for each field to be asked about.
    package func document() -> Document {
        Document(
            "party.stale", title: "page.report.stale",
            sections: [
                .table(
                    Table(
                        "fields",
                        columns: [
                            Column("party", "term.report.party", .code), Column("name", "term.report.name"),
                            Column("worth", "term.report.stale.worth"), Column("owner", "term.report.freshness.owner"),
                            Column("field", "term.report.freshness.field"), Column("state", "term.report.stale.state"),
                            Column("confirmed_on", "term.report.stale.confirmed_on", .day),
                            Column("age_days", "term.report.stale.age", .number),
                            Column("expected_share", "term.report.freshness.expected_share", .percent),
                        ],
                        rows: parties.flatMap { party in
                            party.fields.map { one in
                                [
                                    .text(party.code), .text(party.name),
                                    .word(party.worth.rawValue, .code("state.stale.worth.\(party.worth.rawValue)")),
                                    FreshnessReport.word(party.owner), FreshnessReport.word(one.field),
                                    .word(
                                        one.freshness.state.rawValue,
                                        .code("state.freshness.\(one.freshness.state.rawValue)")),
                                    .day(one.freshness.confirmedOn), .int(Int64(one.freshness.ageDays)),
                                    .percent(Int64((one.freshness.expected * 1000).rounded()), of: 1000),
                                ]
                            }
                        }))
            ], notes: isCut ? ["page.report.stale.cut"] : [])
    }
}
