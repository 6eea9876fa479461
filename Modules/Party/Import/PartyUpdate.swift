import Governance
import Storage
import Vocabulary

/// Parties whose rows in a file differ from what is kept: they become as the file says, and what they were is kept
/// aside, so that the import can be taken back.
struct PartyUpdate {
    private let session: ImportSession
    private let known: KnownParties

    init(_ session: ImportSession, _ known: KnownParties) {
        self.session = session
        self.known = known
    }

    private var rows: Connection { session.deed.rows }

    func replace(_ changed: [(row: PartyRow, id: Int64)]) throws {
        // A party may stand twice in one batch: the last row counts.
        let latest = Dictionary(changed.map { ($0.id, $0.row) }, uniquingKeysWith: { _, last in last })
        try rows.run(
            """
            CREATE TEMPORARY TABLE IF NOT EXISTS incoming_party (
                id BIGINT, code TEXT, kind TEXT, name TEXT, name_key TEXT, name_kana TEXT, kana_key TEXT, country TEXT,
                postal_code TEXT, address TEXT, language TEXT, birth_day BIGINT, note TEXT, origin_id BIGINT)
            """)
        try rows.run("DELETE FROM incoming_party")
        try rows.bulk { bulk in
            let incoming = try bulk.into(
                "incoming_party",
                [
                    "id", "code", "kind", "name", "name_key", "name_kana", "kana_key", "country", "postal_code",
                    "address", "language", "birth_day", "note", "origin_id",
                ])
            for (id, row) in latest {
                incoming.int(id)
                row.addColumns(to: incoming)
                try incoming.endRow()
            }
        }
        try PartyImages.keep("incoming_party", importID: session.importID, before: known.firstID, in: rows)
        try rows.run(
            """
            UPDATE party SET (kind, name, name_key, name_kana, kana_key, country, postal_code, address, language,
                              birth_day, note, origin_id, source_digest)
                   = (i.kind, i.name, i.name_key, i.name_kana, i.kana_key, i.country, i.postal_code, i.address,
                      i.language, i.birth_day, i.note, i.origin_id, NULL)
              FROM incoming_party i WHERE party.id = i.id
            """)
        try rows.run("DELETE FROM party_contact_point WHERE party_id IN (SELECT id FROM incoming_party)")
        try rows.run("DELETE FROM party_identifier WHERE party_id IN (SELECT id FROM incoming_party)")
        try rows.run("DELETE FROM party_role WHERE party_id IN (SELECT id FROM incoming_party)")
        try rows.run("DELETE FROM party_tag WHERE party_id IN (SELECT id FROM incoming_party)")
        try rows.run(
            """
            DELETE FROM party_relation
             WHERE relation = 'works_for' AND party_id IN (SELECT id FROM incoming_party)
            """)
        try rows.bulk { bulk in
            let details = try PartyDetails(bulk)
            for (id, row) in latest { try details.insert(row, id: id) }
        }
        for (id, row) in latest {
            guard let digest = known[row.code]?.digest else { continue }
            try rows.run("UPDATE party SET source_digest = \(digest) WHERE id = \(id)")
        }
    }
}
