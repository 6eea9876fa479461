import Gate
import Party
import Presentation
import Reports
import Vocabulary

/// One field of a party that is to be asked about again.
package struct StaleFieldOfParty: Sendable {
    let party: StaleParty
    let field: StaleParty.Field
}

extension Listing<StaleFieldOfParty> {
    /// What is to be asked about again (確認待ちリスト), a row for each field.
    package static let stale = Listing(
        "party.stale", title: "page.report.stale",
        [
            .code("party", "term.report.party") { $0.party.code }, .text("name", "term.report.name") { $0.party.name },
            .word("worth", "term.report.stale.worth", "state.stale.worth") { $0.party.worth },
            .word("owner", "term.report.freshness.owner", "state.freshness.owner") { $0.party.owner },
            .word("field", "term.report.freshness.field", "state.freshness.field") { $0.field.field },
            .word("state", "term.report.stale.state", "state.freshness") { $0.field.freshness.state },
            .day("confirmed_on", "term.report.stale.confirmed_on") { $0.field.freshness.confirmedOn },
            .count("age_days", "term.report.stale.age") { $0.field.freshness.ageDays },
            Field("expected_share", "term.report.freshness.expected_share", .percent, type: "number") {
                $0.field.freshness.expectedShare
            },
        ])
}

extension StaleList: ReportPage {
    /// The list that every format writes, and whether there is more.
    package func document() -> Document {
        Listing.stale.document(
            parties.flatMap { party in party.fields.map { StaleFieldOfParty(party: party, field: $0) } },
            notes: isCut ? ["page.report.stale.cut"] : [])
    }

    static let shape = Listing.stale.shape

    static let words: Words = [
        "page.report.stale": Phrase(en: "To be asked about again", ja: "確認待ちリスト"),
        "page.report.stale.cut": Phrase(en: "There are more; --limit shows them.", ja: "続きがあります。--limit で表示できます。"),
        "term.report.stale.worth": Phrase(en: "Worth", ja: "重み"),
        "term.report.stale.age": Phrase(en: "Days ago", ja: "経過日数"),
    ]
}
