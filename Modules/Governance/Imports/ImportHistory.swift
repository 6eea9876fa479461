import Storage
import Vocabulary

/// One import as it was done (取込の記録).
package struct ImportRecord: Sendable {
    package let id: Int64
    package let kind: String
    /// The file or files; `-` for standard input.
    package let source: String
    package let at: Instant
    package let actor: String
    package let read: Int64
    package let created: Int64
    package let updated: Int64
    package let unchanged: Int64
    package let rejected: Int64
    /// When it was taken back; nil while it stands.
    package let undoneAt: Instant?
}

extension Imports {
    /// What was imported, the latest first.
    package func list(limit: Int) throws -> [ImportRecord] {
        try books.read("governance.view") { rows in
            try rows.rows(
                """
                SELECT id, kind, source, at, actor, rows_read, created, updated, unchanged, rejected, undone_at
                  FROM governance_import ORDER BY id DESC LIMIT \(limit)
                """
            ) { row in
                var row = row.inTurn()
                return try ImportRecord(
                    id: row.int(), kind: row.text(), source: row.text(), at: row.instant(), actor: row.text(),
                    read: row.int(), created: row.int(), updated: row.int(), unchanged: row.int(),
                    rejected: row.int(), undoneAt: row.optionalInstant())
            }
        }
    }
}
