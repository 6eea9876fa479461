import Gate
import Governance
import Party
import Vocabulary

/// The customer that a row of a file names.
enum CustomerField {
    /// - Throws: a ``FieldRefusal`` where there is no such party, or it has not crossed to the side of sale.
    static func read<Place>(
        _ row: Fields<Place>, _ place: Place, _ keys: PartyKeys, _ origins: OriginOfDocuments
    ) throws -> (id: ID<Party>, code: String) {
        let code = try row.required(place)
        guard let party = keys.id(of: row[place]) else { throw row.refusal(place, try keys.refusal(of: code)) }
        guard origins.hasCrossed(party) else {
            throw row.refusal(place, GateRefusal.notCrossed(party: code, side: .sale))
        }
        return (party, code)
    }
}
