import Storage
import Vocabulary

/// All there is in a database, as it is written down beside the rows (丸ごとの書き出し): by which program and schema, where
/// the chain of the record ends, and what each table amounts to.
package struct Everything: Sendable, Equatable {
    package struct Table: Sendable, Equatable {
        package let name: String
        package let columns: [String]
        package let rows: Int64
        /// Of the text of its rows.
        package let digest: Digest

        var file: String { name + ".csv" }
    }

    package let program: String
    package let writtenAt: Instant
    /// The currency in which reports add up.
    package let currency: Currency
    package let version: SchemaVersion
    /// The head of the audit chain.
    package let head: Digest
    /// How many entries the chain has.
    package let entries: Int64
    package let tables: [Table]

    package var rows: Int64 { tables.reduce(0) { $0 + $1.rows } }
}

/// What is known of a database before its rows are read.
struct EverythingHead {
    let currency: Currency
    let version: SchemaVersion
    let head: Digest
    let entries: Int64
    let tables: [WholeTable]
    /// For those who wait.
    let rows: Int64

    init(in rows: Connection) throws {
        currency = try Setting.currency(in: rows)
        version = try SchemaVersion(in: rows)
        head = try AuditChain.head(in: rows)
        entries = try AuditExtent(in: rows)?.actions ?? 0
        tables = try rows.wholeTables()
        self.rows = try tables.reduce(0) { try $0 + rows.count(of: $1) }
    }

    func everything(_ tables: [Everything.Table], by program: String, at now: Instant) -> Everything {
        Everything(
            program: program, writtenAt: now, currency: currency, version: version, head: head, entries: entries,
            tables: tables)
    }
}

extension Books {
    /// Reads a moment in which every entry of the record has its place in the chain, so that its head covers all.
    func sealedMoment<Answer>(_ body: (Connection) throws -> Answer) throws -> Answer {
        for _ in 0..<100 {
            // Only what has waited since an earlier action is linked: nothing of ours is.
            if database.dialect == .postgres { try AuditChain.link(database) }
            let answer: Answer? = try read("governance.backup") { rows in
                if database.dialect == .postgres, try AuditChain.unsealed(in: rows) > 0 { return nil }
                return try body(rows)
            }
            if let answer { return answer }
        }
        throw StorageRefusal.busy
    }
}

/// Tells how far a long work has come.
package struct EverythingProgress {
    package typealias Listener = (_ done: Int64, _ total: Int64) -> Void

    private let total: Int64
    private let tell: Listener
    private var before: Int64 = 0

    init(of total: Int64, _ tell: @escaping Listener) {
        self.total = total
        self.tell = tell
    }

    mutating func add(_ rows: Int64) {
        before += rows
        tell(before, total)
    }
}
