import Governance
import Names
import Storage
import Vocabulary

extension CardParties {
    /// Adds what the card knows and the person's record does not: ways to reach, reading, birth date, and for whom the
    /// person works.
    func complete(_ person: ID<Party>, with card: Card, company: ID<Party>?, isLatest: Bool) throws {
        if let mail = card.mail { _ = try add(.email, mail, shown: card.email, to: person) }
        for text in [card.phone, card.mobile] {
            if let number = try card.number(text) { _ = try add(.phone, number, shown: text, to: person) }
        }
        if !card.nameKana.isEmpty {
            let filled = try rows.run(
                """
                UPDATE party SET name_kana = \(card.nameKana), kana_key = \(NameKey.of(card.nameKana))
                 WHERE id = \(person) AND name_kana IS NULL
                """)
            if filled > 0 {
                try note(person, "name_kana", card.nameKana)
                changed(person, [.nameKana])
            }
        }
        if let day = card.birthDay {
            let filled = try rows.run("UPDATE party SET birth_day = \(day) WHERE id = \(person) AND birth_day IS NULL")
            if filled > 0 {
                try note(person, "birth_day", String(day.number))
                changed(person, [.birthDay])
            }
        }
        if let company { try employ(person, by: company, card, isLatest: isLatest) }
    }

    /// Adds what the card of a company itself knows and its record does not; whether there was anything.
    func complete(company: ID<Party>, with card: Card) throws -> Bool {
        var isAdded = false
        if let mail = card.mail { isAdded = try add(.email, mail, shown: card.email, to: company) }
        for text in [card.phone, card.mobile] {
            if let number = try card.number(text), try add(.phone, number, shown: text, to: company) { isAdded = true }
        }
        return isAdded
    }

    private func add(
        _ kind: ContactPoint.Kind, _ value: String, shown: String, to party: ID<Party>
    ) throws -> Bool {
        let added = try rows.run(
            """
            INSERT INTO party_contact_point (party_id, kind, value, shown)
            VALUES (\(party), \(kind.rawValue), \(value), \(shown)) ON CONFLICT DO NOTHING
            """)
        guard added > 0 else { return false }
        try note(party, kind.rawValue, value)
        if kind == .email { changed(party, [.mail]) }
        return true
    }

    private func employ(_ person: ID<Party>, by company: ID<Party>, _ card: Card, isLatest: Bool) throws {
        func text(_ text: String) -> String? { text.isEmpty ? nil : text }
        let department = text(card.office)
        let added = try rows.run(
            """
            INSERT INTO party_relation (party_id, relation, other_id, title, department)
            VALUES (\(person), 'works_for', \(company), \(text(card.title)), \(department)) ON CONFLICT DO NOTHING
            """)
        if added > 0 { return try note(person, "works_for", "", other: company) }
        guard isLatest, !card.title.isEmpty || department != nil else { return }
        for (field, new) in [("title", text(card.title)), ("department", department)] {
            let old = try office(field, of: person, at: company)
            guard let new, new != old else { continue }
            try setOffice(field, new, of: person, at: company)
            try note(person, field, new, other: company, before: old)
        }
    }

    /// What is known of a person's office at a company: title or department.
    func office(_ field: String, of person: ID<Party>, at company: ID<Party>) throws -> String? {
        let column: SQL = field == "title" ? "title" : "department"
        return try rows.first(
            """
            SELECT \(column) FROM party_relation
             WHERE party_id = \(person) AND relation = 'works_for' AND other_id = \(company)
            """
        ) { $0.optionalText(0) } ?? nil
    }

    func setOffice(_ field: String, _ value: String?, of person: ID<Party>, at company: ID<Party>) throws {
        let column: SQL = field == "title" ? "title" : "department"
        try rows.run(
            """
            UPDATE party_relation SET \(column) = \(value)
             WHERE party_id = \(person) AND relation = 'works_for' AND other_id = \(company)
            """)
    }

    private func note(
        _ party: ID<Party>, _ field: String, _ value: String, other: ID<Party>? = nil, before: String? = nil
    ) throws {
        try rows.run(
            """
            INSERT INTO party_card_addition (id, import_id, party_id, field, value, other_id, before)
            VALUES (\(try rows.takeIDs("party_card_addition", 1)), \(importID), \(party), \(field), \(value), \(other),
                    \(before))
            """)
    }
}
