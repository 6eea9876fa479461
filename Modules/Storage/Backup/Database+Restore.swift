import CSQLite
import Glibc

extension Database {
    /// Makes a SQLite database what a backup of it says. The backup is checked first; then everything is replaced in
    /// one transaction, under the lock of the writers, so that readers see the one or the other. What was there is kept
    /// beside it (`.before-restore`). A file that is damaged is moved aside (`.damaged`), because nothing can be written
    /// into it.
    /// - Parameters:
    ///   - schema: the one of the program: a backup of a newer program is refused.
    ///   - checking: asks the backup before anything is replaced.
    /// - Returns: where that which was there is kept; nil where there was nothing.
    /// - Throws: ``StorageRefusal``, and what `checking` throws: nothing was changed then.
    @discardableResult
    package static func restore(
        from backup: String, to place: Place, schema: Schema, patience: Int = 30_000,
        checking: (Connection) throws -> Void = { _ in }
    ) throws -> String? {
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
        try checking(copy)
        return try replacing(path, patience: patience) { target in
            let kept = try target.keep(as: "before-restore")
            let source = try SQLiteOpening.still(file.path)
            defer { sqlite3_close_v2(source) }
            try target.replace(by: source)
            return kept
        } whole: {
            try file.arrive()
        }
    }

    /// Makes a SQLite database empty, under the lock of the writers, so that it can begin anew.
    /// - Parameters:
    ///   - word: what was there is kept beside it under this word; nil keeps nothing.
    ///   - asking: asks what is there before anything is done.
    /// - Returns: where it is kept.
    /// - Throws: ``StorageRefusal``, and what `asking` throws: nothing was changed then.
    @discardableResult
    package static func clear(
        _ place: Place, keeping word: String?, patience: Int = 30_000, asking: (Connection) throws -> Void
    ) throws -> String? {
        guard case .file(let path) = place else { throw StorageRefusal.keptByServer }
        let target = try SQLiteDriver(path: path, writing: true, create: false, patience: patience)
        return try target.underLock {
            try asking(Connection(target) { _, _, _ in 0 })
            let kept = try word.flatMap { try target.keep(as: $0) }
            var nothing: OpaquePointer?
            defer { sqlite3_close_v2(nothing) }
            guard sqlite3_open(":memory:", &nothing) == SQLITE_OK, let nothing else {
                throw StorageRefusal.engine(":memory:")
            }
            try target.replace(by: nothing)
            return kept
        }
    }

    /// Moves a SQLite file that cannot be used, or is not to be, out of the way with its log.
    /// - Returns: where it is now.
    package static func setAside(_ place: Place, as word: String, patience: Int = 30_000) throws -> String {
        guard case .file(let path) = place else { throw StorageRefusal.keptByServer }
        let lock = try WriterLock(beside: path)
        try lock.acquire(within: patience)
        defer { lock.release() }
        return try moveAway(path, as: word)
    }

    /// Writes into the file by a connection of its own, under the lock; where there is no file, or one that cannot be
    /// used, a whole one takes its place.
    private static func replacing(
        _ path: String, patience: Int, _ pages: (SQLiteDriver) throws -> String?, whole: () throws -> Void
    ) throws -> String? {
        do {
            let target = try SQLiteDriver(path: path, writing: true, create: false, patience: patience)
            return try target.underLock { try pages(target) }
        } catch StorageRefusal.missing {
        } catch StorageRefusal.damaged {
        }
        let lock = try WriterLock(beside: path)
        try lock.acquire(within: patience)
        defer { lock.release() }
        let kept = access(path, F_OK) == 0 ? try moveAway(path, as: "damaged") : nil
        // Logs that lie about belong to a file before, and would spoil the new one.
        try SideFiles.setAside(of: path, as: "damaged")
        try FileOnItsWay.syncFolder(of: path)
        try whole()
        return kept
    }

    private static func moveAway(_ path: String, as word: String) throws(StorageRefusal) -> String {
        let place = SideFiles.free(path, word)
        for suffix in ["", "-wal"] where access(path + suffix, F_OK) == 0 {
            guard rename(path + suffix, place + suffix) == 0 else { throw .readOnly(path) }
        }
        unlink(path + "-shm")
        return place
    }
}

extension SQLiteDriver {
    /// Takes over all pages of another database, in one transaction; called under the lock.
    fileprivate func replace(by source: OpaquePointer) throws(StorageRefusal) {
        try SQLiteCopy.copy(source, into: handle, reportedAs: path)
        _ = keepLogShort()
    }

    /// Keeps a copy of what is there now beside the file; called under the lock.
    /// - Returns: where; nil where there is nothing to keep.
    fileprivate func keep(as word: String) throws(StorageRefusal) -> String? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_size > 0 else { return nil }
        let place = SideFiles.free(path, word)
        let file = try FileOnItsWay(to: place)
        try SQLiteCopy.copy(handle, into: file.path, reportedAs: place)
        try file.arrive(replacing: false)
        return place
    }
}
