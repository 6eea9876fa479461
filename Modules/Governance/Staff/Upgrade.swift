import Storage
import Vocabulary

/// A database is brought up to the schema of a newer program (スキーマの更新), which the record says like any other change.
package enum Upgrade {
    /// Brings the schema up to date, in one transaction with its entry of the record.
    /// - Returns: where a copy of what was there is kept; nil where none was needed.
    @discardableResult
    package static func run(_ books: Books, to schema: Schema) throws -> String? {
        let kept = try books.database.migrate(to: schema, entries: AuditChain.entries) { rows, change in
            // Another process was quicker.
            if let change { try record(change, books, schema, in: rows) }
        }
        if books.database.dialect == .postgres { try? AuditChain.link(books.database) }
        return kept
    }

    static func record(_ change: SchemaChange, _ books: Books, _ schema: Schema, in rows: Connection) throws {
        let deed = try Deed("governance.upgrade", in: books, rows: rows, entry: change.entry)
        deed.detail("steps", String(schema.version))
        try AuditChain.append(deed, in: rows, after: change, of: schema)
    }
}
