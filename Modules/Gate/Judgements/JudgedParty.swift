import Governance
import Party
import Vocabulary

/// A candidate with what the gate says about it.
package struct JudgedParty: Sendable, Equatable {
    package let party: ID<Party>
    package let code: String
    package let name: String
    package let origin: ID<Origin>?
    package let verdict: Verdict
    package let reasons: [Reason]
    /// Where the party stands behind the gate already: it was not judged anew.
    package let crossing: Crossing?
}

/// An evaluation: the policy that judged, and everybody it judged, by code.
package struct GateEvaluation: Sendable, Equatable {
    package let policy: RuleVersion
    package let side: Side
    package let verdicts: [JudgedParty]
    /// Those who crossed by this evaluation; none where it only judged.
    package let crossed: Int

    package func count(of verdict: Verdict) -> Int { verdicts.count { $0.verdict == verdict } }

    /// Whether everybody passes.
    package var allPass: Bool { verdicts.allSatisfy { $0.verdict == .pass } }
}
