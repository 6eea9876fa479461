import CSQLite

/// What the first page of a SQLite file says of the transaction that wrote last (更新の印): each transaction that changes
/// something gives itself a random stamp and keeps the one before it, in the two numbers that a file has for its
/// application.
///
/// The first page goes into the write-ahead log with every transaction. By the stamps a log is known as the one of the
/// file beside which it lies; SQLite itself would take any log for the file's own.
struct FileMark: Equatable {
    /// Even, so that one bit beside it is free; 0 where no program of ours with marks has written yet.
    let stamp: UInt32
    /// The stamp of the transaction before.
    let previous: UInt32
    /// Pages, gaps or the log may still hold what was erased (上書き待ち).
    let isOverwritingDue: Bool

    init(applicationID: UInt32, userVersion: UInt32) {
        stamp = applicationID
        previous = userVersion & ~1
        isOverwritingDue = userVersion & 1 == 1
    }

    private init(stamp: UInt32, previous: UInt32, isOverwritingDue: Bool) {
        self.stamp = stamp
        self.previous = previous
        self.isOverwritingDue = isOverwritingDue
    }

    /// The mark of the transaction behind this one.
    func next(isOverwritingDue: Bool) -> FileMark {
        FileMark(
            stamp: UInt32.random(in: 1...UInt32.max >> 1) << 1, previous: stamp, isOverwritingDue: isOverwritingDue)
    }

    /// The mark as it stands in the rows, with what the log says.
    static func read(_ handle: OpaquePointer) -> FileMark? {
        guard let application = number("application_id", handle), let version = number("user_version", handle) else {
            return nil
        }
        return FileMark(applicationID: application, userVersion: version)
    }

    /// The mark as it stands in the file itself, without its log; nil where there is no first page.
    static func inFile(_ handle: OpaquePointer) -> FileMark? {
        var page = [UInt8](repeating: 0, count: 72)
        let code = page.withUnsafeMutableBytes { sekisho_sqlite_read_file(handle, $0.baseAddress, Int32($0.count)) }
        return code == SQLITE_OK ? page.withUnsafeBytes { FileMark(page: $0) } : nil
    }

    /// The mark on the bytes of a first page, of which there are at least 72.
    init(page: UnsafeRawBufferPointer) {
        func number(at place: Int) -> UInt32 {
            UInt32(bigEndian: page.loadUnaligned(fromByteOffset: place, as: UInt32.self))
        }
        self.init(applicationID: number(at: 68), userVersion: number(at: 60))
    }

    /// Writes it, within a transaction.
    /// - Returns: the code of SQLite.
    func write(_ handle: OpaquePointer) -> Int32 {
        let version = Int32(bitPattern: previous | (isOverwritingDue ? 1 : 0))
        let text = "PRAGMA application_id = \(Int32(bitPattern: stamp)); PRAGMA user_version = \(version)"
        return sqlite3_exec(handle, text, nil, nil, nil)
    }

    private static func number(_ name: String, _ handle: OpaquePointer) -> UInt32? {
        var prepared: OpaquePointer?
        defer { sqlite3_finalize(prepared) }
        guard sqlite3_prepare_v2(handle, "PRAGMA \(name)", -1, &prepared, nil) == SQLITE_OK,
            sqlite3_step(prepared) == SQLITE_ROW
        else { return nil }
        return UInt32(bitPattern: sqlite3_column_int(prepared, 0))
    }
}

extension Connection {
    /// Whether the file still holds bytes of what was erased: an erasure was not followed by
    /// ``Database/overwriteFreeSpace()``. PostgreSQL looks after its own files.
    package func isOverwritingDue() throws -> Bool {
        guard dialect == .sqlite else { return false }
        return FileMark(applicationID: 0, userVersion: UInt32(truncatingIfNeeded: try count("PRAGMA user_version")))
            .isOverwritingDue
    }
}
