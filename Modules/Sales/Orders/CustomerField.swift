import Gate
import Governance
import Party
import Vocabulary

/// The customer that a row of a file names.
enum CustomerField {
    /// - Throws: a ``FieldRefusal`` where there is no such party, or it has not crossed to the side of sale.
    static func read(
        _ row: BatchRow, _ column: Int, _ keys: PartyKeys, _ origins: OriginOfDocuments
    ) throws -> (id: ID<Party>, code: String) {
        let code = try row.text(column, name: "customer")
        guard let party = keys.id(of: row[column]) else { throw FieldRefusal(column, try keys.refusal(of: code)) }
        guard origins.hasCrossed(party) else {
            throw FieldRefusal(column, GateRefusal.notCrossed(party: code, side: .sale))
        }
        return (party, code)
    }
}
