import CSQLite
import FoundationEssentials
import Glibc
import Storage
import TestOffice
import Testing

@Suite("Whose log it is")
struct LogOriginTests {
    let folder: Folder
    private var path: String { folder["a.db"] }

    init() throws { folder = try Folder() }

    /// A database that a process has left as it ends well, with so many things.
    private func settled(_ name: String = "a.db", things: Int) throws {
        _ = try folder.database(name, things: things)
        try settle(name)
    }

    /// Puts the log away; nobody has the file open afterwards.
    private func settle(_ name: String) throws {
        var handle: OpaquePointer?
        sqlite3_open_v2(folder[name], &handle, SQLITE_OPEN_READWRITE, nil)
        leaveLog(handle)
        #expect(sqlite3_exec(handle, "PRAGMA wal_checkpoint(TRUNCATE)", nil, nil, nil) == SQLITE_OK)
        sqlite3_close_v2(handle)
    }

    /// Adds things as a process does that is killed before it has put the log away, or as one that ends well.
    private func add(_ ids: [Int], to name: String = "a.db", killed: Bool = true) throws {
        do {
            let database = try Database(.file(folder[name]))
            for id in ids { try database.write { try Things.add([id], in: $0) } }
        }
        if !killed { try settle(name) }
    }

    private func copy(_ from: String, _ to: String) throws {
        try? FileManager.default.removeItem(atPath: folder[to])
        try FileManager.default.copyItem(atPath: folder[from], toPath: folder[to])
    }

    private func count() throws -> Int64 { try Things.count(in: Database(.file(path))) }

    private func expectRefused(_ location: SourceLocation = #_sourceLocation) {
        #expect(refusal { _ = try count() } == .foreignLog(path), sourceLocation: location)
        #expect(refusal { try add([9000]) } == .foreignLog(path), sourceLocation: location)
    }

    @Test("An older copy that is put back by hand does not take the log that was left")
    func olderCopy() throws {
        try settled(things: 100)
        try copy("a.db", "old.db")
        try add([101], killed: false)
        try add([102, 103])
        #expect(try count() == 103)
        try copy("old.db", "a.db")
        expectRefused()
        rename(path + "-wal", path + ".left-wal")
        #expect(try count() == 100)
        try add([500])
        #expect(try count() == 101)
    }

    @Test("The log of another database is not taken, and an earlier log of the same one is not either")
    func otherLog() throws {
        try settled(things: 100)
        try settled("b.db", things: 7)
        try add([8, 9], to: "b.db")
        try copy("b.db-wal", "a.db-wal")
        expectRefused()
        unlink(path + "-wal")
        try add([101, 102])
        try copy("a.db-wal", "early-wal")
        try add([103], killed: false)
        try add([104], killed: false)
        unlink(path + "-shm")
        try copy("early-wal", "a.db-wal")
        expectRefused()
    }

    @Test("A copy of the moment at which the log began, or of one within it, is completed by the log")
    func sameLine() throws {
        try settled(things: 100)
        try copy("a.db", "begun.db")
        try add([101])
        try Database(.file(path)).backup(to: folder["within.db"])
        try add([102, 103])
        for name in ["begun.db", "within.db"] {
            try copy(name, "a.db")
            unlink(path + "-shm")
            #expect(try count() == 103)
        }
    }

    @Test("A log of which a part is in the file already is the file's own, while readers stay and after a kill")
    func partly() throws {
        do {
            let database = try folder.database(things: 2000)
            try database.read { rows in
                #expect(try rows.count("SELECT COUNT(*) FROM thing") == 2000)
                for text in 0..<12 {
                    try database.write { rows in
                        try rows.run("UPDATE thing SET name = \(String(repeating: "\(text % 10)", count: 1000))")
                    }
                }
                #expect(try Things.count(in: Database(.file(path))) == 2000)
                for suffix in ["", "-wal"] { try copy("a.db" + suffix, "c.db" + suffix) }
            }
        }
        let name = try Database(.file(folder["c.db"])).read { rows in
            try rows.first("SELECT name FROM thing WHERE id = 2000") { $0.text(0) }
        }
        #expect(name?.first == "1")
    }

    @Test("A file that was written anew is another one, though it says the same")
    func writtenAnew() throws {
        try settled(things: 1000)
        try Database(.file(path)).write { try $0.run("DELETE FROM thing WHERE id < 500") }
        try settle("a.db")
        try copy("a.db", "loose.db")
        #expect(try Database(.file(path)).overwriteFreeSpace())
        try add([2000])
        try copy("loose.db", "a.db")
        expectRefused()
    }

    @Test("What another program has left in the log is read: it has no marks")
    func unmarked() throws {
        try settled(things: 10)
        var handle: OpaquePointer?
        sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE, nil)
        leaveLog(handle)
        #expect(sqlite3_exec(handle, "INSERT INTO thing (id, name) VALUES (11, 'x')", nil, nil, nil) == SQLITE_OK)
        sqlite3_close_v2(handle)
        #expect(try count() == 11)
        try add([12, 13])
        #expect(try count() == 13)
    }

    @Test("Whatever is copied, put back, killed and gone on with: never a mixture", arguments: Dice.seeds(6))
    func anything(dice: Dice) throws {
        var dice = dice
        try settled(things: 3)
        var states: Set<[Int64]> = [[1, 2, 3]]
        var copies: [String] = []
        for step in 0..<40 {
            switch dice.roll(7) {
            case 0:
                copies.append("copy\(step).db")
                try copy("a.db", copies[copies.count - 1])
            case 1:
                copies.append("backup\(step).db")
                _ = try? Database(.file(path)).backup(to: folder[copies[copies.count - 1]])
            case 2 where !copies.isEmpty:
                let name = copies[dice.roll(copies.count)]
                if access(folder[name], F_OK) == 0 { try copy(name, "a.db") }
            case 3: _ = refusal { _ = try Database(.file(path)).overwriteFreeSpace() }
            default:
                let killed = dice.roll(2) == 0
                let ids = (0...dice.roll(3)).map { 1000 + step * 10 + $0 }
                for id in ids {
                    let found = refusal { try add([id], killed: killed) }
                    guard found == nil else { break }
                    states.insert(try content())
                }
            }
            unlink(path + "-shm")
            let found = refusal {
                let ids = try content()
                #expect(states.contains(ids), "step \(step): \(ids)")
                let pages = try Database(.file(path)).read { try $0.rows("PRAGMA integrity_check") { $0.text(0) } }
                #expect(pages == ["ok"], "step \(step)")
            }
            #expect(found == nil || found == .foreignLog(path))
            if found != nil { unlink(path + "-wal") }
        }
    }

    private func content() throws -> [Int64] {
        try Database(.file(path)).read { try $0.rows("SELECT id FROM thing ORDER BY id") { $0.int(0) } }
    }
}

/// Closes without putting the log away, as a process that is killed.
private func leaveLog(_ handle: OpaquePointer?) {
    if let handle { _ = sekisho_sqlite_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1) }
}
