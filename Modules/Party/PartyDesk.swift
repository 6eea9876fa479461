import Governance
import Storage
import Vocabulary

/// The door of this module: whom we deal with.
package struct PartyDesk: Sendable {
    package let books: Books

    package init(_ books: Books) {
        self.books = books
    }

    /// All that this module knows of one party.
    package func show(_ code: String) throws -> PartyCard {
        try books.read("party.view") { rows in
            let party = try Parties.require(code, in: rows)
            return PartyCard(
                party: party,
                roles: try Parties.roles(of: party.id, in: rows),
                identifiers: try rows.rows(
                    "SELECT scheme, value FROM party_identifier WHERE party_id = \(party.id) ORDER BY scheme, value"
                ) { (scheme: $0.text(0), value: $0.text(1)) },
                contactPoints: try rows.rows(
                    """
                    SELECT kind, value, coalesce(shown, value) FROM party_contact_point WHERE party_id = \(party.id) ORDER BY kind, value
                    """
                ) { ContactPoint(try $0.word(0), $0.text(1), $0.text(2)) },
                tags: try rows.rows("SELECT tag FROM party_tag WHERE party_id = \(party.id) ORDER BY tag") {
                    $0.text(0)
                },
                worksFor: try rows.rows(
                    """
                    SELECT o.code, o.name FROM party_relation r JOIN party o ON o.id = r.other_id
                     WHERE r.party_id = \(party.id) AND r.relation = 'works_for' AND o.merged_into IS NULL
                     ORDER BY o.code
                    """
                ) { (code: $0.text(0), name: $0.text(1)) },
                people: try rows.rows(
                    """
                    SELECT p.code, p.name FROM party_relation r JOIN party p ON p.id = r.party_id
                     WHERE r.other_id = \(party.id) AND r.relation = 'works_for' AND p.merged_into IS NULL
                     ORDER BY p.code LIMIT 100
                    """
                ) { (code: $0.text(0), name: $0.text(1)) },
                relations: try Relations.all(of: party.id, in: rows),
                origin: try rows.first("SELECT code FROM party_origin WHERE id = \(party.origin)") { $0.text(0) },
                aliases: try rows.rows("SELECT code FROM party_alias WHERE party_id = \(party.id) ORDER BY code") {
                    $0.text(0)
                })
        }
    }
}

/// One party with everything around it.
package struct PartyCard: Sendable {
    package let party: Party
    package let roles: [PartyRole]
    package let identifiers: [(scheme: String, value: String)]
    package let contactPoints: [ContactPoint]
    package let tags: [String]
    package let worksFor: [(code: String, name: String)]
    package let people: [(code: String, name: String)]
    package let relations: [RelationLine]
    package let origin: String?
    /// Codes of parties that were merged into this one.
    package let aliases: [String]
}
