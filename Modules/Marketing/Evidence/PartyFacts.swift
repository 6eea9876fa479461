import Gate
import Party
import Storage
import Vocabulary

/// What the party's own record says, as far as policies ask.
struct PartyFacts {
    let party: Int64
    let origin: ID<Origin>?
    private(set) var measures: [String: Measure]

    /// The facts of some parties, in ascending order; at most as many as one statement asks about.
    static func of(_ parties: [Int64], in rows: Connection) throws -> [PartyFacts] {
        guard let last = parties.last else { return [] }
        let values = (parties + Array(repeating: last, count: max(0, ScoreHistory.chunk - parties.count)))
            .map { SQLValue.int($0) }
        var facts = try rows.rows(SQL(partiesText, values)) { row in
            var measures: [String: Measure] = [
                MeasureName.kind.rawValue: .word(row.text(1)), MeasureName.hasEmail.rawValue: .flag(false),
                MeasureName.hasPhone.rawValue: .flag(false), MeasureName.roles.rawValue: .words([]),
            ]
            if let country = row.optionalText(2) { measures[MeasureName.country.rawValue] = .word(country) }
            return PartyFacts(party: row.int(0), origin: row.optionalID(3), measures: measures)
        }
        let place = Dictionary(facts.indices.map { (facts[$0].party, $0) }, uniquingKeysWith: { first, _ in first })
        try rows.each(SQL(pointsText, values)) { row in
            guard let index = place[row.int(0)] else { return }
            let name: MeasureName = row.text(1) == "email" ? .hasEmail : .hasPhone
            facts[index].measures[name.rawValue] = .flag(true)
        }
        var roles: [Int64: [String]] = [:]
        try rows.each(SQL(rolesText, values)) { roles[$0.int(0), default: []].append($0.text(1)) }
        for (party, words) in roles {
            if let index = place[party] { facts[index].measures[MeasureName.roles.rawValue] = .words(words) }
        }
        return facts
    }

    private static let places = (1...ScoreHistory.chunk).map { "$\($0)" }.joined(separator: ", ")
    private static let partiesText =
        "SELECT id, kind, country, origin_id FROM party WHERE id IN (\(places)) ORDER BY id"
    private static let pointsText = """
        SELECT DISTINCT party_id, kind FROM party_contact_point
         WHERE party_id IN (\(places)) AND kind IN ('email', 'phone') ORDER BY party_id, kind
        """
    private static let rolesText =
        "SELECT party_id, role FROM party_role WHERE party_id IN (\(places)) ORDER BY party_id, role"
}
