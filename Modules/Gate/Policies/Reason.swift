import Vocabulary

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
    /// How it is said to people.
    package let say: ReasonWords
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

/// How a reason is said to people: the words themselves stand in a policy or in the catalogue.
package enum ReasonWords: Sendable, Equatable {
    /// A rule of a policy in its own words. In a language for which it gives none it is said by the codes of its
    /// comparison and its measure, with what it compares with.
    case rule(english: String?, japanese: String?, comparison: String, measure: String)
    /// A code of the catalogue.
    case code(String, facts: [String])
}

extension Reason {
    init(_ list: Verdict, _ rule: Rule, found: Measure?) {
        self.init(
            list: list, rule: rule.sentence, measure: rule.measure.name, found: found?.text,
            threshold: rule.threshold, holds: rule.holds(for: found),
            say: .rule(
                english: rule.english, japanese: rule.japanese, comparison: rule.comparison.words,
                measure: rule.measure.words),
            away: rule.away)
    }

    /// Something other than the policy that keeps a candidate waiting.
    package init(waitingFor rule: String, measure: String, found: String, threshold: String, say: ReasonWords) {
        self.init(
            list: .hold, rule: rule, measure: measure, found: found, threshold: threshold, holds: true, say: say,
            away: nil)
    }
}
