import Gate
import Governance
import Party
import Vocabulary

/// The customer that a row of a file names.
enum CustomerField {
    /// - Throws: a ``FieldRefusal`` where there is no such party.
    static func read<Place>(
        _ row: Fields<Place>, _ place: Place, _ keys: PartyKeys
    ) throws -> (id: ID<Party>, code: String) {
        let code = try row.required(place)
        guard let party = keys.id(of: row[place]) else { throw row.refusal(place, try keys.refusal(of: code)) }
        return (party, keys.code(of: code))
    }

    /// Asked of what is new or changed only: a row that says what is known already does nothing.
    /// - Throws: a ``FieldRefusal`` where the customer has not crossed to the side of sale.
    static func requireCrossed(
        _ customer: (id: ID<Party>, code: String), _ place: some FileColumn, _ origins: OriginOfDocuments
    ) throws {
        guard origins.hasCrossed(customer.id) else {
            throw FieldRefusal(place.rawValue, GateRefusal.notCrossed(party: customer.code, side: .sale))
        }
    }
}
