import Governance
import Storage
import Vocabulary

/// Who was erased from a database, as far as it still knows: what must be done again when an older backup takes its
/// place.
package struct ErasureRegister: Sendable {
    struct Entry: Sendable {
        let erasedOn: Day
        let reason: String
        let digests: [(digest: Digest, kind: String)]
    }

    let key: [UInt8]
    let entries: [Entry]
}

extension PartyDesk {
    /// The register of everybody who was erased; nil where nobody was.
    package func erasureRegister() throws -> ErasureRegister? {
        try books.read("governance.restore") { rows in
            guard let key = try Setting.erasureKey(in: rows) else { return nil }
            var digests: [Int64: [(Digest, String)]] = [:]
            try rows.each("SELECT erasure_id, digest, kind FROM party_erased ORDER BY erasure_id, digest") { row in
                var row = row.inTurn()
                let (erasure, digest, kind) = try (row.int(), row.digest(), row.text())
                digests[erasure, default: []].append((digest, kind))
            }
            let entries = try rows.rows("SELECT id, erased_on, reason FROM party_erasure ORDER BY id") { row in
                ErasureRegister.Entry(
                    erasedOn: row.day(1), reason: row.text(2), digests: digests[row.int(0)] ?? [])
            }.filter { !$0.digests.isEmpty }
            return ErasureRegister(key: key, entries: entries)
        }
    }

    /// Erases again whoever is in the register, after a backup from before has taken the place of the database; those
    /// who are not in it are refused when they come in.
    /// - Returns: the people erased, nil where the backup is of another company, whose register cannot be compared.
    package func replay(_ register: ErasureRegister) throws -> [ErasedParty]? {
        try books.perform("privacy.replay", queue: "import") { deed in
            let rows = deed.rows
            if let there = try Setting.erasureKey(in: rows) {
                guard there == register.key else { return nil }
            } else {
                try Setting.keepErasureKey(register.key, in: rows)
            }
            let known = Set(
                try rows.rows("SELECT digest FROM party_erased ORDER BY digest") { Digest(bytes: $0.blob(0)) })
            let missing = register.entries.filter { !$0.digests.contains { known.contains($0.digest) } }
            let wanted = Set(missing.flatMap { $0.digests.map(\.digest) })
            let found = wanted.isEmpty ? [] : try Self.people(wanted, KeyedDigest(key: register.key), in: rows)
            for entry in missing {
                let id = try rows.takeIDs("party_erasure", 1)
                try rows.run(
                    """
                    INSERT INTO party_erasure (id, erased_on, reason, actor)
                    VALUES (\(id), \(entry.erasedOn), \(entry.reason), \(deed.actor.name))
                    """)
                for (digest, kind) in entry.digests {
                    try rows.run(
                        "INSERT INTO party_erased (digest, erasure_id, kind) VALUES (\(digest), \(id), \(kind))")
                }
            }
            guard !found.isEmpty else { return [] }
            let erasure = try Erasure(deed)
            return try erasure.erase(
                found.flatMap { try [$0] + erasure.merged(into: $0) }, reason: "replayed after a restore")
        }
    }

    /// People of these digests who are not erased.
    private static func people(_ wanted: Set<Digest>, _ key: KeyedDigest, in rows: Connection) throws -> [Party] {
        var codes: Set<String> = []
        try rows.each(
            """
            SELECT p.code, p.name, p.birth_day, c.kind, c.value
              FROM party p LEFT JOIN party_contact_point c ON c.party_id = p.id AND c.kind IN ('email', 'phone')
             WHERE p.kind = 'person' AND p.merged_into IS NULL AND NOT EXISTS (SELECT 1 FROM party_erasure e WHERE e.party_id = p.id)
             ORDER BY p.id
            """
        ) { row in
            var digests = [ErasedPeople.digest(.code, row.text(0), key)]
            if let day = row.optionalDay(2) {
                let value = ErasedPeople.personValue(name: row.text(1), birthDay: day)
                digests.append(ErasedPeople.digest(.person, value, key))
            }
            if let mark = row.optionalText(3).flatMap(ErasedPeople.Mark.init(rawValue:)) {
                digests.append(ErasedPeople.digest(mark, row.text(4), key))
            }
            if digests.contains(where: wanted.contains) { codes.insert(row.text(0)) }
        }
        return try codes.sorted().map { try Parties.require(code: $0, in: rows) }
    }
}
