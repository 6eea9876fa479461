import Gate
import Party
import Storage
import Vocabulary

/// What the party's own record says, as far as policies ask.
struct PartyFacts {
    let party: Int64
    let origin: ID<Origin>?
    private(set) var measures: [String: Measure]

    /// The facts of some parties, in ascending order as the parties are.
    static func of(_ parties: [Int64], in rows: Connection) throws -> [PartyFacts] {
        var facts: [PartyFacts] = []
        try rows.inChunks(of: parties) { list in facts += try ofChunk(list, in: rows) }
        return facts
    }

    private static func ofChunk(_ list: SQL, in rows: Connection) throws -> [PartyFacts] {
        var facts = try rows.rows("SELECT id, kind, country, origin_id FROM party WHERE id IN (\(list)) ORDER BY id") {
            row in
            var row = row.inTurn()
            let party = try row.int()
            var measures: [String: Measure] = [
                MeasureName.kind.rawValue: .word(try row.text()), MeasureName.hasEmail.rawValue: .flag(false),
                MeasureName.hasPhone.rawValue: .flag(false), MeasureName.roles.rawValue: .words([]),
            ]
            if let country = try row.optionalText() { measures[MeasureName.country.rawValue] = .word(country) }
            return PartyFacts(party: party, origin: try row.optionalID(), measures: measures)
        }
        let place = Dictionary(facts.indices.map { (facts[$0].party, $0) }, uniquingKeysWith: { first, _ in first })
        try rows.each(
            """
            SELECT DISTINCT party_id, kind FROM party_contact_point
             WHERE party_id IN (\(list)) AND kind IN ('email', 'phone') ORDER BY party_id, kind
            """
        ) { row in
            guard let index = place[row.int(0)] else { return }
            let name: MeasureName = row.text(1) == "email" ? .hasEmail : .hasPhone
            facts[index].measures[name.rawValue] = .flag(true)
        }
        var roles: [Int64: [String]] = [:]
        try rows.each("SELECT party_id, role FROM party_role WHERE party_id IN (\(list)) ORDER BY party_id, role") {
            roles[$0.int(0), default: []].append($0.text(1))
        }
        for (party, words) in roles {
            if let index = place[party] { facts[index].measures[MeasureName.roles.rawValue] = .words(words) }
        }
        return facts
    }
}
