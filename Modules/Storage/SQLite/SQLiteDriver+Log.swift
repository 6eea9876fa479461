import CSQLite
import Glibc

extension SQLiteDriver {
    /// Bytes of the write-ahead log after which a commit moves its pages into the file.
    static let usualLog = 16 << 20
    /// Bytes of the log from which a commit waits for readers, so that the log can begin anew.
    static let longLog = 64 << 20
    /// Milliseconds that such a commit waits.
    private static let waitForReaders: Int32 = 1000

    /// Moves a long write-ahead log into the file; called while we still hold the lock, because SQLite before 3.51.3
    /// can lose pages when one connection writes while another resets the log.
    ///
    /// Readers of an older moment keep the log from beginning anew. Pages up to that moment are moved all the same.
    /// Where readers follow each other so closely that there is always one, the log would grow for ever: from
    /// ``longLog`` on a commit therefore waits a second for them, and again each time the log has grown by a quarter. A single
    /// reader that never ends cannot be overcome.
    ///
    /// A failure here loses nothing, because the log itself is on disk; false when the disk reported a fault.
    func keepLogShort() -> Bool {
        var status = stat()
        guard let name = sqlite3_db_filename(handle, "main"), let log = sqlite3_filename_wal(name),
            stat(log, &status) == 0, status.st_size > Self.usualLog
        else { return true }
        let waits = status.st_size > waitsFrom
        sqlite3_busy_timeout(handle, waits ? min(Self.waitForReaders, Int32(clamping: patience)) : 0)
        let code = sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
        sqlite3_busy_timeout(handle, Int32(clamping: patience))
        if code == SQLITE_OK { waitsFrom = Self.longLog } else if waits { waitsFrom = Int(status.st_size) / 4 * 5 }
        heldLog = code == SQLITE_OK ? nil : Int(status.st_size)
        return code & 0xff != SQLITE_IOERR
    }

    /// Moves the whole log into the file, if nobody writes or reads an older moment just now. Whoever opens the file
    /// next has no log to read through: that would cost more than the answer to most questions.
    /// - Throws: ``StorageRefusal/keptOnFaultyDisk(_:)``; the log has all of it still, and stays.
    ///   ``StorageRefusal/replaced(_:)`` where the file at its place is another by now.
    func finish() throws(StorageRefusal) {
        guard let lock, (try? lock.acquire(within: 0)) != nil else { return }
        defer { lock.release() }
        try requireOwnPlaceAtRest()
        let last = FileMark.read(handle)
        sqlite3_busy_timeout(handle, 0)
        let isEmpty = try emptyLog()
        sqlite3_busy_timeout(handle, Int32(clamping: patience))
        if isEmpty { heldLog = nil }
        // Nothing is acknowledged that went into another file, or was written over meanwhile.
        try requireOwnPlaceAtRest()
        if isEmpty, let last, FileMark.inFile(handle) != last { throw .replaced(path) }
    }

    /// Moves the whole log into the file; called under the lock.
    /// - Returns: false where readers or a full disk keep the log where it is; it loses nothing.
    /// - Throws: ``StorageRefusal/keptOnFaultyDisk(_:)``.
    func emptyLog() throws(StorageRefusal) -> Bool {
        let code = sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
        if code & 0xff == SQLITE_IOERR, sqlite3_system_errno(handle) != ENOSPC {
            throw .keptOnFaultyDisk(String(cString: sqlite3_errmsg(handle)))
        }
        return code == SQLITE_OK
    }

    /// The same while the file is written anew, which is not done before the log is empty.
    private func emptyLogOfRewriting() throws(StorageRefusal) -> Bool {
        do {
            return try emptyLog()
        } catch .keptOnFaultyDisk(let reason) {
            throw .faultyDisk(reason)
        }
    }

    /// Makes the file anew from what is in it and empties the log; false where a reader keeps the log from it. Until all
    /// is done, the mark of the file says that it is due.
    func writeAnew() throws -> Bool {
        try underLock {
            try script("PRAGMA secure_delete = ON")
            try script("VACUUM")
            // The pages are in other places now, so that this is another moment of the file.
            try mark(isOverwritingDue: true)
            guard try emptyLogOfRewriting() else {
                let code = sqlite3_errcode(handle)
                if code & 0xff == SQLITE_BUSY { return false }
                throw refusal(code)
            }
            try mark(isOverwritingDue: false)
            _ = try emptyLogOfRewriting()
            wasOverwritingDue = false
            return true
        }
    }

    /// Gives the file a mark of its own, under the lock.
    private func mark(isOverwritingDue: Bool) throws(StorageRefusal) {
        try script("BEGIN IMMEDIATE")
        do throws(StorageRefusal) {
            try requireOwnPlace()
            guard let mark = FileMark.read(handle) else { throw refusal(sqlite3_errcode(handle)) }
            let code = mark.next(isOverwritingDue: isOverwritingDue).write(handle)
            guard code == SQLITE_OK else { throw refusal(code) }
            try script("COMMIT")
        } catch {
            sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
            throw error
        }
    }
}

extension SQLiteDriver {
    /// What people should hear of the file after the work.
    var notices: [Database.Notice] {
        var notices: [Database.Notice] = []
        if wasOverwritingDue { notices.append(.overwritingDue) }
        var status = stat()
        if let heldLog, stat(path, &status) == 0, heldLog > max(Self.usualLog, 2 * Int(status.st_size)) {
            notices.append(.longLog(bytes: Int64(heldLog)))
        }
        return notices
    }
}
