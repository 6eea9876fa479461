import CSQLite
import Glibc

/// One connection to a SQLite file.
final class SQLiteDriver: Driver {
    let dialect = Dialect.sqlite
    let path: String
    let handle: OpaquePointer
    let patience: Int
    let lock: WriterLock?
    /// Hears of what this connection changes; there where it writes.
    let tallying: SQLiteTallying?
    /// Set where the file is read without locks: it must look the same at the end.
    private let image: FileImage?
    /// Set where nobody else can have the file while this is open.
    private let isAlone: Bool
    private var statements: [String: SQLiteStatement] = [:]
    private var isInTransaction = false
    private var holdsLock = false
    /// Set when a commit failed half-way: nothing more is written through this connection.
    private var isBroken = false
    /// Why SQLite gave the transaction up by itself, as it does when the disk is full. Whatever would follow would
    /// stand outside of any transaction.
    private var lost: StorageRefusal?
    /// Bytes of the log from which a commit waits for readers.
    var waitsFrom = SQLiteDriver.longLog
    /// How long the log was when readers last kept it from being emptied.
    var heldLog: Int?
    /// What the file itself said when it was last found to be in its place.
    var verified: FileMark?
    /// Set where an erasure of before was found not to have been followed by overwriting.
    var wasOverwritingDue = false
    /// Whether the transaction deletes what must be overwritten afterwards.
    private var leavesTraces = false
    private var changesBefore: Int64 = 0
    private var isScripted = false

    /// Opens the file for reading, or for writing under the lock beside it.
    /// - Throws: ``StorageRefusal/missing(_:)`` where there is no file and `create` is not asked for.
    /// - Parameter untallied: tables whose rows are not tallied.
    init(
        path: String, writing: Bool, create: Bool, patience: Int, untallied: Set<String> = []
    ) throws(StorageRefusal) {
        self.path = path
        self.patience = patience
        try SQLiteOpening.prepareFile(path, create: create)
        try SQLiteOpening.requireOneName(path)
        if writing {
            lock = try WriterLock(beside: path)
            handle = try SQLiteOpening.writing(path, patience: patience)
            tallying = SQLiteTallying(handle, untallied: untallied.union(Tallies.left))
            image = nil
            isAlone = false
            try keepLog()
        } else {
            lock = nil
            tallying = nil
            let opened = try SQLiteOpening.reading(path, patience: patience)
            handle = opened.handle
            image = opened.image
            isAlone = opened.isAlone
        }
    }

    /// Opens a file that nobody writes, such as a backup, and makes nothing beside it. Where a log with content lies
    /// beside it, it is opened as any other.
    convenience init(still path: String, patience: Int) throws(StorageRefusal) {
        try SQLiteOpening.prepareFile(path, create: false)
        guard let image = FileImage(of: path) else {
            try self.init(path: path, writing: false, create: false, patience: patience)
            return
        }
        self.init(path: path, handle: try SQLiteOpening.still(path), image: image)
    }

    /// An empty database that is nowhere but in memory.
    convenience init(inMemory: Void) throws(StorageRefusal) {
        self.init(path: ":memory:", handle: try SQLiteOpening.inMemory(), image: nil)
    }

    private init(path: String, handle: OpaquePointer, image: FileImage?) {
        self.path = path
        self.handle = handle
        self.image = image
        isAlone = false
        patience = 0
        lock = nil
        tallying = nil
    }

    deinit {
        forgetStatements()
        sqlite3_close_v2(handle)
    }

    /// Makes a fresh file, or one that came as a copy, a database with a write-ahead log. Where the file system
    /// cannot have one, each commit waits for the folder as well.
    private func keepLog() throws(StorageRefusal) {
        guard try journalMode("PRAGMA journal_mode") != "wal" else { return }
        try lock?.acquire(within: patience)
        defer { lock?.release() }
        if try journalMode("PRAGMA journal_mode = WAL") != "wal" { try script("PRAGMA synchronous = EXTRA") }
    }

    private func journalMode(_ text: String) throws(StorageRefusal) -> String {
        var mode = ""
        do {
            try SQLiteStatement(self, text).each([]) { mode = $0.text(0) }
        } catch {
            throw error as? StorageRefusal ?? .engine(text)
        }
        return mode
    }

    /// The refusal of a failed call. Notes when SQLite rolled the transaction back by itself.
    func refusal(_ code: Int32) -> StorageRefusal {
        let refusal = SQLiteRefusal.of(code, handle, path)
        if isInTransaction && lost == nil && sqlite3_get_autocommit(handle) != 0 { lost = refusal }
        return refusal
    }

    /// - Throws: the reason for which the transaction is gone.
    func requireTransaction() throws(StorageRefusal) {
        if let lost { throw lost }
    }

    func statement(_ text: String) throws(StorageRefusal) -> any DriverStatement {
        try requireTransaction()
        if let known = statements[text], !known.inUse { return known }
        let fresh = try SQLiteStatement(self, text)
        statements[text] = fresh
        return fresh
    }

    func script(_ text: String) throws(StorageRefusal) {
        try requireTransaction()
        if isInTransaction { isScripted = true }
        let code = sqlite3_exec(handle, text, nil, nil, nil)
        guard code == SQLITE_OK else { throw refusal(code) }
    }

    func overwriteDeleted() throws(StorageRefusal) {
        try script("PRAGMA secure_delete = ON")
        leavesTraces = true
    }

    func begin(writing: Bool) throws(StorageRefusal) {
        guard !isBroken else { throw .engine("an earlier commit failed") }
        lost = nil
        if writing {
            try lock?.acquire(within: patience)
            holdsLock = lock != nil
        }
        do throws(StorageRefusal) {
            try script(writing ? "BEGIN IMMEDIATE" : "BEGIN")
        } catch {
            releaseLock()
            throw error
        }
        isInTransaction = true
        leavesTraces = false
        isScripted = false
        changesBefore = sqlite3_total_changes64(handle)
        tallying?.book = TallyBook()
        tallying?.isOn = writing
    }

    func commit() throws(StorageRefusal) {
        let isChanged = isScripted || sqlite3_total_changes64(handle) != changesBefore
        do throws(StorageRefusal) {
            if isChanged {
                try requireOwnPlace()
                try stamp(isOverwritingDue: leavesTraces)
            }
            try script("COMMIT")
        } catch {
            // A rule that is checked at the end leaves the transaction open; anything else leaves us in the dark.
            if case .constraint = error {} else { isBroken = true }
            rollback()
            throw error
        }
        isInTransaction = false
        tallying?.isOn = false
        defer { releaseLock() }
        guard isChanged else { return }
        do throws(StorageRefusal) {
            // What was kept in a file that is not there any more must not be acknowledged.
            try requireOwnPlaceAtRest()
            if FolderSync.hasFailed { throw .keptOnFaultyDisk(path) }
        } catch {
            isBroken = true
            throw error
        }
        if holdsLock { isBroken = !keepLogShort() }
    }

    func rollback() {
        if sqlite3_get_autocommit(handle) == 0, sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) != SQLITE_OK {
            isBroken = true
        }
        isInTransaction = false
        tallying?.isOn = false
        lost = nil
        releaseLock()
    }

    /// Does something that only one writer at a time may do, outside of a transaction.
    func underLock<Answer>(_ body: () throws -> Answer) throws -> Answer {
        try lock?.acquire(within: patience)
        defer { lock?.release() }
        return try body()
    }

    /// There is one queue only, that of all writers.
    func enter(_ queue: String) {}
    func leave(_ queue: String) {}

    private func releaseLock() {
        if holdsLock { lock?.release() }
        holdsLock = false
    }

    func bulkLoad(into table: String, columns: [String]) throws(StorageRefusal) -> any DriverBulkLoad {
        try requireTransaction()
        return try SQLiteBulkLoad(self, table, columns)
    }

    func forgetStatements() {
        statements.removeAll()
    }

    var isUsable: Bool {
        !isBroken && !isInTransaction && image == nil && !isAlone && sqlite3_get_autocommit(handle) != 0
    }

    let wasDisturbed = false

    var sawOneMoment: Bool { image == nil || image == FileImage(of: path) }
}
