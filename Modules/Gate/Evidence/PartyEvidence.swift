import Party
import Storage
import Vocabulary

/// What the record of a party says of it.
package struct PartyEvidence: EvidenceSource {
    private static let hasEmail = MeasureSpec("has_email", .flag)
    private static let hasPhone = MeasureSpec("has_phone", .flag)
    /// ISO 3166 code.
    private static let country = MeasureSpec("country", .word)
    /// `organization` or `person`.
    private static let kind = MeasureSpec("kind", .word)
    private static let roles = MeasureSpec("roles", .words)

    package init() {}

    package var measures: [MeasureSpec] { [Self.hasEmail, Self.hasPhone, Self.country, Self.kind, Self.roles] }

    package func testimony(_ question: EvidenceQuestion, in rows: Connection) throws -> Testimony {
        { table in try Self.add(to: &table, in: rows) }
    }

    private static func add(to table: inout EvidenceTable, in rows: Connection) throws {
        try rows.inChunks(of: table.parties) { list in
            try rows.each("SELECT id, kind, country FROM party WHERE id IN (\(list))") { row in
                let party: ID<Party> = row.id(0)
                table.give(kind, .word(row.text(1)), of: party)
                if let code = row.optionalText(2) { table.give(country, .word(code), of: party) }
                table.give(hasEmail, .flag(false), of: party)
                table.give(hasPhone, .flag(false), of: party)
                table.give(roles, .words([]), of: party)
            }
            try rows.each(
                """
                SELECT DISTINCT party_id, kind FROM party_contact_point
                 WHERE party_id IN (\(list)) AND kind IN ('email', 'phone')
                """
            ) { table.give($0.text(1) == "email" ? hasEmail : hasPhone, .flag(true), of: $0.id(0)) }
            var words: [ID<Party>: [String]] = [:]
            try rows.each(
                "SELECT party_id, role FROM party_role WHERE party_id IN (\(list)) ORDER BY party_id, role"
            ) { words[$0.id(0), default: []].append($0.text(1)) }
            for (party, roles) in words { table.give(Self.roles, .words(roles), of: party) }
        }
    }
}
