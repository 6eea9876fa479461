import Governance
import Storage
import Vocabulary

/// What `party find` looks things up in (検索の索引): the grams of names, readings and mail domains, kept in tables of
/// our own because neither engine can split Japanese.
///
/// A party that was renamed, merged or removed may stay in the index under its old names: whatever is found is compared
/// with the party itself. A name that must be forgotten is taken out with ``forget(_:in:)``.
enum SearchIndex {
    /// Puts parties into the index by their names and mail addresses as they are now.
    static func add(_ parties: PartySet, in rows: Connection) throws {
        let load = GramLoad(rows)
        try rows.inChunks(of: try parties.ids(in: rows)) { try add($0, to: load, in: rows) }
        try load.finish()
    }

    /// Puts parties into a load by what the rows say of them.
    /// - Parameter ids: a list of their ids, or a statement that answers them.
    private static func add(_ ids: SQL, to load: GramLoad, in rows: Connection) throws {
        try each(ids, in: rows) { id, grams in try load.add(id, grams) }
    }

    /// Calls the body with parties and the grams by which each is found; a gram may come twice.
    static func each(_ ids: SQL, in rows: Connection, _ body: (Int64, [UInt32]) throws -> Void) throws {
        var mails: [Int64: [UInt32]] = [:]
        try rows.each(
            "SELECT party_id, value FROM party_contact_point WHERE kind = 'email' AND party_id IN (\(ids))"
        ) { row in
            guard let domain = MailDomain.of(row.text(1)[...]) else { return }
            mails[row.int(0), default: []].append(Gram.domain(domain))
        }
        var forms = PartyForms()
        try rows.each("SELECT id, name, name_kana FROM party WHERE id IN (\(ids)) ORDER BY id") { row in
            forms.read(name: row.text(1), reading: row.optionalText(2) ?? "")
            var grams = mails[row.int(0)] ?? []
            forms.addGrams(to: &grams)
            try body(row.int(0), grams)
        }
    }

    /// Calls the body with statements that answer the ids of all parties, some thousands at a time.
    static func eachPage(of rows: Connection, _ body: (SQL) throws -> Void) throws {
        var after: Int64 = 0
        while true {
            let last = try rows.first(
                """
                SELECT max(id), COUNT(*) FROM (SELECT id FROM party WHERE id > \(after) ORDER BY id LIMIT 10000) AS page
                """
            ) { $0.optionalInt(0) }
            guard let last = last ?? nil else { return }
            try body("SELECT id FROM party WHERE id > \(after) AND id <= \(last)")
            after = last
        }
    }

    /// Takes parties out of the index, under whatever names they were ever in it, and puts them in under what is left:
    /// for data that is erased. Reads the whole index once, however many parties they are.
    static func forget(_ parties: [ID<Party>], in deed: Deed) throws {
        let rows = deed.rows
        let ids = Set(parties.map(\.value))
        for id in ids { try rows.run("DELETE FROM party_gram_recent WHERE party = \(id)") }
        let sorted = ids.sorted()
        var changed: [(place: Int64, ids: [Int64])] = []
        try rows.each("SELECT place, ids FROM party_gram ORDER BY place") { row in
            let list = GramList(row.blob(1))
            guard !list.common(with: sorted).isEmpty else { return }
            changed.append((row.int(0), list.ids.filter { !ids.contains($0) }))
        }
        for (place, ids) in changed {
            if ids.isEmpty {
                try rows.run("DELETE FROM party_gram WHERE place = \(place)")
            } else {
                try rows.run(
                    """
                    UPDATE party_gram SET parties = \(ids.count), ids = \(SQLValue.blob(GramList.encoded(ids)))
                     WHERE place = \(place)
                    """)
            }
        }
        try add(.ids(parties), in: rows)
    }

    /// Drops what an import brought that is taken back, while its parties are still there.
    static func undo(_ importID: Int64, in rows: Connection) throws {
        let segments = try rows.rows(
            "SELECT segment FROM party_gram_segment WHERE import_id = \(importID) ORDER BY segment"
        ) { $0.int(0) }
        for segment in segments { try GramTables.remove(segment: segment, in: rows) }
        try rows.run(
            """
            DELETE FROM party_gram_recent WHERE party IN (SELECT id FROM party WHERE import_id = \(importID))
            """)
    }
}
