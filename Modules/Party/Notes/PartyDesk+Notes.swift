import Governance
import Storage
import Vocabulary

/// What was said, for the next meeting (会話メモ): dated, with its author, never changed.
package struct Note: Equatable, Sendable {
    package let number: Int64
    package let code: String
    package let name: String
    package let day: Day
    package let author: String
    package let text: String
}

extension PartyDesk {
    /// Keeps a note on a day; today unless told.
    @discardableResult
    package func addNote(_ code: String, _ text: String, on day: Day? = nil) throws -> Note {
        try books.perform("party.note.add") { deed in
            let party = try Parties.require(code, in: deed.rows)
            let text = try Knowledge.text(text)
            let note = Note(
                number: try deed.rows.takeIDs("party_note", 1), code: party.code, name: party.name,
                day: day ?? deed.today,
                author: deed.actor.name, text: text)
            try deed.rows.run(
                """
                INSERT INTO party_note (id, party_id, day, author, text, created_at)
                VALUES (\(note.number), \(party.id), \(note.day), \(note.author), \(text), \(deed.now))
                """)
            deed.subject = .party(party.code)
            return note
        }
    }

    /// Notes about a party, and about the people of a company, the latest first.
    package func notes(of code: String, limit: Int = 100) throws -> [Note] {
        try books.read("party.view") { rows in
            let party = try Parties.require(code, in: rows).id
            return try rows.rows(
                """
                SELECT n.id, p.code, p.name, n.day, n.author, n.text FROM party_note n JOIN party p ON p.id = n.party_id
                 WHERE \(PeopleOf(party).orTheCompany("n.party_id"))
                 ORDER BY n.day DESC, n.id DESC LIMIT \(limit)
                """
            ) {
                Note(
                    number: $0.int(0), code: $0.text(1), name: $0.text(2), day: $0.day(3), author: $0.text(4),
                    text: $0.text(5))
            }
        }
    }
}
