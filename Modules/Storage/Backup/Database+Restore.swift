import CSQLite
import Glibc

extension Database {
    /// Makes a SQLite database what a backup of it says. The backup is checked first; then everything is replaced in
    /// one transaction, under the lock of the writers, so that readers see the one or the other. A file that is
    /// damaged is moved aside (`.damaged`), because nothing can be written into it.
    /// - Parameter schema: the one of the program: a backup of a newer program is refused.
    /// - Throws: ``StorageRefusal``: nothing was changed then.
    package static func restore(
        from backup: String, to place: Place, schema: Schema, patience: Int = 30_000
    ) throws {
        guard case .file(let path) = place else { throw StorageRefusal.keptByServer }
        guard case .file = Place(backup), access(backup, F_OK) == 0 else { throw StorageRefusal.missing(backup) }
        // What is checked is what goes in: a copy in the folder of the target.
        let file = try FileOnItsWay(to: path)
        let source = try SQLiteDriver(still: backup, patience: patience)
        try SQLiteCopy.copy(source.handle, into: file.path, reportedAs: path)
        guard source.sawOneMoment else { throw StorageRefusal.busy }
        try SQLiteCopy.check(file.path, reportedAs: backup)
        let copy = Connection(try SQLiteDriver(still: file.path, patience: patience)) { _, _, _ in 0 }
        guard try schema.state(in: copy) != .empty else { throw StorageRefusal.damaged(backup) }
        do {
            let target = try SQLiteDriver(path: path, writing: true, create: false, patience: patience)
            try target.replace(by: file.path)
        } catch StorageRefusal.missing {
            try replaceFile(path, by: file, patience: patience)
        } catch StorageRefusal.damaged {
            try replaceFile(path, by: file, patience: patience)
        }
    }

    /// Puts a file where there is none, or where the one that is there cannot be used. Logs that lie about belong to
    /// the file before, and would spoil the new one: they go first.
    private static func replaceFile(_ path: String, by file: FileOnItsWay, patience: Int) throws {
        let lock = try WriterLock(beside: path)
        try lock.acquire(within: patience)
        defer { lock.release() }
        for suffix in ["", "-wal", "-shm"] where access(path + suffix, F_OK) == 0 {
            guard rename(path + suffix, path + ".damaged" + suffix) == 0 else { throw StorageRefusal.readOnly(path) }
        }
        try FileOnItsWay.syncFolder(of: path)
        try file.arrive()
    }
}

extension SQLiteDriver {
    /// Takes over all pages of another file, in one transaction.
    fileprivate func replace(by path: String) throws {
        let source = try SQLiteOpening.still(path)
        defer { sqlite3_close_v2(source) }
        try underLock {
            try SQLiteCopy.copy(source, into: handle, reportedAs: self.path)
            _ = keepLogShort()
        }
    }
}
