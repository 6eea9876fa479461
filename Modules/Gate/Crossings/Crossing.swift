import Governance
import Party
import Vocabulary

/// One party let through the gate to one side (関所の通過): by whom, when, on what grounds. It is never changed; that it
/// was accepted or returned stands beside it.
package struct Crossing: Sendable, Equatable {
    package let id: ID<Crossing>
    package let party: ID<Party>
    package let side: Side
    package let source: CrossingSource
    /// The version of the policy that judged; nil for pulls and existing parties.
    package let policy: ID<RuleVersion>?
    /// The campaign to which the crossing is owed, nil where there is none.
    package let origin: ID<Origin>?
    package let day: Day
    package let at: Instant
    package let actor: String
    /// The reasons of the verdict with the values judged (``Reason/text(of:)``), or why the party was pulled.
    package let grounds: String
}

/// How a party came through the gate; the three are always counted apart.
package enum CrossingSource: String, CaseIterable, Sendable {
    /// It passed the policy in force.
    case lead
    /// The receiving side pulled it out of marketing's list (引き出し).
    case pull
    /// The company dealt with it before the gate was kept.
    case existing
}
