import Governance
import Names
import Storage
import Vocabulary

/// Parties in the rows.
package enum Parties {
    /// The party that is meant by a text (``Whom``): by its code, or by a name, a reading, a telephone number, a mail
    /// address or a number of a register where one party alone has it. For the code of a party that was merged, the one
    /// of which it is part now. A code as it is kept costs one question.
    /// - Throws: ``PartyRefusal/unknown(_:)``, ``PartyRefusal/nearest(_:_:)``, ``PartyRefusal/several(_:_:)``.
    package static func require(_ text: String, in rows: Connection) throws -> Party {
        if let party = try rows.first(PartyOf(code: text)) { return party }
        return try require(code: try Whom(rows).party(text).code, in: rows)
    }

    /// The party of a code that a record keeps: nothing else is understood.
    /// - Throws: ``PartyRefusal/unknown(_:)``.
    package static func require(code: String, in rows: Connection) throws -> Party {
        guard let party = try rows.first(PartyOf(code: code)) else {
            throw try ErasedPeople(in: rows)?.hold(code: code) == true
                ? PartyRefusal.erased(code) : PartyRefusal.unknown(code)
        }
        return party
    }

    /// The code of a party that is there.
    package static func code(of party: ID<Party>, in rows: Connection) throws -> String {
        try rows.first("SELECT code FROM party WHERE id = \(party)") { $0.text(0) } ?? ""
    }

    /// What a party is to us.
    package static func roles(of party: ID<Party>, in rows: Connection) throws -> [PartyRole] {
        try rows.rows("SELECT role FROM party_role WHERE party_id = \(party) ORDER BY role") { try $0.word(0) }
    }

    package static func add(_ role: PartyRole, to party: ID<Party>, in deed: Deed) throws {
        try insert(role, of: party, in: deed.rows)
        try deed.announce(PartiesChanged(.ids([party]), [.role]))
    }

    private static func insert(_ role: PartyRole, of party: ID<Party>, in rows: Connection) throws {
        try rows.run(
            "INSERT INTO party_role (party_id, role) VALUES (\(party), \(role.rawValue)) ON CONFLICT DO NOTHING")
    }

    /// Gives a role to all parties that a question answers; who has it keeps it.
    package static func give(_ role: PartyRole, to parties: SQL, in rows: Connection) throws {
        try rows.run(
            """
            INSERT INTO party_role (party_id, role) SELECT id, \(role.rawValue) FROM party WHERE id IN (\(parties))
            ON CONFLICT DO NOTHING
            """)
    }

    /// A new party under a code of ours, `P-000123`.
    package static func register(_ new: NewParty, in deed: Deed) throws -> Party {
        let party = try insert(new, in: deed)
        try deed.announce(PartiesChanged(.ids([party.id])))
        return party
    }

    /// A code of ours that nobody has, `P-000123`.
    static func nextCode(in rows: Connection) throws -> String {
        while true {
            let number = String(try rows.nextNumber(of: "party"))
            let code = "P-" + String(repeating: "0", count: max(0, 6 - number.count)) + number
            if try rows.first(PartyOf(code: code)) == nil { return code }
        }
    }

    /// The same for whoever makes several, completes them, and announces them together.
    static func insert(_ new: NewParty, in deed: Deed) throws -> Party {
        let rows = deed.rows
        let checked = try new.checked()
        try ErasedPeople.refuse(checked.points, in: rows)
        let code = try nextCode(in: rows)
        let party = Party(
            id: try rows.newID("party"), code: code, kind: new.kind, name: checked.name, nameKana: new.nameKana,
            country: checked.country, postalCode: new.postalCode, address: new.address, birthDay: new.birthDay,
            origin: new.origin)
        try rows.run(
            """
            INSERT INTO party
                (id, code, kind, name, name_key, name_kana, kana_key, country, postal_code, address, birth_day,
                 origin_id, import_id, created_at)
            VALUES (\(party.id), \(code), \(party.kind.rawValue), \(party.name), \(NameKey.of(party.name)),
                    \(party.nameKana), \(party.nameKana.map(NameKey.of)), \(party.country), \(party.postalCode),
                    \(party.address), \(party.birthDay), \(party.origin), \(new.importID), \(deed.now))
            """)
        for point in checked.points {
            try rows.run(
                """
                INSERT INTO party_contact_point (party_id, kind, value, shown)
                VALUES (\(party.id), \(point.kind.rawValue), \(point.value), \(point.shown))
                """)
        }
        for role in Set(new.roles) { try insert(role, of: party.id, in: rows) }
        return party
    }
}

extension Parties {
    /// Every code that leads to the same party as this one.
    package static func codes(alike code: String, in rows: Connection) throws -> [String] {
        try rows.rows(
            """
            SELECT p.code FROM party p
              JOIN (SELECT COALESCE(merged_into, id) AS id FROM party WHERE code = \(code)) AS s
                ON p.id = s.id OR p.merged_into = s.id
             ORDER BY p.code
            """
        ) { $0.text(0) }
    }
}

/// The party of a code, the codes of merged parties among them.
struct PartyOf: Query {
    let code: String

    var sql: SQL {
        """
        SELECT id, code, kind, name, name_kana, country, postal_code, address, language, birth_day, note, origin_id
          FROM party
         WHERE id = (SELECT COALESCE(merged_into, id) FROM party WHERE code = \(code))
        """
    }

    func decode(_ row: Row) throws -> Party {
        var row = row.inTurn()
        return try Self.party(&row)
    }

    static func party(_ row: inout Row.Turn) throws -> Party {
        try Party(
            id: row.id(), code: row.text(), kind: row.word(), name: row.text(), nameKana: row.optionalText(),
            country: row.optionalText(), postalCode: row.optionalText(), address: row.optionalText(),
            language: row.optionalText(), birthDay: row.optionalDay(), note: row.optionalText(),
            origin: row.optionalID())
    }
}
