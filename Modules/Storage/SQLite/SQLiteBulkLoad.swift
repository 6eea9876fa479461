import CSQLite

/// One prepared INSERT that is stepped row by row.
///
/// Texts of a row are copied into one buffer and bound from there within ``endRow()``, so that no address outlives
/// the call and SQLite need not copy them again.
final class SQLiteBulkLoad: DriverBulkLoad {
    private unowned let driver: SQLiteDriver
    private let handle: OpaquePointer
    private let columns: Int32
    private var next: Int32 = 1
    private var buffer: UnsafeMutablePointer<UInt8>
    private var capacity = 4096
    private var used = 0
    private var texts: [(place: Int32, start: Int, count: Int, isBlob: Bool)] = []

    init(_ driver: SQLiteDriver, _ table: String, _ columns: [String]) throws(StorageRefusal) {
        let places = (1...columns.count).map { "?\($0)" }.joined(separator: ",")
        let text = "INSERT INTO \(table) (\(columns.joined(separator: ","))) VALUES (\(places))"
        var prepared: OpaquePointer?
        let code = sqlite3_prepare_v3(driver.handle, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
        guard code == SQLITE_OK, let prepared else { throw driver.refusal(code) }
        self.driver = driver
        handle = prepared
        self.columns = Int32(columns.count)
        buffer = .allocate(capacity: capacity)
    }

    deinit {
        sqlite3_finalize(handle)
        buffer.deallocate()
    }

    func int(_ value: Int64) {
        sqlite3_bind_int64(handle, next, value)
        next += 1
    }

    func real(_ value: Double) {
        sqlite3_bind_double(handle, next, value)
        next += 1
    }

    func null() {
        sqlite3_bind_null(handle, next)
        next += 1
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        keep(UnsafeRawBufferPointer(bytes), isBlob: false)
    }

    func blob(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { keep($0, isBlob: true) }
    }

    private func keep(_ bytes: UnsafeRawBufferPointer, isBlob: Bool) {
        if used + bytes.count > capacity { grow(to: used + bytes.count) }
        if let start = bytes.baseAddress {
            UnsafeMutableRawPointer(buffer + used).copyMemory(from: start, byteCount: bytes.count)
        }
        texts.append((next, used, bytes.count, isBlob))
        used += bytes.count
        next += 1
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
            next = 1
            used = 0
            texts.removeAll(keepingCapacity: true)
        }
        guard next == columns + 1 else { throw .engine("\(columns) values expected, \(next - 1) given") }
        for text in texts {
            let start = UnsafeRawPointer(buffer + text.start)
            if text.isBlob {
                sqlite3_bind_blob64(handle, text.place, start, UInt64(text.count), sekisho_sqlite_static())
            } else {
                sqlite3_bind_text64(
                    handle, text.place, start.assumingMemoryBound(to: CChar.self), UInt64(text.count),
                    sekisho_sqlite_static(), UInt8(SQLITE_UTF8))
            }
        }
        let code = sqlite3_step(handle)
        sqlite3_reset(handle)
        guard code == SQLITE_DONE else { throw driver.refusal(code) }
    }

    let waiting = 0

    func flush() {}
}
