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
        return code & 0xff != SQLITE_IOERR
    }

    /// Moves the whole log into the file, if nobody writes or reads an older moment just now. Whoever opens the file
    /// next has no log to read through: that would cost more than the answer to most questions.
    /// - Throws: ``StorageRefusal/keptOnFaultyDisk(_:)``; the log has all of it still, and stays.
    func finish() throws(StorageRefusal) {
        guard let lock, (try? lock.acquire(within: 0)) != nil else { return }
        defer { lock.release() }
        sqlite3_busy_timeout(handle, 0)
        let code = sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
        let reason = String(cString: sqlite3_errmsg(handle))
        sqlite3_busy_timeout(handle, Int32(clamping: patience))
        // A full disk keeps the log where it is, and loses nothing.
        if code & 0xff == SQLITE_IOERR { throw .keptOnFaultyDisk(reason) }
    }

    /// Makes the file anew from what is in it and empties the log; false where a reader keeps the log from it.
    func writeAnew() throws -> Bool {
        try underLock {
            try script("PRAGMA secure_delete = ON")
            try script("VACUUM")
            return sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil) == SQLITE_OK
        }
    }
}
