import Storage
import Vocabulary

/// One entry of the audit chain: who did what, for whom, when, and the facts of it.
package struct AuditEntry: Sendable {
    package let id: ID<AuditEntry>
    package let at: Instant
    package let day: Day
    package let actor: Actor
    package let action: String
    package let subject: Subject
    /// The facts, as ``Image/lines``: the text itself is what the hash covers.
    package let detail: String
    /// The digest of the tallies of the rows that were changed.
    package let tally: Digest
    package var facts: Image { Image(lines: detail) }

    /// The hash of this entry in its place of the chain.
    func hash(after previous: Digest, sequence: Int64) -> Digest {
        Digest.ofRow(
            "governance_audit",
            [
                previous, sequence, at, day, actor.name, actor.systemUser, action, subject.kind.rawValue, subject.code,
                detail, tally,
            ])
    }
}

/// The entries in the order of the chain, or those that still wait to be linked in the order of their making.
struct AuditEntries: Query {
    let sealed: Bool

    var sql: SQL {
        let columns: SQL = "SELECT \(AuditEntry.columns) FROM governance_audit"
        return sealed
            ? "\(columns) WHERE sequence IS NOT NULL ORDER BY sequence NULLS FIRST"
            : "\(columns) WHERE sequence IS NULL ORDER BY id"
    }

    func decode(_ row: Row) throws -> AuditEntry {
        var row = row.inTurn()
        return try AuditEntry(&row)
    }
}

extension AuditEntry {
    /// The columns in which an entry is read.
    static let columns: SQL = "id, at, day, actor, system_user, action, kind, subject, detail, tally"

    init(_ row: inout Row.Turn) throws {
        try self.init(
            id: row.id(), at: row.instant(), day: row.day(),
            actor: Actor(name: row.text(), systemUser: row.text()),
            action: row.text(), subject: Subject(Subject.Kind(rawValue: row.text()), row.text()), detail: row.text(),
            tally: row.digest())
    }
}
