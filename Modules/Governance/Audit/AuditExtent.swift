import Storage
import Vocabulary

/// How much was done in a database, for telling one from another.
package struct AuditExtent: Sendable, Equatable {
    package let actions: Int64
    package let lastDay: Day

    /// - Returns: nil where nothing was done yet.
    package init?(in rows: Connection) throws {
        let found = try rows.first("SELECT COUNT(*), MAX(day) FROM governance_audit") { row in
            row.optionalDay(1).map { (actions: row.int(0), lastDay: $0) }
        }
        guard let found = found ?? nil else { return nil }
        actions = found.actions
        lastDay = found.lastDay
    }
}
