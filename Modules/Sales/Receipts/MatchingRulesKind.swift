import Governance
import Ledger
import Storage
import Vocabulary

/// The rules of matching (入金消込の規則) as a kind of rules.
package struct MatchingRulesKind: RuleKind {
    static let title = "matching.receipts"

    package init() {}

    package var name: String { Self.title }
    package var firstText: String { MatchingPolicy.firstText }
    package var viewing: Action { "sales.view" }
    /// Who matches does not say by which rules is matched.
    package var applying: Action { "governance.matching_rules.apply" }
    package var queue: String { "import" }

    package func check(_ text: String) throws -> String {
        _ = try MatchingPolicy(yaml: text, version: 0)
        return Self.title
    }

    /// Receipts are matched by the rules of the day on which that is done.
    package func hasJudged(since day: Day, in rows: Connection) throws -> Bool {
        try rows.first(
            """
            SELECT 1 FROM sales_allocation a JOIN ledger_entry e ON e.id = a.entry_id
             WHERE e.at >= \(Instant(startOf: day)) AND a.rule <> \(MatchingRuleName.byHand.rawValue) LIMIT 1
            """
        ) { _ in true } ?? false
    }

    /// How many of the receipts that wait would be matched, or proposed, by both rules.
    package func follow(_ change: RuleChange, in deed: Deed) throws -> [RuleEffect] {
        func counts(_ version: RuleVersion) throws -> (matched: Int, proposed: Int) {
            let policy = try MatchingPolicy(yaml: version.text, version: version.version)
            var matching = Matching(deed, policy)
            let plan = try matching.plan()
            return (plan.booked.count, plan.proposals.count)
        }
        let (before, after) = (try counts(change.before), try counts(change.after))
        return [
            RuleEffect(
                "matched", words: "sales.matching_effect.matched", before: Int64(before.matched),
                after: Int64(after.matched)),
            RuleEffect(
                "proposed", words: "sales.matching_effect.proposed", before: Int64(before.proposed),
                after: Int64(after.proposed)),
        ]
    }
}
