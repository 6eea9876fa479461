import Governance
import Matching
import Storage
import Vocabulary

/// Who is in the register already, asked when a party is entered by hand: the matcher compares it with whoever has its
/// name, its reading, its telephone, its address or its number.
enum KnownAlready {
    /// Parties that are compared.
    private static let most = 40

    /// - Throws: ``PartyRefusal/looksKnown(_:_:)`` where the matcher takes the party for one that is known.
    static func refuse(_ party: ID<Party>, in rows: Connection) throws {
        let known = try like(party, in: rows)
        guard !known.isEmpty else { return }
        let name = try rows.first("SELECT name FROM party WHERE id = \(party)") { $0.text(0) } ?? ""
        let maySee = try rows.asker(may: "party.view")
        throw PartyRefusal.looksKnown(name, maySee ? known : known.map { PartyName(code: $0.code, name: nil) })
    }

    /// The parties that are likely the same as one that stands in the rows, the likeliest first.
    private static func like(_ party: ID<Party>, in rows: Connection) throws -> [PartyName] {
        var others: [String: PartyName] = [:]
        for text in try texts(of: party, in: rows) where others.count < most {
            for found in try PartySearch(text, limit: most, in: rows).findings() {
                others[found.code] = PartyName(code: found.code, name: found.name)
            }
        }
        others[try Parties.code(of: party, in: rows)] = nil
        if others.isEmpty { return [] }
        let table = try ProfilesOfParties.read(in: rows)
        let likeness = Duplicates.likeness(in: table)
        let places = Dictionary(table.ids.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
        guard let own = places[party.value] else { return [] }
        var found: [(name: PartyName, probability: Double)] = []
        for other in others.values {
            guard let id = try rows.first("SELECT id FROM party WHERE code = \(other.code)", { $0.int(0) }),
                let place = places[id]
            else { continue }
            let probability = Likeness.probability(likeness.steps(own, place, in: table).bits)
            if probability >= PartyDesk.likely { found.append((other, probability)) }
        }
        return found.sorted { ($1.probability, $0.name.code) < ($0.probability, $1.name.code) }.map(\.name)
    }

    /// By what somebody would look for it.
    private static func texts(of party: ID<Party>, in rows: Connection) throws -> [String] {
        let names = try rows.first("SELECT name, name_kana FROM party WHERE id = \(party)") {
            [$0.text(0), $0.optionalText(1)].compactMap(\.self)
        }
        let points = try rows.rows(
            "SELECT value FROM party_contact_point WHERE party_id = \(party) ORDER BY kind, value"
        ) { $0.text(0) }
        let numbers = try rows.rows(
            "SELECT value FROM party_identifier WHERE party_id = \(party) ORDER BY scheme, value"
        ) { $0.text(0) }
        return (names ?? []) + points + numbers
    }
}

extension Parties {
    /// Asks the matcher about a party that was just registered.
    /// - Throws: ``PartyRefusal/looksKnown(_:_:)``.
    package static func refuseKnown(_ party: ID<Party>, in deed: Deed) throws {
        try KnownAlready.refuse(party, in: deed.rows)
    }
}
