import Vocabulary

/// Who may pass the gate to one side (関所の通過条件), as a person wrote it.
package struct Policy: Sendable, Equatable {
    package let name: String
    package let side: Side
    /// Whoever one of these holds for is not for this side at all, and is sent away.
    package let away: [Rule]
    /// All of these must hold to pass.
    package let pass: [Rule]
    /// Whoever one of these holds for waits, even where all criteria hold.
    package let hold: [Rule]
}

/// What the gate says about a candidate.
package enum Verdict: String, CaseIterable, Sendable {
    /// 通過
    case pass
    /// 保留: not yet
    case hold
    /// 対象外: not for this side
    case away
}

/// One rule as it was asked: what was found, what was wanted, and whether the rule held.
package struct Reason: Sendable, Equatable {
    /// Which list of the policy the rule stands in.
    package let list: Verdict
    /// As written in the policy: `score at_least 60`.
    package let rule: String
    package let measure: String
    /// What was found, nil where it is not known.
    package let found: String?
    package let threshold: String
    /// Whether what the rule says is so. A criterion of `pass` is fulfilled then; a rule of `away` or `hold` strikes.
    package let holds: Bool
    package let english: String?
    package let japanese: String?
    /// What the party is sent away as, for a rule of `away`.
    package let away: String?

    /// Whether this reason stands in the way of passing.
    package var isObstacle: Bool { list == .pass ? !holds : holds }

    /// Reasons as they are kept with a crossing: one line each, `score at_least 60: 72.5, met`.
    package static func text(of reasons: [Reason]) -> String {
        reasons.map { reason in
            let met = reason.isObstacle ? "not met" : "met"
            let rule = reason.list == .pass ? reason.rule : "\(reason.list.rawValue) if \(reason.rule)"
            return "\(rule): \(reason.found ?? "unknown"), \(met)"
        }.joined(separator: "\n")
    }
}

extension Reason {
    init(_ list: Verdict, _ rule: Rule, found: Measure?) {
        self.init(
            list: list, rule: rule.sentence, measure: rule.measure.rawValue, found: found?.text,
            threshold: rule.threshold, holds: rule.holds(for: found), english: rule.english, japanese: rule.japanese,
            away: rule.away)
    }
}
