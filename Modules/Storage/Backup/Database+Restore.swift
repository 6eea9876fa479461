import CSQLite
import Files
import Glibc

extension Database {
    /// Makes a SQLite database what a backup of it says. Everything is done in a copy of the backup beside it: that is
    /// checked and prepared, and then takes the place of all pages in one transaction, under the lock
    /// of the writers. Whoever reads, and whoever comes after the process was killed, sees the state before or the state
    /// after. What was there is kept beside it (`.before-restore`). A file that is damaged is moved aside (`.damaged`),
    /// because nothing can be written into it.
    /// - Parameters:
    ///   - schema: the one of the program: a backup of a newer program is refused.
    ///   - checking: asks the backup before anything is done.
    ///   - preparing: does in the copy what belongs to the restore, while nobody can write into what is there now.
    /// - Returns: where that which was there is kept; nil where there was nothing.
    /// - Throws: ``StorageRefusal``, and what `checking` and `preparing` throw: nothing was changed then.
    @discardableResult
    package static func restore(
        from backup: String, to place: Place, schema: Schema, patience: Int = 30_000,
        checking: (Connection) throws -> Void = { _ in }, preparing: (Database) throws -> Void = { _ in }
    ) throws -> String? {
        guard case .file(let path) = place.resolved else { throw StorageRefusal.keptByServer }
        guard case .file = Place(backup), access(backup, F_OK) == 0 else { throw StorageRefusal.missing(backup) }
        // What is checked is what goes in: a copy in the folder of the target.
        let file = try PartialFile.beside(path, named: restoring)
        let source = try SQLiteDriver(still: backup, patience: patience)
        try SQLiteCopy.copy(source.handle, into: file.path, reportedAs: path)
        guard source.sawOneMoment else { throw StorageRefusal.busy }
        try SQLiteCopy.check(file.path, reportedAs: backup)
        let copy = Connection(try SQLiteDriver(still: file.path, patience: patience)) { _, _, _ in 0 }
        guard try schema.state(in: copy) != .empty else { throw StorageRefusal.damaged(backup) }
        try checking(copy)
        var isPrepared = false
        func prepare() throws {
            if isPrepared { return }
            do {
                try Self.prepare(file.path, schema, preparing)
            } catch StorageRefusal.keptOnFaultyDisk(let reason) {
                // Kept in the copy, which nobody will see.
                throw StorageRefusal.faultyDisk(reason)
            } catch StorageRefusal.full {
                throw StorageRefusal.full(path)
            }
            isPrepared = true
        }
        return try replacing(path, patience: patience) { target in
            try prepare()
            let kept = try target.keep(as: "before-restore")
            try target.replace(byFile: file.path)
            return kept
        } prepare: {
            try prepare()
        } arrive: {
            try file.arrive(for: path)
        }
    }

    /// What a copy is called beside the database that it is to replace, and one that is to be kept of it.
    static let restoring = "restoring"
    static let keeping = "keeping"

    /// Does in the copy what is to be done, and leaves all of it in its file; every connection is closed behind it.
    private static func prepare(
        _ path: String, _ schema: Schema, _ preparing: (Database) throws -> Void
    ) throws {
        let database = try Database(.file(path), patience: 0, untallied: schema.untallied, isCopy: true)
        try preparing(database)
        let driver = try SQLiteDriver(path: path, writing: true, create: false, patience: 0)
        guard try driver.underLock({ try driver.emptyLog() }) else { throw StorageRefusal.full(path) }
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
        guard case .file(let path) = place.resolved else { throw StorageRefusal.keptByServer }
        let target = try SQLiteDriver(path: path, writing: true, create: false, patience: patience)
        return try target.underLock {
            try asking(Connection(target) { _, _, _ in 0 })
            let kept = try word.flatMap { try target.keep(as: $0) }
            try target.replace(byFile: ":memory:")
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
        _ path: String, patience: Int, _ pages: (SQLiteDriver) throws -> String?,
        prepare: () throws -> Void, arrive: () throws -> Void
    ) throws -> String? {
        do {
            let target = try SQLiteDriver(path: path, writing: true, create: false, patience: patience)
            return try target.underLock { try pages(target) }
        } catch StorageRefusal.missing(path) {
        } catch StorageRefusal.damaged(path) {
        } catch StorageRefusal.foreignLog(path) {
        }
        let lock = try WriterLock(beside: path)
        try lock.acquire(within: patience)
        defer { lock.release() }
        try prepare()
        let kept = access(path, F_OK) == 0 ? try nameAside(path, as: "damaged") : nil
        // Logs that lie about belong to a file before, and would spoil the new one.
        try SideFiles.setAside(of: path, as: "damaged")
        try FolderOfFiles.requireSync(of: path)
        try arrive()
        return kept
    }

    /// Gives a file a second name beside it, so that another can take its place in one step. Where the file system has no
    /// second names, it is moved there.
    private static func nameAside(_ path: String, as word: String) throws(StorageRefusal) -> String {
        let place = SideFiles.free(path, word)
        guard link(path, place) == 0 else { return try moveAway(path, as: word) }
        return place
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
    fileprivate func replace(byFile source: String) throws(StorageRefusal) {
        var opened: OpaquePointer?
        defer { sqlite3_close_v2(opened) }
        guard sqlite3_open_v2(source, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil) == SQLITE_OK,
            let opened
        else { throw .engine(source) }
        // The other needs no log: whoever finds it half-way throws it away.
        sqlite3_exec(opened, "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF", nil, nil, nil)
        // By its mark the other follows upon what is here, so that the log that takes its pages belongs to this file.
        try requireOwnPlaceAtRest()
        guard let mark = FileMark.read(handle), let other = FileMark.read(opened) else { throw .damaged(path) }
        let code = mark.next(isOverwritingDue: other.isOverwritingDue).write(opened)
        guard code == SQLITE_OK else { throw SQLiteRefusal.of(code, opened, path) }
        try SQLiteCopy.copy(opened, into: handle, reportedAs: path)
        try requireOwnPlaceAtRest()
        // What was here before stays in no log, unless somebody still reads it.
        _ = try emptyLog()
    }

    /// Keeps a copy of what is there now beside the file; called under the lock.
    /// - Returns: where; nil where there is nothing to keep.
    fileprivate func keep(as word: String) throws(StorageRefusal) -> String? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_size > 0 else { return nil }
        let place = SideFiles.free(path, word)
        let file = try PartialFile.beside(path, named: Database.keeping)
        try SQLiteCopy.copy(handle, into: file.path, reportedAs: place)
        try file.arrive(for: place)
        return place
    }
}
