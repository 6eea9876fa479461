import Storage
import Vocabulary

/// One entry of the audit chain: who did what, for whom, when, and the facts of it.
package struct AuditEntry: Sendable {
    package let id: ID<AuditEntry>
    package let at: Instant
    package let day: Day
    package let actor: Actor
    package let action: String
    package let subject: String
    /// The facts, one `name=value` a line.
    package let detail: String

    /// The hash of this entry in its place of the chain.
    func hash(after previous: Digest, sequence: Int64) -> Digest {
        Digest.ofRow(
            "governance_audit",
            [previous, sequence, at, day, actor.name, actor.systemUser, action, subject, detail])
    }

    static func text(of details: [(name: String, value: String)]) -> String {
        details.map { "\($0.name)=\($0.value.replacing("\n", with: " "))" }.joined(separator: "\n")
    }
}

/// The entries in the order of the chain, or those that still wait to be linked in the order of their making.
struct AuditEntries: Query {
    let sealed: Bool

    var sql: SQL {
        let columns: SQL = "SELECT id, at, day, actor, system_user, action, subject, detail FROM governance_audit"
        return sealed
            ? "\(columns) WHERE sequence IS NOT NULL ORDER BY sequence NULLS FIRST"
            : "\(columns) WHERE sequence IS NULL ORDER BY id"
    }

    func decode(_ row: Row) throws -> AuditEntry {
        var row = row.inTurn()
        return try AuditEntry(
            id: row.id(), at: row.instant(), day: row.day(),
            actor: Actor(name: row.text(), systemUser: row.text()),
            action: row.text(), subject: row.text(), detail: row.text())
    }
}
