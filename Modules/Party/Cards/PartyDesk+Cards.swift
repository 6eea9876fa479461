import Governance
import Storage
import Vocabulary

/// A business card as it was received, whose it is, and by which rules that was decided.
package struct ReceivedCard: Equatable, Sendable {
    package let metOn: Day?
    package let metBy: String
    package let name: String
    package let title: String
    package let company: String
    package let campaign: String
    package let note: String
    /// The code of the person, and why it is this one.
    package let person: String
    package let personRule: String
    package let companyCode: String?
    package let companyRule: String?
}

extension PartyDesk {
    /// Business cards of a person, of the people of a company, or of everyone; the latest first.
    package func cards(of code: String? = nil, limit: Int = 100) throws -> [ReceivedCard] {
        try books.read("party.view") { rows in
            var filter: SQL = "TRUE"
            if let code {
                let party = try Parties.require(code, in: rows).id
                filter = "(c.person_id = \(party) OR c.company_id = \(party))"
            }
            return try rows.rows(
                """
                SELECT c.met_on, c.met_by, c.name, c.title, c.company, o.code, c.note, p.code, c.person_rule, f.code,
                       c.company_rule
                  FROM party_card c JOIN party p ON p.id = c.person_id LEFT JOIN party f ON f.id = c.company_id
                  LEFT JOIN party_origin o ON o.id = c.origin_id
                 WHERE \(filter) ORDER BY c.met_on DESC NULLS LAST, c.id DESC LIMIT \(limit)
                """
            ) { row in
                var row = row.inTurn()
                return try ReceivedCard(
                    metOn: row.optionalDay(), metBy: row.text(), name: row.text(), title: row.text(),
                    company: row.text(), campaign: row.optionalText() ?? "", note: row.text(), person: row.text(),
                    personRule: row.text(), companyCode: row.optionalText(), companyRule: row.optionalText())
            }
        }
    }
}
