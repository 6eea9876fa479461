import Storage
import Vocabulary

/// The record of every action (監査証跡): each entry's hash covers the entry and the hash before it, so that nothing
/// can be changed, removed or put in between without showing.
package enum AuditChain {
    /// The kind of ids that entries have.
    package static let entries = "governance_audit"

    /// The id of a new entry. One under which tallies lie already is passed over: nobody has done anything under it yet, so
    /// that somebody else put them there, for an entry to come to vouch for them.
    static func newEntry(in rows: Connection) throws -> ID<AuditEntry> {
        var id: ID<AuditEntry> = try rows.newID(entries)
        while try rows.isTallied(under: id.value) { id = try rows.newID(entries) }
        return id
    }

    /// The hash before the first entry.
    package static let beginning = Digest(of: "sekisho audit chain")

    /// Writes the entry of a deed. On SQLite, where there is one writer, it is linked at once; on PostgreSQL it waits
    /// for ``link(_:)``, so that writers do not queue up for the chain.
    ///
    /// The entry carries the digest of the tallies of every row that the deed has changed: what the tables hold follows
    /// from the chain.
    /// - Parameters:
    ///   - change: what was done to the schema before, in the same transaction.
    ///   - schema: the one that was made.
    static func append(
        _ deed: Deed, in rows: Connection, after change: SchemaChange? = nil, of schema: Schema? = nil
    ) throws {
        let tally =
            if let before = change?.before, let schema {
                try rows.keepTally(under: deed.entry.value, beyond: before, leaving: schema.untallied)
            } else {
                try rows.keepTally(under: deed.entry.value)
            }
        let entry = AuditEntry(
            id: deed.entry, at: deed.now, day: deed.today, actor: deed.actor, action: deed.action.name,
            subject: deed.subject, detail: deed.facts.lines, tally: tally)
        try rows.run(
            """
            INSERT INTO governance_audit (id, at, day, actor, system_user, action, kind, subject, detail, tally)
            VALUES (\(entry.id), \(entry.at), \(entry.day), \(entry.actor.name), \(entry.actor.systemUser),
                    \(entry.action), \(entry.subject.kind.rawValue), \(entry.subject.code), \(entry.detail),
                    \(entry.tally))
            """)
        if rows.dialect == .sqlite { try link([entry], in: rows) }
    }

    /// Links the entries that wait, in the order in which they were made.
    package static func link(_ database: Database) throws {
        try database.write(queue: "governance.audit") { try link($0.all(AuditEntries(sealed: false)), in: $0) }
    }

    /// Gives entries their places behind the last one. Others that have none are left alone: on SQLite nobody but who meant
    /// to write them anew can have taken theirs away.
    private static func link(_ entries: [AuditEntry], in rows: Connection) throws {
        let last = try rows.first(
            """
            SELECT sequence, hash FROM governance_audit WHERE sequence IS NOT NULL
             ORDER BY sequence DESC NULLS LAST LIMIT 1
            """
        ) { (sequence: $0.int(0), hash: Digest(bytes: $0.blob(1))) }
        var sequence = last?.sequence ?? 0
        var hash = last?.hash ?? beginning
        for entry in entries {
            sequence += 1
            hash = entry.hash(after: hash, sequence: sequence)
            try rows.run(
                "UPDATE governance_audit SET sequence = \(sequence), hash = \(hash) WHERE id = \(entry.id)")
        }
    }

    /// The hash of the last entry: whoever keeps it elsewhere can later see whether the end was cut off.
    package static func head(in rows: Connection) throws -> Digest {
        try rows.first(
            """
            SELECT hash FROM governance_audit WHERE sequence IS NOT NULL ORDER BY sequence DESC NULLS LAST LIMIT 1
            """
        ) { Digest(bytes: $0.blob(0)) } ?? beginning
    }

    /// Whether the chain went through this head. After an honest past it always does; once its end was cut off, or it
    /// was written anew, it does not.
    package static func contains(head: Digest, in rows: Connection) throws -> Bool {
        if head == beginning { return true }
        return try rows.count(
            "SELECT COUNT(*) FROM governance_audit WHERE sequence IS NOT NULL AND hash = \(head)") > 0
    }

    /// Entries that wait to be linked.
    package static func unsealed(in rows: Connection) throws -> Int {
        Int(try rows.count("SELECT COUNT(*) FROM governance_audit WHERE sequence IS NULL"))
    }
}
