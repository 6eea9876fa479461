import CSQLite
import Files
import Glibc

extension Database {
    /// Copies a SQLite database as it is at one moment, while others go on reading and writing. The copy is checked
    /// before it takes its place, whole or not at all. A log that lies there from another database would be taken for
    /// the copy's own, so it is moved aside (`.left-wal`).
    /// - Parameter replaces: an older file there gives way.
    /// - Returns: the bytes of the copy.
    /// - Throws: ``StorageRefusal/keptByServer`` on PostgreSQL, ``StorageRefusal/exists(_:)`` where something is there.
    @discardableResult
    package func backup(to target: String, replacing replaces: Bool = false) throws -> Int64 {
        guard case .file(let path) = place else { throw StorageRefusal.keptByServer }
        guard !place.files.contains(where: { Self.isSameFile($0, target) }) else {
            throw StorageRefusal.sameFile(target)
        }
        var there = stat()
        if stat(target, &there) == 0 {
            // A folder or a device is nothing that a copy could take the place of.
            guard there.st_mode & S_IFMT == S_IFREG else { throw StorageRefusal.readOnly(target) }
            guard replaces else { throw StorageRefusal.exists(target) }
        }
        let file = try PartialFile.beside(target)
        let source = try SQLiteDriver(path: path, writing: false, create: false, patience: patience)
        try SQLiteCopy.copy(source.handle, into: file.path, reportedAs: target)
        guard source.sawOneMoment else { throw StorageRefusal.busy }
        try SQLiteCopy.check(file.path, reportedAs: path)
        var status = stat()
        stat(file.path, &status)
        try SideFiles.setAside(of: target, as: "left")
        guard replaces || access(target, F_OK) != 0 else { throw StorageRefusal.exists(target) }
        try file.arrive(for: target)
        return Int64(status.st_size)
    }

    private static func isSameFile(_ first: String, _ second: String) -> Bool {
        var one = stat()
        var other = stat()
        return stat(first, &one) == 0 && stat(second, &other) == 0 && one.st_dev == other.st_dev
            && one.st_ino == other.st_ino
    }
}

/// Copies and checks of whole SQLite files.
enum SQLiteCopy {
    /// Copies into a fresh file, which the caller makes safe.
    static func copy(
        _ source: OpaquePointer, into path: String, reportedAs place: String
    ) throws(StorageRefusal) {
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil)
        defer { sqlite3_close_v2(opened) }
        guard code == SQLITE_OK, let opened else { throw .readOnly(place) }
        sqlite3_exec(opened, "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF", nil, nil, nil)
        try copy(source, into: opened, reportedAs: place)
    }

    /// Copies all pages in one transaction of the target.
    static func copy(
        _ source: OpaquePointer, into target: OpaquePointer, reportedAs place: String
    ) throws(StorageRefusal) {
        guard let copying = sqlite3_backup_init(target, "main", source, "main") else {
            throw SQLiteRefusal.of(sqlite3_errcode(target), target, place)
        }
        sqlite3_backup_step(copying, -1)
        let code = sqlite3_backup_finish(copying)
        guard code == SQLITE_OK else { throw SQLiteRefusal.of(code, target, place) }
    }

    /// Reads a file that nobody writes from end to end.
    /// - Throws: ``StorageRefusal/damaged(_:)`` where a page, an index or a reference is not as it should be.
    static func check(_ path: String, reportedAs place: String) throws(StorageRefusal) {
        let handle = try SQLiteOpening.still(path)
        defer { sqlite3_close_v2(handle) }
        for (question, answer) in [("PRAGMA integrity_check(1)", "ok"), ("PRAGMA foreign_key_check", nil)] {
            var prepared: OpaquePointer?
            let code = sqlite3_prepare_v2(handle, question, -1, &prepared, nil)
            defer { sqlite3_finalize(prepared) }
            guard code == SQLITE_OK else { throw SQLiteRefusal.of(code, handle, place) }
            switch sqlite3_step(prepared) {
            case SQLITE_ROW:
                guard sqlite3_column_text(prepared, 0).map({ String(cString: $0) }) == answer else {
                    throw .damaged(place)
                }
            case SQLITE_DONE: guard answer == nil else { throw .damaged(place) }
            case let code: throw SQLiteRefusal.of(code, handle, place)
            }
        }
    }
}
