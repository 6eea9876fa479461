import Governance
import Ledger
import Party
import Screening
import Storage
import Vocabulary

/// The rules of credit (与信の基準) as a kind of rules.
package struct CreditRulesKind: RuleKind {
    static let title = "credit"

    package init() {}

    package var name: String { Self.title }
    package var firstText: String { CreditPolicy.firstText }
    package var viewing: Action { "sales.view" }
    /// Who sells does not say by which rules is sold.
    package var applying: Action { "governance.credit_rules.apply" }
    package var queue: String { "sales.credit.rules" }

    package func check(_ text: String) throws -> String {
        _ = try CreditPolicy(yaml: text, version: 0)
        return Self.title
    }

    package func hasJudged(since day: Day, in rows: Connection) throws -> Bool {
        // Orders are judged on the day on which they come in, by the rules of that day.
        let answers: SQL = """
            SELECT 1 FROM sales_reservation WHERE at >= \(Instant(startOf: day))
            UNION ALL SELECT 1 FROM sales_order WHERE ordered_on >= \(day)
            UNION ALL SELECT 1 FROM governance_import WHERE kind = 'orders' AND at >= \(Instant(startOf: day)) LIMIT 1
            """
        return try rows.first(answers) { _ in true } ?? false
    }

    /// How many customers would hear which answer if they asked for nothing more, by both rules.
    package func follow(_ change: RuleChange, in deed: Deed) throws -> [RuleEffect] {
        let census = CreditCensus(
            try CreditPolicy(yaml: change.before.text, version: change.before.version),
            try CreditPolicy(yaml: change.after.text, version: change.after.version), on: deed.today)
        let counts = try census.counts(in: deed.rows)
        return CreditDecision.allCases.map {
            RuleEffect(
                $0.rawValue, words: "sales.credit_effect.\($0.rawValue)", before: counts.before[$0] ?? 0,
                after: counts.after[$0] ?? 0)
        }
    }
}

/// The answers that all customers with an exposure would hear.
private struct CreditCensus {
    private let policies: (before: CreditPolicy, after: CreditPolicy)
    private let today: Day

    init(_ before: CreditPolicy, _ after: CreditPolicy, on today: Day) {
        policies = (before, after)
        self.today = today
    }

    typealias Counts = (before: [CreditDecision: Int64], after: [CreditDecision: Int64])

    /// Customers are read a page at a time; only a line whose limit has ended asks for its limits.
    func counts(in rows: Connection) throws -> Counts {
        var counts: Counts = ([:], [:])
        let blocked = try Screening.blocked(in: rows)
        var last = ID<Party>(0)
        while true {
            let page = try ExposureRows.parties(after: last, limit: 2000, in: rows)
            guard let end = page.last else { return counts }
            let due = try OpenItems.earliestDueDays(of: page, in: rows)
            let lines = Dictionary(grouping: try ExposureRows.lines(of: page, in: rows), by: \.party)
            for party in page {
                func answer(_ policy: CreditPolicy) throws -> CreditDecision {
                    try decision(lines[party] ?? [], due[party], blocked[party], by: policy, in: rows)
                }
                counts.before[try answer(policies.before), default: 0] += 1
                counts.after[try answer(policies.after), default: 0] += 1
            }
            last = end
        }
    }

    /// The worst answer in any currency. Where a rate is missing nobody could be answered, so nothing is sold.
    private func decision(
        _ lines: [ExposureLine], _ due: Day?, _ block: ScreeningBlock?, by policy: CreditPolicy, in rows: Connection
    ) throws -> CreditDecision {
        do {
            let decisions = try CreditLine.lines(lines, by: policy, on: today, in: rows).map { line in
                CreditQuestion(
                    amount: .zero(line.currency), day: today, line: line, earliestDue: due, screening: block,
                    policy: policy
                ).decision
            }
            return decisions.contains(.refuse) ? .refuse : decisions.contains(.warn) ? .warn : .approve
        } catch LedgerRefusal.noRate {
            return .refuse
        }
    }
}
