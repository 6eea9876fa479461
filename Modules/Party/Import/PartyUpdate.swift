import Governance
import Storage
import Vocabulary

/// Parties whose rows in a file differ from what is kept: the columns that the file has become as it says, the others
/// stay. What the parties were is kept aside, so that the import can be taken back.
struct PartyUpdate {
    private let session: ImportSession
    private let known: KnownParties
    private let has: (PartyColumn) -> Bool
    /// Whether a row that names no employer leaves those who are known.
    private let keepsEmployers: Bool

    init(
        _ session: ImportSession, _ known: KnownParties, has: @escaping (PartyColumn) -> Bool, keepsEmployers: Bool
    ) {
        self.keepsEmployers = keepsEmployers
        self.session = session
        self.known = known
        self.has = has
    }

    private var rows: Connection { session.deed.rows }

    private static let loaded = [
        "id", "code", "kind", "name", "name_key", "name_kana", "kana_key", "country", "postal_code", "address",
        "language", "birth_day", "note", "origin_id", "source_digest", "works_for", "phone", "email", "website",
    ]

    func replace(_ changed: [(row: PartyRow, id: Int64)]) throws {
        // A party may stand twice in one batch: the last row counts, but its own code before those of merged parties.
        let latest = Dictionary(
            changed.map { ($0.id, $0.row) },
            uniquingKeysWith: { first, last in
                known[last.code]?.isAlias == true && known[first.code]?.isAlias == false ? first : last
            })
        try keepAliasDigests(changed.map(\.row.code))
        try rows.run(
            """
            CREATE TEMPORARY TABLE IF NOT EXISTS incoming_party (
                id BIGINT, code TEXT, kind TEXT, name TEXT, name_key TEXT, name_kana TEXT, kana_key TEXT, country TEXT,
                postal_code TEXT, address TEXT, language TEXT, birth_day BIGINT, note TEXT, origin_id BIGINT,
                source_digest BIGINT, works_for TEXT, phone TEXT, email TEXT, website TEXT)
            """)
        try rows.run("DELETE FROM incoming_party")
        let digests = try digests(of: latest.filter { known[$0.value.code]?.isAlias ?? false }.map(\.key))
        try rows.bulk { bulk in
            let incoming = try bulk.into("incoming_party", Self.loaded)
            for (id, row) in latest {
                incoming.int(id)
                row.addColumns(to: incoming)
                // The row of an alias says nothing about the row under the party's own code.
                incoming.value(known[row.code].flatMap { $0.isAlias ? digests[id] ?? nil : $0.digest })
                incoming.text(row.worksFor)
                for kind in [ContactPoint.Kind.phone, .email, .website] {
                    incoming.text(row.contactPoints.first { $0.kind == kind }?.value ?? "")
                }
                try incoming.endRow()
            }
        }
        let values = try NewValues(of: "incoming_party", in: rows)
        try PartyImages.keep(
            "incoming_party", importID: session.importID, before: known.firstID, has: has, in: rows)
        try replaceColumns()
        try removeDetails()
        try removeNumbersNamedAgain(latest)
        try rows.bulk { bulk in
            let details = try PartyDetails(bulk)
            for (id, row) in latest { try details.insert(row, id: id) }
        }
        guard session.importID > 0 else { return }
        try Confirmations.add(
            latest.flatMap { id, row in
                values.fields(of: row, id: id, has: has).map { (party: id, field: $0, day: session.deed.today) }
            }, by: .imported, importID: session.importID, in: session.deed)
    }

    /// The row of an alias is remembered with the merged party, so that the same row again changes nothing.
    private func keepAliasDigests(_ codes: [String]) throws {
        for code in codes {
            guard let alias = known[code], alias.isAlias else { continue }
            try PartyImages.keepDigest(of: code, importID: session.importID, in: rows)
            try rows.run("UPDATE party SET source_digest = \(alias.digest) WHERE code = \(code)")
        }
    }

    /// The digests of the rows from which parties came.
    private func digests(of ids: [Int64]) throws -> [Int64: Int64?] {
        var digests: [Int64: Int64?] = [:]
        for id in ids {
            try rows.each("SELECT source_digest FROM party WHERE id = \(id)") { digests[id] = $0.optionalInt(0) }
        }
        return digests
    }

    /// Only columns that the file has are named in the statement; their names are our own.
    private func replaceColumns() throws {
        let columns: [(PartyColumn, [String])] = [
            (.name, ["name", "name_key"]), (.nameKana, ["name_kana", "kana_key"]), (.kind, ["kind"]),
            (.country, ["country"]), (.postalCode, ["postal_code"]), (.address, ["address"]),
            (.language, ["language"]), (.birthDate, ["birth_day"]), (.note, ["note"]), (.origin, ["origin_id"]),
        ]
        let names = columns.filter { has($0.0) }.flatMap(\.1) + ["source_digest"]
        let assignments = names.map { "\($0) = i.\($0)" }.joined(separator: ", ")
        try rows.run(SQL("UPDATE party SET \(assignments) FROM incoming_party i WHERE party.id = i.id", []))
    }

    /// Numbers that have a column of their own, which the file lacks, and stand among its identifiers.
    private func removeNumbersNamedAgain(_ latest: [Int64: PartyRow]) throws {
        for (id, row) in latest {
            for (scheme, value) in row.identifiers {
                let isLeft =
                    scheme == .corporateNumber && !has(.corporateNumber)
                    || scheme == .invoiceNumber && !has(.invoiceNumber)
                guard isLeft else { continue }
                try rows.run(
                    """
                    DELETE FROM party_identifier
                     WHERE party_id = \(id) AND scheme = \(scheme.rawValue) AND value = \(value)
                    """)
            }
        }
    }

    private func removeDetails() throws {
        let incoming: SQL = "party_id IN (SELECT id FROM incoming_party)"
        for (column, kind) in [(PartyColumn.phone, ContactPoint.Kind.phone), (.email, .email), (.website, .website)]
        where has(column) {
            // One that the file names stays beside the others that are known, whatever told them.
            let named = SQL("i.\(kind.rawValue)", [])
            try rows.run(
                """
                DELETE FROM party_contact_point WHERE kind = \(kind.rawValue) AND EXISTS (
                    SELECT 1 FROM incoming_party i WHERE i.id = party_contact_point.party_id
                       AND (\(named) = party_contact_point.value OR NOT EXISTS (
                           SELECT 1 FROM party_contact_point k
                            WHERE k.party_id = i.id AND k.kind = \(kind.rawValue) AND k.value = \(named))))
                """)
        }
        let corporate = IdentifierScheme.corporateNumber.rawValue
        let invoice = IdentifierScheme.invoiceNumber.rawValue
        if has(.corporateNumber) {
            try rows.run("DELETE FROM party_identifier WHERE \(incoming) AND scheme = \(corporate)")
        }
        if has(.invoiceNumber) {
            try rows.run("DELETE FROM party_identifier WHERE \(incoming) AND scheme = \(invoice)")
        }
        if has(.identifiers) {
            try rows.run("DELETE FROM party_identifier WHERE \(incoming) AND scheme NOT IN (\(corporate), \(invoice))")
        }
        if has(.roles) { try rows.run("DELETE FROM party_role WHERE \(incoming)") }
        if has(.tags) { try rows.run("DELETE FROM party_tag WHERE \(incoming)") }
        // An employer that the file still names stays with all that is known of the office there.
        if has(.worksFor) {
            let named: SQL =
                keepsEmployers
                ? "party_id IN (SELECT id FROM incoming_party WHERE COALESCE(works_for, '') <> '')" : incoming
            try rows.run(
                """
                DELETE FROM party_relation WHERE relation = 'works_for' AND \(named) AND NOT EXISTS (
                    SELECT 1 FROM incoming_party i JOIN party o ON o.code = i.works_for
                     WHERE i.id = party_relation.party_id AND coalesce(o.merged_into, o.id) = party_relation.other_id)
                """)
        }
    }
}
