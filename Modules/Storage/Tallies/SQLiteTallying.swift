import CSQLite
import Glibc

/// Hears of every row that a connection changes, whatever statement, load or foreign key changes it, and keeps the
/// tallies of them. Nobody has to remember to tell it.
final class SQLiteTallying {
    /// Set while changes belong to an action.
    var isOn = false
    var book = TallyBook()
    /// Tables that are left out.
    private let untallied: Set<String>
    /// The table of the last row, as SQLite and as we call it: rows of one table mostly follow each other.
    private var last = (name: "", isTallied: false)
    private var line = RowLine()

    init(_ handle: OpaquePointer, untallied: Set<String>) {
        self.untallied = untallied
        // The connection is closed before its driver lets go of this.
        sqlite3_preupdate_hook(
            handle,
            { context, handle, operation, schema, table, _, _ in
                guard let context, let handle, let schema, let table else { return }
                let tallying = Unmanaged<SQLiteTallying>.fromOpaque(context).takeUnretainedValue()
                guard tallying.isOn, strcmp(schema, "main") == 0, tallying.turn(to: table) else { return }
                tallying.hear(handle, operation)
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    /// - Returns: whether the rows of the table are tallied.
    private func turn(to table: UnsafePointer<CChar>) -> Bool {
        if last.name.withCString({ strcmp($0, table) == 0 }) { return last.isTallied }
        let name = String(cString: table)
        last = (name, !untallied.contains(name) && !name.hasPrefix("sqlite_"))
        return last.isTallied
    }

    private func hear(_ handle: OpaquePointer, _ operation: Int32) {
        let columns = sqlite3_preupdate_count(handle)
        if operation != SQLITE_INSERT, let (sum, key) = sum(columns, { sqlite3_preupdate_old(handle, $0, $1) }) {
            book.remove(sum, key, of: last.name)
        }
        if operation != SQLITE_DELETE, let (sum, key) = sum(columns, { sqlite3_preupdate_new(handle, $0, $1) }) {
            book.add(sum, key, of: last.name)
        }
    }

    private func sum(
        _ columns: Int32, _ value: (Int32, UnsafeMutablePointer<OpaquePointer?>) -> Int32
    ) -> (Residue, TallyKey)? {
        line.clear()
        var key: TallyKey?
        for column in 0..<columns {
            var found: OpaquePointer?
            // Out of memory: the row is missed, and `verify` says so.
            guard value(column, &found) == SQLITE_OK, let found else { return nil }
            line.add(found)
            if column == 0 { key = TallyKey(found) }
        }
        return key.map { (line.sum, $0) }
    }
}

extension RowLine {
    /// - Parameter value: a `sqlite3_value`.
    fileprivate mutating func add(_ value: OpaquePointer) {
        switch sqlite3_value_type(value) {
        case SQLITE_INTEGER: add(sqlite3_value_int64(value))
        case SQLITE_FLOAT: add(sqlite3_value_double(value))
        case SQLITE_TEXT: add(text: UnsafeRawBufferPointer(textOf: value))
        case SQLITE_BLOB: add(blob: UnsafeRawBufferPointer(blobOf: value))
        default: addNull()
        }
    }
}

extension TallyKey {
    /// - Parameter value: a `sqlite3_value` of the first column.
    fileprivate init(_ value: OpaquePointer) {
        switch sqlite3_value_type(value) {
        case SQLITE_INTEGER: self.init(sqlite3_value_int64(value))
        case SQLITE_BLOB: self.init(RowLine.sum(ofBlob: UnsafeRawBufferPointer(blobOf: value)))
        default: self.init(RowLine.sum(ofText: UnsafeRawBufferPointer(textOf: value)))
        }
    }
}

extension UnsafeRawBufferPointer {
    fileprivate init(textOf value: OpaquePointer) {
        let start = sqlite3_value_text(value)
        self.init(start: start, count: start == nil ? 0 : Int(sqlite3_value_bytes(value)))
    }

    fileprivate init(blobOf value: OpaquePointer) {
        let start = sqlite3_value_blob(value)
        self.init(start: start, count: start == nil ? 0 : Int(sqlite3_value_bytes(value)))
    }
}
