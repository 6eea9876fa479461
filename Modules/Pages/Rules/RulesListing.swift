import Governance
import Presentation
import Vocabulary

extension Listing<RulesDesk.Line> {
    /// Every version of every kind of rules, and which are in force (規則の版).
    package static let rules = Listing(
        "rules.list",
        [
            .code("kind", "term.kind") { $0.version.kind }, .code("version", "term.rules.version") { $0.version.label },
            .day("first_day", "term.rules.first_day", optional: { $0.version.holdsFrom }),
            .day("applied_on", "term.gate.policy.applied_on", optional: { $0.version.appliedOn }),
            .text("actor", "term.by") { $0.version.actor },
            .truth("in_force", "term.gate.policy.in_force") { $0.isInForce },
        ])
}

extension RuleVersion {
    /// Nil where it holds since ever.
    var holdsFrom: Day? { firstDay == .earliest ? nil : firstDay }

    /// Nil where nobody has applied it: the program began with it.
    var appliedOn: Day? { id == RuleVersion.builtIn ? nil : day }
}
