import Gate
import Party
import Presentation
import Reports
import Vocabulary

extension StaleList {
    /// A row for each field to be asked about.
    package func document() -> Document {
        Listing.stale.document(
            parties.flatMap { party in party.fields.map { FieldToAsk(party: party, field: $0) } },
            notes: isCut ? ["page.report.stale.cut"] : [])
    }
}

/// One field of a party that somebody should ask about again.
struct FieldToAsk: Sendable {
    let party: StaleParty
    let field: StaleParty.Field

    var freshness: Freshness { field.freshness }
}

extension Listing<FieldToAsk> {
    /// Whose data is to be asked about again (確認待ちリスト).
    static let stale = Listing(
        "party.stale", title: "page.report.stale",
        [
            .code("party", "term.report.party") { $0.party.code }, .text("name", "term.report.name") { $0.party.name },
            .word("worth", "term.report.stale.worth", "state.stale.worth") { $0.party.worth },
            .word("owner", "term.report.freshness.owner", "state.freshness.owner") { $0.party.owner },
            .word("field", "term.report.freshness.field", "state.freshness.field") { $0.field.field },
            Field("state", "term.report.stale.state", .text, type: "stale|bad") {
                .word(of: $0.freshness.state, "state.freshness")
            },
            .day("confirmed_on", "term.report.stale.confirmed_on") { $0.freshness.confirmedOn },
            .count("age_days", "term.report.stale.age") { $0.freshness.ageDays },
            .share("expected_share", "term.report.freshness.expected_share") {
                .percent(Int64(($0.freshness.expected * 1000).rounded()), of: 1000)
            },
        ])
}
