import Gate
import Vocabulary

/// Where a candidate supplier stands (調達先候補の現在位置): before the gate, or behind it and waiting for a decision.
package struct CandidateStanding: Sendable, Equatable {
    package enum Place: String, CaseIterable, Sendable {
        /// Known as a candidate, and not let through yet (関所の手前).
        case beforeGate = "before_gate"
        /// Waits for a decision (判断待ち).
        case waiting
    }

    package let code: String
    package let name: String
    package let country: String?
    package let place: Place
    /// What is known of it behind the gate.
    package let candidate: Candidate?
}
