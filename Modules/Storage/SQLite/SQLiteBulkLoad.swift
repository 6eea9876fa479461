import CSQLite

/// Rows that wait in one buffer and go into the table many with one INSERT: half the cost of a statement for each.
///
/// Texts are bound from the buffer within ``flush()``, so that no address outlives the call and SQLite need not copy
/// them again.
final class SQLiteBulkLoad: DriverBulkLoad {
    private enum Value {
        case null
        case int(Int64)
        case real(Double)
        case text(start: Int, count: Int)
        case blob(start: Int, count: Int)
    }

    private unowned let driver: SQLiteDriver
    private let columns: Int
    private let insert: String
    /// Rows of one statement.
    private let chunk: Int
    private var whole: OpaquePointer?
    private var single: OpaquePointer?
    private var values: [Value] = []
    private var fields = 0
    private var buffer: UnsafeMutablePointer<UInt8>
    private var capacity = 1 << 16
    private var used = 0
    /// Where the row begins that is being gathered, in the values and in the buffer.
    private var start = (values: 0, bytes: 0)
    private var holdsNul = false

    init(_ driver: SQLiteDriver, _ table: String, _ columns: [String]) throws(StorageRefusal) {
        self.driver = driver
        self.columns = columns.count
        insert = "INSERT INTO \(table) (\(columns.joined(separator: ","))) VALUES "
        chunk = max(1, min(64, 480 / columns.count))
        buffer = .allocate(capacity: capacity)
        single = try prepare(rows: 1)
    }

    deinit {
        sqlite3_finalize(whole)
        sqlite3_finalize(single)
        buffer.deallocate()
    }

    private func prepare(rows: Int) throws(StorageRefusal) -> OpaquePointer {
        let row = "(" + Array(repeating: "?", count: columns).joined(separator: ",") + ")"
        let text = insert + Array(repeating: row, count: rows).joined(separator: ",")
        var prepared: OpaquePointer?
        let code = sqlite3_prepare_v3(driver.handle, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
        guard code == SQLITE_OK, let prepared else { throw driver.refusal(code) }
        return prepared
    }

    func int(_ value: Int64) {
        values.append(.int(value))
        fields += 1
    }

    func real(_ value: Double) {
        values.append(.real(value))
        fields += 1
    }

    func null() {
        values.append(.null)
        fields += 1
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if bytes.holdsNul { holdsNul = true }
        values.append(.text(start: keep(UnsafeRawBufferPointer(bytes)), count: bytes.count))
        fields += 1
    }

    func blob(_ bytes: [UInt8]) {
        values.append(.blob(start: bytes.withUnsafeBytes { keep($0) }, count: bytes.count))
        fields += 1
    }

    private func keep(_ bytes: UnsafeRawBufferPointer) -> Int {
        if used + bytes.count > capacity { grow(to: used + bytes.count) }
        if let start = bytes.baseAddress {
            UnsafeMutableRawPointer(buffer + used).copyMemory(from: start, byteCount: bytes.count)
        }
        used += bytes.count
        return used - bytes.count
    }

    private func grow(to needed: Int) {
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: needed * 2)
        larger.update(from: buffer, count: used)
        buffer.deallocate()
        buffer = larger
        capacity = needed * 2
    }

    func endRow() throws(StorageRefusal) {
        defer {
            fields = 0
            holdsNul = false
            start = (values.count, used)
        }
        guard fields == columns, !holdsNul else {
            values.removeSubrange(start.values...)
            used = start.bytes
            throw holdsNul ? .nulInText : .engine("\(columns) values expected, \(fields) given")
        }
    }

    var waiting: Int { used + values.count * 16 }

    func flush() throws(StorageRefusal) {
        defer {
            values.removeAll(keepingCapacity: true)
            used = 0
            start = (0, 0)
        }
        try driver.requireTransaction()
        let size = chunk * columns
        var next = 0
        while values.count - next >= size {
            if whole == nil { whole = try prepare(rows: chunk) }
            try step(whole, next, size)
            next += size
        }
        while next < values.count {
            try step(single, next, columns)
            next += columns
        }
    }

    private func step(_ statement: OpaquePointer?, _ first: Int, _ count: Int) throws(StorageRefusal) {
        for offset in 0..<count {
            let place = Int32(offset + 1)
            switch values[first + offset] {
            case .null: sqlite3_bind_null(statement, place)
            case .int(let number): sqlite3_bind_int64(statement, place, number)
            case .real(let number): sqlite3_bind_double(statement, place, number)
            case .text(let start, let length):
                sqlite3_bind_text64(
                    statement, place, UnsafeRawPointer(buffer + start).assumingMemoryBound(to: CChar.self),
                    UInt64(length), sekisho_sqlite_static(), UInt8(SQLITE_UTF8))
            case .blob(let start, let length):
                sqlite3_bind_blob64(statement, place, buffer + start, UInt64(length), sekisho_sqlite_static())
            }
        }
        let code = sqlite3_step(statement)
        guard code == SQLITE_DONE else {
            let refusal = driver.refusal(code)
            sqlite3_reset(statement)
            throw refusal
        }
        sqlite3_reset(statement)
    }
}
