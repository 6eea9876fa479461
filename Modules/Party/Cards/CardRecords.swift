import Governance
import Interchange
import Storage
import Vocabulary

/// Business cards in the rows.
enum CardRecords {
    /// A card that is kept.
    struct Kept {
        let id: Int64
        let person: ID<Party>
        let company: ID<Party>?
        let card: Card
    }

    static let columns: SQL = """
        c.name, c.company, c.title, c.email, c.phone, c.address, c.met_on, c.met_by, c.name_kana, c.company_kana,
        c.department, c.mobile, c.fax, c.postal_code, c.country, c.website, c.birth_day, o.code, c.note
        """

    static func card(_ row: Row, from first: Int = 0) -> Card {
        var card = Card()
        card.name = row.text(first)
        card.company = row.text(first + 1)
        card.title = row.text(first + 2)
        card.email = row.text(first + 3)
        card.phone = row.text(first + 4)
        card.address = row.text(first + 5)
        card.metOn = row.optionalDay(first + 6)
        card.metBy = row.text(first + 7)
        card.nameKana = row.text(first + 8)
        card.companyKana = row.text(first + 9)
        card.department = row.text(first + 10)
        card.mobile = row.text(first + 11)
        card.fax = row.text(first + 12)
        card.postalCode = row.text(first + 13)
        card.country = row.text(first + 14)
        card.website = row.text(first + 15)
        card.birthDay = row.optionalDay(first + 16)
        card.campaign = row.optionalText(first + 17) ?? ""
        card.note = row.text(first + 18)
        return card
    }

    static func find(_ key: String, in rows: Connection) throws -> Kept? {
        try rows.first(
            """
            SELECT c.id, c.person_id, c.company_id, \(columns)
              FROM party_card c LEFT JOIN party_origin o ON o.id = c.origin_id WHERE c.key = \(key)
            """
        ) { Kept(id: $0.int(0), person: $0.id(1), company: $0.optionalID(2), card: card($0, from: 3)) }
    }

    /// The cards of a person in the order in which they came.
    static func all(of person: ID<Party>, in rows: Connection) throws -> [Card] {
        try rows.rows(
            """
            SELECT \(columns) FROM party_card c LEFT JOIN party_origin o ON o.id = c.origin_id
             WHERE c.person_id = \(person) ORDER BY c.id
            """
        ) { card($0) }
    }

    /// The latest day on which a person's card was received.
    static func lastMeeting(with person: ID<Party>, in rows: Connection) throws -> Day? {
        try rows.first(
            """
            SELECT met_on FROM party_card WHERE person_id = \(person) AND met_on IS NOT NULL
             ORDER BY met_on DESC LIMIT 1
            """
        ) { $0.day(0) }
    }

    struct Placed {
        let person: ID<Party>
        let personRule: CardRule
        let company: ID<Party>?
        let companyRule: CardRule?
        let origin: ID<Origin>?
    }

    /// Keeps the card; its id.
    static func insert(_ card: Card, key: String, _ placed: Placed, importID: Int64, _ deed: Deed) throws -> Int64 {
        let id = try deed.rows.takeIDs("party_card", 1)
        try deed.rows.run(
            """
            INSERT INTO party_card
                (id, key, person_key, person_id, person_rule, company_id, company_rule, name, company, title, email,
                 phone, address, met_on, met_by, name_kana, company_kana, department, mobile, fax, postal_code, country,
                 website, birth_day, origin_id, note, domain, import_id, created_at)
            VALUES (\(id), \(key), \(CardKey.person(of: card)), \(placed.person),
                    \(placed.personRule.rawValue), \(placed.company), \(placed.companyRule?.rawValue), \(card.name),
                    \(card.company), \(card.title), \(card.email), \(card.phone), \(card.address), \(card.metOn),
                    \(card.metBy), \(card.nameKana), \(card.companyKana), \(card.department), \(card.mobile),
                    \(card.fax), \(card.postalCode), \(card.country), \(card.website), \(card.birthDay),
                    \(placed.origin), \(card.note), \(card.mail.flatMap(MailKind.companyDomain)), \(importID),
                    \(deed.now))
            """)
        return id
    }

    /// Makes a kept card say what another says; whose it is stays.
    static func replace(_ id: Int64, by card: Card, origin: ID<Origin>?, in rows: Connection) throws {
        try rows.run(
            """
            UPDATE party_card
               SET name = \(card.name), company = \(card.company), title = \(card.title), email = \(card.email),
                   phone = \(card.phone), address = \(card.address), met_by = \(card.metBy),
                   name_kana = \(card.nameKana), company_kana = \(card.companyKana), department = \(card.department),
                   mobile = \(card.mobile), fax = \(card.fax), postal_code = \(card.postalCode),
                   country = \(card.country), website = \(card.website), birth_day = \(card.birthDay),
                   origin_id = \(origin), note = \(card.note),
                   domain = \(card.mail.flatMap(MailKind.companyDomain))
             WHERE id = \(id)
            """)
    }
}
