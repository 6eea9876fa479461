import Party
import Presentation
import Vocabulary

extension StaleList {
    /// The list that every format writes: a row for each field to be asked about.
    package func document() -> Document {
        Document(
            "party.stale", title: "report.stale",
            sections: [
                .table(
                    Table(
                        "fields",
                        columns: [
                            Column("party", "report.party", .code), Column("name", "report.name"),
                            Column("worth", "report.stale.worth"), Column("owner", "report.freshness.owner"),
                            Column("field", "report.freshness.field"), Column("state", "report.stale.state"),
                            Column("confirmed_on", "report.stale.confirmed_on", .day),
                            Column("age_days", "report.stale.age", .number),
                            Column("expected_share", "report.freshness.expected_share", .percent),
                        ],
                        rows: parties.flatMap { party in
                            party.fields.map { one in
                                [
                                    .text(party.code), .text(party.name),
                                    .word(party.worth.rawValue, .code("report.stale.worth.\(party.worth.rawValue)")),
                                    FreshnessReport.word(party.owner), FreshnessReport.word(one.field),
                                    .word(
                                        one.freshness.state.rawValue,
                                        .code("report.freshness.\(one.freshness.state.rawValue)")),
                                    .day(one.freshness.confirmedOn), .int(Int64(one.freshness.ageDays)),
                                    .percent(Int64((one.freshness.expected * 1000).rounded()), of: 1000),
                                ]
                            }
                        }))
            ], notes: isCut ? ["report.stale.cut"] : [])
    }
}
