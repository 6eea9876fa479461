import Gate
import Governance
import Presentation
import Vocabulary

/// A version of the criteria of the gate, and the side that it is for.
package struct PolicyOfSide: Sendable {
    let side: Side
    let line: RulesDesk.Line

    package init(_ side: Side, _ line: RulesDesk.Line) {
        (self.side, self.line) = (side, line)
    }
}

extension Listing<PolicyOfSide> {
    /// Every version of the criteria of the gate, and which are in force (基準の版).
    package static let policies = Listing(
        "gate.policy.list",
        [
            .code("policy", "term.gate.policy.name") { $0.line.version.label },
            .word("side", "term.side", "state.side") { $0.side },
            .day("first_day", "term.rules.first_day", optional: { $0.line.version.holdsFrom }),
            .day("applied_on", "term.gate.policy.applied_on", optional: { $0.line.version.appliedOn }),
            .text("actor", "term.by") { $0.line.version.actor },
            .truth("in_force", "term.gate.policy.in_force") { $0.line.isInForce },
        ])
}
