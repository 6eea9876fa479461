import Governance
import Party
import Storage
import Vocabulary

/// Parties no longer stand behind the gate as ones that the company dealt with before: the import that said so is taken
/// back. Whoever keeps documents of them refuses.
package struct AdmissionTakenBack: DomainEvent {
    package static let name = "gate.admission_taken_back"
    package let importID: Int64
    package let side: Side
    package let parties: [ID<Party>]

    /// Refuses where documents of the side stand on one of them.
    /// - Parameter named: the question for the ids of those who have any, of a list of ids.
    /// - Throws: ``GovernanceRefusal/usedSince(_:)`` with the code of one.
    package func refuse(_ side: Side, in rows: Connection, _ named: (SQL) -> SQL) throws {
        guard side == self.side else { return }
        var used: ID<Party>?
        try rows.inChunks(of: parties) { list in
            try rows.each(named(list)) { used = min(used ?? $0.id(0), $0.id(0)) }
        }
        if let used { throw GovernanceRefusal.usedSince(try Parties.code(of: used, in: rows)) }
    }
}
