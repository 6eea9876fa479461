import Governance
import Interchange
import Names
import Storage
import Vocabulary

/// Takes people out of the rows (個人データの消去): what is said of them goes, documents and sums stay, and the party
/// becomes a stub without a name.
struct Erasure {
    private let deed: Deed
    private let tables: PersonalTables
    private let key: KeyedDigest

    private var rows: Connection { deed.rows }

    /// - Throws: ``PartyRefusal/uncovered(_:)`` where a table refers to parties and nobody said what is to become of it.
    init(_ deed: Deed) throws {
        self.deed = deed
        tables = try PersonalTables(of: deed.parts, in: deed.rows)
        if let table = tables.uncovered.first { throw PartyRefusal.uncovered(table) }
        key = KeyedDigest(key: try Setting.makeErasureKey(in: deed.rows))
    }

    /// Erases parties at once; the order of the answer is that of the parties.
    func erase(_ parties: [Party], reason: String) throws -> [ErasedParty] {
        try rows.overwriteDeleted()
        try rows.run("CREATE TEMPORARY TABLE IF NOT EXISTS erasing_party (id BIGINT)")
        try rows.run("DELETE FROM erasing_party")
        var stubs: [(party: Party, code: String)] = []
        for party in parties {
            try rows.run("INSERT INTO erasing_party (id) VALUES (\(party.id))")
            stubs.append((party, try stubCode()))
        }
        let known = try stubs.map { try KnownOf($0.party, in: rows) }
        let codes = zip(stubs, known).map { stub, known in (code: known.code, with: stub.code) }
        let words = PersonalWords(codes: codes, texts: known.flatMap(\.texts))
        let reason = words.replaced(in: reason) ?? reason
        for (stub, known) in zip(stubs, known) { try remember(known, of: stub.party, reason: reason) }
        var counts: [String: Int] = [:]
        for place in tables.places { counts[place.shape.name] = try empty(place) }
        for (party, code) in stubs { try anonymise(party, as: code) }
        try deed.announce(PartiesErased(parties: stubs.map(\.party.id)))
        let traces = try PersonalTraces.erase(words, records: known.flatMap(\.records), in: deed)
        try rows.run("DELETE FROM erasing_party")
        if stubs.count == 1, let stub = stubs.first { deed.subject = .party(stub.code) }
        deed.detail("people", String(stubs.count))
        deed.sentence("reason", reason)
        let changed = counts.values.reduce(0, +)
        deed.detail("records", String(changed + traces))
        return stubs.map {
            ErasedParty(code: $0.party.code, name: $0.party.name, stub: $0.code, records: changed + traces)
        }
    }

    /// The records that were found to be the same person: they go with the one that lives on.
    func merged(into party: Party) throws -> [Party] {
        try rows.records(
            """
            SELECT id, code, kind, name, name_kana, country, postal_code, address, language, birth_day, note, origin_id
              FROM party WHERE merged_into = \(party.id) ORDER BY id
            """, PartyOf.party)
    }

    /// A code that says nothing of the person.
    private func stubCode() throws -> String {
        var code = ""
        repeat {
            code = "ERASED-\(try rows.nextNumber(of: "party_erased"))"
        } while try rows.first(PartyOf(code: code)) != nil
        return code
    }

    /// Keeps the digests by which the person is recognised.
    private func remember(_ known: KnownOf, of party: Party, reason: String) throws {
        let id = try rows.takeIDs("party_erasure", 1)
        try rows.run(
            """
            INSERT INTO party_erasure (id, party_id, erased_on, reason, actor)
            VALUES (\(id), \(party.id), \(deed.today), \(reason), \(deed.actor.name))
            """)
        for (mark, value) in known.marks {
            try rows.run(
                """
                INSERT INTO party_erased (digest, erasure_id, kind)
                VALUES (\(ErasedPeople.digest(mark, value, key)), \(id), \(mark.rawValue)) ON CONFLICT DO NOTHING
                """)
        }
    }

    private func empty(_ place: PersonalTables.Place) throws -> Int {
        let parties: SQL = "SELECT id FROM erasing_party"
        let table = SQL(place.shape.name, [])
        let condition = place.condition(parties)
        switch place.rule.erasure {
        case .keep: return 0
        case .remove: return try rows.run("DELETE FROM \(table) WHERE \(condition)")
        case .reseal(let body): return try body(parties, rows)
        case .clear(let columns):
            let assignments = place.shape.columns.filter { columns.contains($0.name) }.map { column in
                "\(column.name) = \(column.isRequired ? column.isText ? "''" : "0" : "NULL")"
            }
            return try rows.run(
                "UPDATE \(table) SET \(SQL(assignments.joined(separator: ", "), [])) WHERE \(condition)")
        }
    }

    private func anonymise(_ party: Party, as code: String) throws {
        try rows.run(
            """
            UPDATE party SET code = \(code), name = \(ErasedPeople.name), name_key = '', name_kana = NULL,
                   kana_key = NULL, country = NULL, postal_code = NULL, address = NULL, language = NULL, birth_day = NULL, note = NULL,
                   source_digest = NULL, import_id = NULL
             WHERE id = \(party.id)
            """)
    }
}

/// Everything that this module knows a person by, before it goes.
private struct KnownOf {
    let code: String
    /// Under which names pictures of the person are kept from before imports.
    var records: [Subject]
    /// Names, addresses and numbers as they may stand in other texts.
    var texts: [String] = []
    var marks: [(mark: ErasedPeople.Mark, value: String)] = []

    init(_ party: Party, in rows: Connection) throws {
        code = party.code
        marks = [(.code, party.code)]
        records = try rows.rows("SELECT key FROM party_card WHERE person_id = \(party.id) ORDER BY key") {
            Subject(.card, $0.text(0))
        }
        records.append(.party(party.code))
        for name in [party.name, party.nameKana].compactMap(\.self) {
            texts += [name, NameKey.of(name), name.filter { $0 != " " && $0 != "\u{3000}" }]
        }
        // A number that others have as well, such as that of the employer, tells nobody from anybody. Whoever is erased
        // at the same time is nobody else: records that were found to be one person keep the same number twice.
        func isShared(_ value: SQL) -> SQL {
            """
            EXISTS (SELECT 1 FROM party_contact_point o
                     WHERE o.value = \(value) AND o.party_id NOT IN (SELECT id FROM erasing_party))
            """
        }
        try rows.each(
            """
            SELECT c.kind, c.value, coalesce(c.shown, c.value) FROM party_contact_point c
             WHERE c.party_id = \(party.id) AND NOT \(isShared("c.value"))
            """
        ) { row in
            texts += [row.text(1), row.text(2)]
            switch try row.word(0, ContactPoint.Kind.self) {
            case .email: marks.append((.email, row.text(1)))
            case .phone: marks.append((.phone, row.text(1)))
            case .website: break
            }
        }
        for card in try CardRecords.all(of: party.id, in: rows) {
            for text in [card.name, card.nameKana] where !text.isEmpty { texts.append(text) }
            let ways: [(mark: ErasedPeople.Mark, value: String?, text: String)] = [
                (.email, card.mail, card.email), (.phone, try? card.number(card.mobile), card.mobile),
            ]
            for (mark, value, text) in ways {
                guard let value, try rows.first("SELECT 1 WHERE \(isShared("\(value)"))", { $0.int(0) }) == nil else {
                    continue
                }
                texts.append(text)
                marks.append((mark, value))
            }
        }
        texts += try rows.rows("SELECT value FROM party_identifier WHERE party_id = \(party.id)") { $0.text(0) }
        if let birthDay = party.birthDay {
            marks.append((.person, ErasedPeople.personValue(name: party.name, birthDay: birthDay)))
        }
    }
}

/// A person after the erasure: what stands in their place.
package struct ErasedParty: Sendable, Equatable {
    /// The code by which the person was known: it is in no row any more.
    package let code: String
    /// The name by which the person was known, for the question before; it is in no row any more either.
    package let name: String
    package let stub: String
    /// Rows that went or were emptied, over all people erased at once.
    package let records: Int
}
