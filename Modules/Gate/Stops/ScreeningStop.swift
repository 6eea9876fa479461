import Party
import Screening
import Storage
import Vocabulary

/// Whoever may be somebody who is listed waits until somebody has decided. What is listed is not said here: only those
/// who decide may read it.
package struct ScreeningStop: GateStop {
    package init() {}

    package func stops(among parties: [ID<Party>]?, in rows: Connection) throws -> [ID<Party>: Reason] {
        try Screening.blocked(among: parties, in: rows).mapValues { block in
            Reason(
                waitingFor: "screening \(block.rawValue)", measure: "screening", found: block.rawValue,
                threshold: "clear", say: .code("gate.reason.screening_\(block.rawValue)", facts: []))
        }
    }
}
