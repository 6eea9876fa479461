import Governance
import Party
import Storage
import Vocabulary

/// The policies of one side (関所の基準) as a kind of rules.
package struct GateRules: RuleKind {
    let side: Side
    let sources: [any EvidenceSource]
    let stops: [any GateStop]
    let measures: Measures

    package var name: String { "gate.\(side.rawValue)" }
    package var firstText: String { BuiltInPolicy.text(for: side) }
    package var firstName: String { side.rawValue }
    package var viewing: Action { "gate.view" }
    package var applying: Action { "gate.policy.apply" }
    package var queue: String { side.gateQueue }

    func policy(_ text: String) throws -> Policy {
        let policy = try Policy(yaml: text, knowing: measures)
        guard policy.side == side else { throw PolicyRefusal.otherSide(policy.side, than: side) }
        return policy
    }

    package func check(_ text: String) throws -> String { try policy(text).name }

    package func hasJudged(since day: Day, in rows: Connection) throws -> Bool {
        try rows.first("SELECT 1 FROM gate_judgement WHERE side = \(side) AND day >= \(day) LIMIT 1") { _ in true }
            ?? false
    }

    /// How many of today's candidates each verdict is for, by both policies. Nobody crosses.
    package func follow(_ change: RuleChange, in deed: Deed) throws -> [RuleEffect] {
        func verdicts(_ version: RuleVersion) throws -> [Verdict: Int64] {
            let judging = Judging(
                sources: sources, stops: stops, policy: try policy(version.text),
                question: EvidenceQuestion(side: side, today: deed.today, now: deed.now))
            return try judging.verdicts(in: deed.rows)
        }
        let (before, after) = (try verdicts(change.before), try verdicts(change.after))
        return Verdict.allCases.map {
            RuleEffect(
                $0.rawValue, words: "gate.effect.\($0.rawValue)", before: before[$0] ?? 0, after: after[$0] ?? 0)
        }
    }
}
