import Storage
import Vocabulary

/// Takes a person out of entries of the audit chain without breaking it (監査証跡の墨消し).
///
/// The entry keeps its place and its hash, so that every later link and every head noted elsewhere stay true. What is
/// left of its words has a digest of its own, and the digests of one erasure are named in the entry of that erasure,
/// further down in the chain: the words can no more be changed quietly than before.
package enum AuditRedaction {
    /// Replaces words in the subject and the facts of all entries that hold them, and names the entries in the deed.
    /// - Returns: the number of entries.
    @discardableResult
    package static func replace(_ words: PersonalWords, in deed: Deed) throws -> Int {
        let rows = deed.rows
        var found: [(left: AuditEntry, sequence: Int64?, hash: Digest?)] = []
        try rows.stream("SELECT \(AuditEntry.columns), sequence, hash FROM governance_audit ORDER BY id") { row in
            var row = row.inTurn()
            let entry = try AuditEntry(&row)
            let subject = words.replaced(in: entry.subject)
            // What was written about a person goes whole, however the person is called in it.
            let facts = words.replaced(in: entry.facts, whole: subject != nil)
            guard subject != nil || facts != nil else { return }
            let left = AuditEntry(
                id: entry.id, at: entry.at, day: entry.day, actor: entry.actor, action: entry.action,
                subject: subject ?? entry.subject, detail: facts?.lines ?? entry.detail, tally: entry.tally)
            found.append((left, try row.optionalInt(), try row.optionalDigest()))
        }
        guard !found.isEmpty else { return 0 }
        let batch = try rows.takeIDs("governance_redaction", 1)
        var batches: Set<Int64> = [batch]
        for (left, sequence, hash) in found {
            try rows.run(
                """
                UPDATE governance_audit SET subject = \(left.subject.code), detail = \(left.detail)
                 WHERE id = \(left.id)
                """)
            // An entry that waits to be linked is linked as it stands then.
            guard let sequence, let hash else { continue }
            // What was redacted before leaves its batch, which then has another digest and is named anew.
            try rows.each("SELECT batch FROM governance_redaction WHERE audit_id = \(left.id)") {
                batches.insert($0.int(0))
            }
            let digest = left.redacted(sequence: sequence, hash: hash)
            try rows.run(
                """
                INSERT INTO governance_redaction (audit_id, batch, digest) VALUES (\(left.id), \(batch), \(digest))
                ON CONFLICT (audit_id) DO UPDATE SET batch = excluded.batch, digest = excluded.digest
                """)
        }
        for batch in batches.sorted() {
            deed.detail("redaction", "\(batch) \(try digest(of: batch, in: rows))")
        }
        return found.count
    }

    /// One digest over the redacted entries of a batch.
    static func digest(of batch: Int64, in rows: Connection) throws -> Digest {
        var hasher = Digest.Hasher()
        try rows.each(
            "SELECT audit_id, digest FROM governance_redaction WHERE batch = \(batch) ORDER BY audit_id"
        ) { row in
            hasher.add(row.int(0))
            hasher.add(Digest(bytes: row.blob(1)))
        }
        return hasher.finish()
    }

    /// The digest of every redacted entry, and the facts by which the chain must name their batches.
    static func known(in rows: Connection) throws -> (digests: [Int64: Digest], facts: Set<String>) {
        var digests: [Int64: Digest] = [:]
        try rows.each("SELECT audit_id, digest FROM governance_redaction ORDER BY audit_id") {
            digests[$0.int(0)] = Digest(bytes: $0.blob(1))
        }
        let batches = try rows.rows("SELECT DISTINCT batch FROM governance_redaction ORDER BY batch") { $0.int(0) }
        return (digests, Set(try batches.map { "\($0) \(try digest(of: $0, in: rows))" }))
    }
}

extension AuditEntry {
    /// The digest of what is left of a redacted entry, in its place and under its first hash.
    func redacted(sequence: Int64, hash: Digest) -> Digest {
        Digest.ofRow(
            "governance_redaction",
            [
                sequence, hash, at, day, actor.name, actor.systemUser, action, subject.kind.rawValue, subject.code,
                detail, tally,
            ])
    }
}
