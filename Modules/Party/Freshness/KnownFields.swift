import Storage
import Vocabulary

/// Which fields of a party are kept, and when each was last found right and wrong.
package struct KnownFields: Sendable {
    package struct Field: Sendable, Equatable {
        package var confirmedOn: Day?
        package var failedOn: Day?
        package var source: ConfirmationSource?
    }

    package let party: ID<Party>
    package let code: String
    package let name: String
    package let kind: PartyKind
    /// The day, in UTC, on which the party came in.
    package let cameOn: Day
    package fileprivate(set) var fields: [VerifiedField: Field]

    /// The parties of a list or question of ids, in the order of their ids, as known on a day. The parties are held
    /// while they are gathered: hand in pages.
    package static func each(
        of parties: SQL, on day: Day, in rows: Connection, _ body: (KnownFields) throws -> Void
    ) throws {
        var found: [Int64: KnownFields] = [:]
        var order: [Int64] = []
        try rows.each(
            """
            SELECT id, code, name, kind, created_at, CASE WHEN address IS NULL THEN 0 ELSE 1 END FROM party
             WHERE id IN (\(parties)) ORDER BY id
            """
        ) { row in
            var fields: [VerifiedField: Field] = [.name: Field()]
            if row.bool(5) { fields[.address] = Field() }
            order.append(row.int(0))
            found[row.int(0)] = KnownFields(
                party: row.id(0), code: row.text(1), name: row.text(2), kind: try row.word(3),
                cameOn: row.instant(4).day, fields: fields)
        }
        try rows.each(
            "SELECT DISTINCT party_id, kind FROM party_contact_point WHERE party_id IN (\(parties))"
        ) { row in
            if let field = VerifiedField(rawValue: row.text(1)) { found[row.int(0)]?.fields[field] = Field() }
        }
        try rows.each(
            """
            SELECT party_id, field, day, failed, source FROM party_confirmation
             WHERE day <= \(day) AND party_id IN (\(parties)) ORDER BY party_id, field, day, at
            """
        ) { row in
            guard let field = VerifiedField(rawValue: row.text(1)) else { return }
            // Confirmed although it is not kept here, such as a representative; what was removed since is of no interest.
            if field == .representative && found[row.int(0)]?.fields[field] == nil {
                found[row.int(0)]?.fields[field] = Field()
            }
            if row.bool(3) {
                found[row.int(0)]?.fields[field]?.failedOn = row.day(2)
            } else {
                found[row.int(0)]?.fields[field]?.confirmedOn = row.day(2)
            }
            found[row.int(0)]?.fields[field]?.source = ConfirmationSource(rawValue: row.text(4))
        }
        for id in order { if let known = found[id] { try body(known) } }
    }
}
