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
