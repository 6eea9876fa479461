import Storage
import Vocabulary

/// The record of every action (監査証跡): each entry's hash covers the entry and the hash before it, so that nothing
/// can be changed, removed or put in between without showing.
package enum AuditChain {
    /// The hash before the first entry.
    package static let beginning = Digest(of: "sekisho audit chain")

    /// Writes the entry of a deed. On SQLite, where there is one writer, it is linked at once; on PostgreSQL it waits
    /// for ``link(_:)``, so that writers do not queue up for the chain.
    static func append(_ deed: Deed, in rows: Connection) throws {
        let entry = AuditEntry(
            id: try rows.newID("governance_audit"), at: deed.now, day: deed.today, actor: deed.actor,
            action: deed.action.name, subject: deed.subject, detail: deed.facts.lines)
        try rows.run(
            """
            INSERT INTO governance_audit (id, at, day, actor, system_user, action, kind, subject, detail)
            VALUES (\(entry.id), \(entry.at), \(entry.day), \(entry.actor.name), \(entry.actor.systemUser),
                    \(entry.action), \(entry.subject.kind.rawValue), \(entry.subject.code), \(entry.detail))
            """)
        if rows.dialect == .sqlite { try link(in: rows) }
    }

    /// Links the entries that wait, in the order in which they were made.
    package static func link(_ database: Database) throws {
        try database.write(queue: "governance.audit") { try link(in: $0) }
    }

    private static func link(in rows: Connection) throws {
        let last = try rows.first(
            """
            SELECT sequence, hash FROM governance_audit WHERE sequence IS NOT NULL
             ORDER BY sequence DESC NULLS LAST LIMIT 1
            """
        ) { (sequence: $0.int(0), hash: Digest(bytes: $0.blob(1))) }
        var sequence = last?.sequence ?? 0
        var hash = last?.hash ?? beginning
        for entry in try rows.all(AuditEntries(sealed: false)) {
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
