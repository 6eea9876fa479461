import CSQLite
import Glibc

/// One connection to a SQLite file.
final class SQLiteDriver: Driver {
    let dialect = Dialect.sqlite
    let path: String
    let handle: OpaquePointer
    private let lock: WriterLock?
    private let patience: Int
    private var statements: [String: SQLiteStatement] = [:]
    private var writing = false
    /// Set when a commit failed half-way: nothing more is written through this connection.
    private var broken = false

    /// Pages of the write-ahead log after which a commit moves them into the file.
    private static let checkpointPages: Int32 = 4096

    /// Opens the file for reading, or for writing under the lock beside it.
    /// - Throws: ``StorageRefusal/missing(_:)`` where there is no file and `create` is not asked for.
    init(path: String, writing: Bool, create: Bool, patience: Int) throws(StorageRefusal) {
        self.path = path
        self.patience = patience
        let inMemory = path == ":memory:"
        if !inMemory { try Self.prepareFile(path, create: create) }
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil)
        guard code == SQLITE_OK, let opened else {
            sqlite3_close_v2(opened)
            throw code == SQLITE_CANTOPEN ? .readOnly(path) : .engine(String(cString: sqlite3_errstr(code)))
        }
        handle = opened
        lock = writing && !inMemory ? try WriterLock(beside: path) : nil
        sqlite3_busy_timeout(handle, Int32(patience))
        _ = sekisho_sqlite_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        _ = sekisho_sqlite_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
        _ = sekisho_sqlite_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
        try script(
            """
            PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;
            PRAGMA wal_autocheckpoint = 0; PRAGMA case_sensitive_like = ON; PRAGMA temp_store = FILE;
            \(writing ? "PRAGMA secure_delete = OFF; PRAGMA cache_size = -65536;" : "PRAGMA query_only = ON;")
            """)
        // A fresh file becomes a write-ahead-log database once; afterwards the file itself says so.
        if writing && create && !inMemory {
            try lock?.acquire(within: patience)
            defer { lock?.release() }
            try script("PRAGMA journal_mode = WAL")
        }
        SQLiteFunctions.register(on: handle)
    }

    deinit {
        forgetStatements()
        sqlite3_close_v2(handle)
    }

    private static func prepareFile(_ path: String, create: Bool) throws(StorageRefusal) {
        if access(path, F_OK) == 0 {
            if access(path, R_OK) != 0 { throw .readOnly(path) }
            return
        }
        guard create else { throw .missing(path) }
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 || errno == EEXIST else { throw errno == ENOSPC ? .full(path) : .readOnly(path) }
        if descriptor >= 0 { close(descriptor) }
    }

    func refusal(_ code: Int32) -> StorageRefusal {
        switch code & 0xff {
        case SQLITE_BUSY, SQLITE_LOCKED: .busy
        case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN: .readOnly(path)
        case SQLITE_FULL: .full(path)
        case SQLITE_IOERR: errno == ENOSPC ? .full(path) : .engine(String(cString: sqlite3_errmsg(handle)))
        case SQLITE_CORRUPT, SQLITE_NOTADB: .damaged(path)
        case SQLITE_CONSTRAINT: .constraint(String(cString: sqlite3_errmsg(handle)))
        default: .engine(String(cString: sqlite3_errmsg(handle)))
        }
    }

    func statement(_ text: String) throws(StorageRefusal) -> any DriverStatement {
        if let known = statements[text], !known.inUse { return known }
        let fresh = try SQLiteStatement(self, text)
        statements[text] = fresh
        return fresh
    }

    func script(_ text: String) throws(StorageRefusal) {
        let code = sqlite3_exec(handle, text, nil, nil, nil)
        guard code == SQLITE_OK else { throw refusal(code) }
    }

    func begin(writing: Bool) throws(StorageRefusal) {
        guard !broken else { throw .engine("an earlier commit failed") }
        if writing { try lock?.acquire(within: patience) }
        do throws(StorageRefusal) {
            try script(writing ? "BEGIN IMMEDIATE" : "BEGIN")
        } catch {
            if writing { lock?.release() }
            throw error
        }
        self.writing = writing
    }

    func commit() throws(StorageRefusal) {
        do throws(StorageRefusal) {
            try script("COMMIT")
        } catch {
            broken = true
            rollback()
            throw error
        }
        if writing { keepLogShort() }
        finish()
    }

    func rollback() {
        if sqlite3_get_autocommit(handle) == 0 { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
        finish()
    }

    private func finish() {
        if writing { lock?.release() }
        writing = false
    }

    /// Moves a long write-ahead log into the file while we still hold the lock. What a reader keeps open waits for
    /// the next commit; a failure here loses nothing, because the log itself is on disk.
    private func keepLogShort() {
        var pages: Int32 = 0
        var moved: Int32 = 0
        var size = stat()
        guard stat(path + "-wal", &size) == 0, size.st_size > Int(Self.checkpointPages) * 4096 else { return }
        sqlite3_busy_timeout(handle, 0)
        sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_TRUNCATE, &pages, &moved)
        sqlite3_busy_timeout(handle, Int32(patience))
    }

    func bulkLoad(into table: String, columns: [String]) throws(StorageRefusal) -> any DriverBulkLoad {
        try SQLiteBulkLoad(self, table, columns)
    }

    func forgetStatements() {
        statements.removeAll()
    }
}
