import Party
import Presentation

extension Listing<FieldFreshness> {
    /// How good the fields of one party are (項目の鮮度), and how they were last found right or wrong.
    package static let freshness = Listing(
        "party.confirm",
        [
            .word("field", "term.report.freshness.field", "state.freshness.field") { $0.field },
            .word("state", "term.report.stale.state", "state.freshness") { $0.freshness.state },
            .day("confirmed_on", "term.report.stale.confirmed_on") { $0.freshness.confirmedOn },
            .word("by", "term.party.confirm.source", "state.party.confirm.by", optional: { $0.source }),
            Field("expected_share", "term.report.freshness.expected_share", .percent, type: "number") {
                $0.freshness.expectedShare
            },
        ])
}

extension Listing<FieldRule> {
    /// How fast each field goes out of date (鮮度の規則).
    package static let fieldRules = Listing(
        "party.rules",
        [
            .word("field", "term.report.freshness.field", "state.freshness.field") { $0.field },
            .count("half_life_days", "term.report.freshness.half_life") { $0.halfLifeDays },
            .count("stale_days", "term.party.rules.stale_days") { $0.staleDays },
        ])
}

extension Freshness {
    /// How likely the value is still right, to a tenth of a percent.
    var expectedShare: Cell { .percent(Int64((expected * 1000).rounded()), of: 1000) }
}
