import CSQLite
import Glibc
import Storage
import Synchronization
import TestOffice
import Testing

@Suite("SQLite files")
struct SQLiteFileTests {
    let folder: Folder

    init() throws { folder = try Folder() }

    private func write(_ bytes: [UInt8], to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        #expect(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
        close(descriptor)
    }

    private func mode(_ path: String) -> UInt32 {
        var status = stat()
        return stat(path, &status) == 0 ? UInt32(status.st_mode & 0o777) : 0
    }

    private func size(_ path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : -1
    }

    /// Opens the file as another program would.
    private func foreign(_ path: String, _ sql: String) throws -> OpaquePointer {
        var handle: OpaquePointer?
        sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE, nil)
        let opened = try #require(handle)
        #expect(sqlite3_exec(opened, sql, nil, nil, nil) == SQLITE_OK)
        return opened
    }

    /// Moves the log into the file and closes everything, so that nothing lies beside it.
    private func settle(_ path: String) throws {
        sqlite3_close_v2(try foreign(path, "PRAGMA journal_mode = DELETE; PRAGMA journal_mode = WAL"))
        for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
    }

    @Test("Nobody but the owner can read what is made")
    func permissions() throws {
        let previous = umask(0)
        defer { umask(previous) }
        let database = try folder.database(things: 3)
        #expect(try Things.count(in: database) == 3)
        for suffix in ["", "-wal", "-shm", ".lock"] { #expect(mode(folder["a.db"] + suffix) == 0o600, "\(suffix)") }
    }

    @Test("Nothing there, a folder, a pipe, or no database is said as what it is")
    func noDatabase() throws {
        let missing = folder["missing.db"]
        #expect(throws: StorageRefusal.missing(missing)) { try Database(.file(missing)) }
        #expect(throws: StorageRefusal.missing(missing + "/x.db")) { try Database(.file(missing + "/x.db")) }
        #expect(throws: StorageRefusal.readOnly(folder["no/a.db"])) {
            try Database(.file(folder["no/a.db"]), create: true)
        }
        #expect(refusal { _ = try Things.count(in: try Database(.file(folder.path))) } == .notAFile(folder.path))
        mkfifo(folder["pipe"], 0o600)
        #expect(refusal { _ = try Things.count(in: try Database(.file(folder["pipe"]))) } == .notAFile(folder["pipe"]))
        for length in [2, 99, 100, 5000, 100_000] {
            let path = folder["noise.db"]
            try write((0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 7) }, to: path)
            #expect(refusal { _ = try Things.count(in: try Database(.file(path))) } == .damaged(path), "\(length)")
            #expect(refusal { try Database(.file(path)).write { _ in } } == .damaged(path), "\(length)")
        }
        try write([], to: folder["empty.db"])
        #expect(try Database(.file(folder["empty.db"])).state(of: Schema([])) == .empty)
    }

    @Test("A file that was cut off is refused or read, and never brings the program down", arguments: 1...24)
    func cut(part: Int) throws {
        let path = folder["a.db"]
        do { _ = try folder.database(things: 2000) }
        try settle(path)
        let whole = size(path)
        truncate(path, off_t(whole * part / 25))
        let found = refusal {
            let database = try Database(.file(path))
            _ = try database.state(of: Schema([Things.table]))
            try database.read { try $0.each("SELECT name FROM thing ORDER BY id") { _ = $0.text(0) } }
        }
        #expect(found == nil || found == .damaged(path))
        #expect(refusal { try Database(.file(path)).backup(to: folder["b.db"]) } == .damaged(path))
    }

    @Test("A log that was removed leaves what the file holds, and nothing waits for it")
    func noLog() throws {
        let path = folder["a.db"]
        do { _ = try folder.database(things: 100) }
        try settle(path)
        do {
            let database = try Database(.file(path))
            try database.write { try Things.add(101...200, in: $0) }
        }
        unlink(path + "-wal")
        #expect(try Things.count(in: Database(.file(path))) == 100)
        try Database(.file(path)).write { try Things.add(101...110, in: $0) }
        unlink(path + "-shm")
        #expect(try Things.count(in: Database(.file(path))) == 110)
    }

    @Test("A database that may only be read is read, and says so when it should be written")
    func readOnly() throws {
        let path = folder["a.db"]
        do { _ = try folder.database(things: 5) }
        try settle(path)
        chmod(path, 0o444)
        unlink(path + ".lock")
        chmod(folder.path, 0o555)
        let (read, written) = try asNobody {
            (
                refusal {
                    if try Things.count(in: Database(.file(path))) != 5 { throw StorageRefusal.unreadable("x") }
                },
                refusal { try Database(.file(path)).write { try Things.add([6], in: $0) } }
            )
        }
        #expect(read == nil)
        #expect(written == .readOnly(path + ".lock") || written == .readOnly(path))
    }

    @Test("Where changes lie in a log that cannot be shared, nothing stale is read")
    func readOnlyWithLog() throws {
        let path = folder["a.db"]
        do { _ = try folder.database(things: 5) }
        #expect(size(path + "-wal") > 0)
        unlink(path + "-shm")
        for file in [path, path + "-wal"] { chmod(file, 0o444) }
        chmod(folder.path, 0o555)
        let read = try asNobody { refusal { _ = try Things.count(in: Database(.file(path))) } }
        #expect(read == .readOnly(path))
    }

    @Test("A file that must not be opened is no file that is missing")
    func forbidden() throws {
        let path = folder["a.db"]
        do { _ = try folder.database() }
        chmod(path, 0o000)
        let read = try asNobody { refusal { _ = try Things.count(in: Database(.file(path))) } }
        #expect(read == .readOnly(path))
    }

    @Test("A copy in the old manner of SQLite gets its write-ahead log when it is first written")
    func oldManner() throws {
        let path = folder["a.db"]
        do { _ = try folder.database(things: 5) }
        sqlite3_close_v2(try foreign(path, "PRAGMA journal_mode = DELETE"))
        let database = try Database(.file(path))
        try database.write { try Things.add([6], in: $0) }
        #expect(try database.settings().contains(EngineSetting("journal_mode", "wal")))
        #expect(try Things.count(in: database) == 6)
    }

    @Test("Sixteen that make the same database at once make one")
    func atOnce() throws {
        for round in 1...5 {
            let path = folder["\(round).db"]
            try onThreads(16) { number in
                let database = try Database(.file(path), create: true)
                try database.migrate(to: Schema([Things.table]))
                try database.write { try Things.add([number + 1], in: $0) }
            }
            #expect(try Things.count(in: Database(.file(path))) == 16)
        }
    }

    @Test("Whoever comes by a link waits at the same lock")
    func link() throws {
        let database = try folder.database()
        symlink(folder["a.db"], folder["b.db"])
        let other = try Database(.file(folder["b.db"]), patience: 200)
        try database.write { _ in #expect(refusal { try other.write { _ in } } == .busy) }
        #expect(size(folder["b.db.lock"]) == -1)
        try other.write { try Things.add([1], in: $0) }
        #expect(try Things.count(in: database) == 1)
    }

    @Test("Patience ends: with one of ours, and with another program", arguments: [true, false])
    func busy(ours: Bool) throws {
        let database = try folder.database()
        let hasty = try Database(.file(folder["a.db"]), patience: 200)
        let clock = ContinuousClock()
        let start = clock.now
        if ours {
            try database.write { _ in #expect(refusal { try hasty.write { _ in } } == .busy) }
        } else {
            let other = try foreign(folder["a.db"], "BEGIN IMMEDIATE")
            #expect(refusal { try hasty.write { _ in } } == .busy)
            sqlite3_close_v2(other)
        }
        let waited = clock.now - start
        #expect(waited >= .milliseconds(200) && waited < .seconds(5))
        try hasty.write { try Things.add([1], in: $0) }
        #expect(try Things.count(in: database) == 1)
    }
}

/// Does the body on a thread whose rights to files are nobody's, where the test itself may do everything.
private func asNobody<Answer: Sendable>(_ body: @escaping @Sendable () throws -> Answer) throws -> Answer {
    typealias SetID = @convention(c) (UInt32) -> Int32
    // The header of these functions of Linux, which hold for one thread only, is not seen by Swift.
    let setUser = unsafeBitCast(try #require(dlsym(nil, "setfsuid")), to: SetID.self)
    let setGroup = unsafeBitCast(try #require(dlsym(nil, "setfsgid")), to: SetID.self)
    let answer = Mutex<Answer?>(nil)
    try onThreads(1) { _ in
        _ = setGroup(65534)
        _ = setUser(65534)
        defer {
            _ = setUser(0)
            _ = setGroup(0)
        }
        let found = try body()
        answer.withLock { $0 = found }
    }
    return try #require(answer.withLock { $0 })
}
