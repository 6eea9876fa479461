import Storage
import Vocabulary

/// The record as people read it (操作履歴): who did what, when, and about what.
package struct AuditDesk: Sendable {
    private let books: Books

    package init(_ books: Books) {
        self.books = books
    }

    /// Which entries are asked for.
    package struct Filter: Sendable {
        /// The code, or the kind, of what they are about.
        package var subject: String?
        package var actor: String?
        package var period: Period?

        package init(subject: String? = nil, actor: String? = nil, period: Period? = nil) {
            self.subject = subject
            self.actor = actor
            self.period = period
        }
    }

    /// The latest entries in front, at most so many.
    package func entries(_ filter: Filter = Filter(), limit: Int = 100) throws -> [AuditEntry] {
        try books.read("governance.audit.view") { try $0.all(RecordedEntries(filter: filter, limit: limit)) }
    }
}

private struct RecordedEntries: Query {
    let filter: AuditDesk.Filter
    let limit: Int

    var sql: SQL {
        var condition: SQL = "1 = 1"
        if let subject = filter.subject {
            condition =
                "\(condition) AND (subject = \(subject) OR lower(subject) = \(subject.lowercased()) OR kind = \(subject))"
        }
        if let actor = filter.actor { condition = "\(condition) AND actor = \(actor)" }
        if let period = filter.period {
            condition = "\(condition) AND day >= \(period.first) AND day <= \(period.last)"
        }
        return """
            SELECT \(AuditEntry.columns) FROM governance_audit WHERE \(condition) ORDER BY id DESC LIMIT \(limit)
            """
    }

    func decode(_ row: Row) throws -> AuditEntry {
        var row = row.inTurn()
        return try AuditEntry(&row)
    }
}
