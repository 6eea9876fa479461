import Glibc
import Storage
import Synchronization
import TestOffice
import Testing

@Suite("Backup and restore")
struct BackupTests {
    let folder: Folder
    let schema = Schema([Things.table])

    init() throws { folder = try Folder() }

    private func entries() -> [String] {
        guard let directory = opendir(folder.path) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    private func restore(_ backup: String, to target: String = "a.db") throws {
        try Database.restore(from: folder[backup], to: .file(folder[target]), schema: schema, patience: 500)
    }

    /// Writes over some bytes in the middle of a file.
    private func damage(_ name: String, at part: Double) {
        var status = stat()
        stat(folder[name], &status)
        let descriptor = open(folder[name], O_RDWR)
        let noise = [UInt8](repeating: 0xA5, count: 600)
        pwrite(descriptor, noise, noise.count, off_t(Double(status.st_size) * part))
        close(descriptor)
    }

    @Test("A backup is a database of its own, for its owner only, with nothing beside it")
    func backup() throws {
        let database = try folder.database(things: 1000)
        let bytes = try database.backup(to: folder["b.db"])
        var status = stat()
        #expect(stat(folder["b.db"], &status) == 0)
        #expect(Int64(status.st_size) == bytes && status.st_mode & 0o777 == 0o600)
        #expect(entries() == ["a.db", "a.db-shm", "a.db-wal", "a.db.lock", "b.db"])
        let copy = try Database(.file(folder["b.db"]))
        #expect(try copy.state(of: schema) == .current)
        #expect(try Things.count(in: copy) == 1000)
        try database.write { try Things.add([5000], in: $0) }
        #expect(refusal { try database.backup(to: folder["b.db"]) } == .exists(folder["b.db"]))
        #expect(try Things.count(in: Database(.file(folder["b.db"]))) == 1000)
        try database.backup(to: folder["b.db"], replacing: true)
        #expect(try Things.count(in: Database(.file(folder["b.db"]))) == 1001)
    }

    @Test("A backup goes nowhere where it would do harm")
    func refused() throws {
        let database = try folder.database(things: 3)
        symlink(folder["a.db"], folder["link.db"])
        #expect(refusal { try database.backup(to: folder["a.db"]) } == .sameFile(folder["a.db"]))
        #expect(refusal { try database.backup(to: folder["link.db"]) } == .sameFile(folder["link.db"]))
        #expect(refusal { try database.backup(to: folder["no/b.db"]) } == .readOnly(folder["no/b.db"]))
        #expect(try Things.count(in: database) == 3)
    }

    @Test("PostgreSQL keeps its own backups", .enabled(if: Engine.available.contains(.postgres)))
    func postgres() throws {
        let office = try TestOffice(.postgres, [])
        #expect(refusal { try office.database.backup(to: folder["b.db"]) } == .keptByServer)
        #expect(
            refusal {
                try Database.restore(from: folder["b.db"], to: Database.Place(office.address), schema: schema)
            } == .keptByServer)
    }

    @Test("A damaged database gives no backup that looks like one")
    func damagedSource() throws {
        let database = try folder.database(things: 5000)
        try database.backup(to: folder["b.db"])
        damage("b.db", at: 0.5)
        let found = refusal { try Database(.file(folder["b.db"])).backup(to: folder["c.db"]) }
        #expect(found == .damaged(folder["b.db"]))
        #expect(!entries().contains("c.db"))
    }

    @Test("A backup during a load is one moment of it, with all that was acknowledged before")
    func underLoad() throws {
        let database = try folder.database()
        let written = Atomic(0)
        let folder = folder
        try onThreads(2) { number in
            if number == 0 {
                for round in 0..<300 {
                    try database.write { try Things.add(round * 10 + 1...round * 10 + 10, in: $0) }
                    written.store((round + 1) * 10, ordering: .sequentiallyConsistent)
                }
            } else {
                for round in 0..<10 {
                    let before = written.load(ordering: .sequentiallyConsistent)
                    try database.backup(to: folder["\(round).db"])
                    let (count, last) = try Database(.file(folder["\(round).db"])).read { rows in
                        (try rows.count("SELECT COUNT(*) FROM thing"), try rows.count("SELECT MAX(id) FROM thing"))
                    }
                    #expect(count == last && count % 10 == 0 && count >= before)
                }
            }
        }
    }

    @Test("What is restored is what was backed up, and whoever reads meanwhile sees the one or the other")
    func restored() throws {
        let database = try folder.database(things: 1000)
        try database.backup(to: folder["b.db"])
        try database.write { try $0.run("DELETE FROM thing WHERE id > 10") }
        try database.read { rows in
            #expect(try rows.count("SELECT COUNT(*) FROM thing") == 10)
            try restore("b.db")
            #expect(try rows.count("SELECT COUNT(*) FROM thing") == 10)
        }
        #expect(try Things.count(in: database) == 1000)
        try database.write { try Things.add([1001], in: $0) }
        #expect(try Things.count(in: Database(.file(folder["a.db"]))) == 1001)
        #expect(try database.settings().contains(EngineSetting("journal_mode", "wal")))
        #expect(entries() == ["a.db", "a.db-shm", "a.db-wal", "a.db.before-restore", "a.db.lock", "b.db"])
        #expect(try Things.count(in: Database(.file(folder["a.db.before-restore"]))) == 10)
    }

    @Test("A restore waits for the writer, and gives up when the patience ends")
    func busy() throws {
        let database = try folder.database(things: 5)
        try database.backup(to: folder["b.db"])
        try database.write { rows in
            try Things.add([6], in: rows)
            #expect(refusal { try restore("b.db") } == .busy)
        }
        #expect(try Things.count(in: database) == 6)
    }

    @Test("A backup that is damaged, of a newer program, or none at all changes nothing")
    func refusedRestore() throws {
        let database = try folder.database(things: 5000)
        try database.backup(to: folder["b.db"])
        try database.write { try Things.add([5001], in: $0) }
        damage("b.db", at: 0.5)
        #expect(refusal { try restore("b.db") } == .damaged(folder["b.db"]))
        #expect(refusal { try restore("none.db") } == .missing(folder["none.db"]))
        do {
            let newer = try Database(.file(folder["newer.db"]), create: true)
            try newer.migrate(to: Schema([Things.table, Migration("thing", 2, "newer") { _ in [] }]))
        }
        #expect(refusal { try restore("newer.db") } == .newerSchema(found: "thing 2", known: "thing 1"))
        do { _ = try Database(.file(folder["empty.db"]), create: true) }
        #expect(refusal { try restore("empty.db") } == .damaged(folder["empty.db"]))
        #expect(try Things.count(in: database) == 5001)
    }

    @Test("A lost or ruined database is made again from its backup", arguments: ["gone", "noise", "log of another"])
    func ruined(how: String) throws {
        do {
            let database = try folder.database(things: 1000)
            try database.backup(to: folder["b.db"])
            try database.write { try Things.add([5000], in: $0) }
        }
        switch how {
        case "gone": unlink(folder["a.db"])
        case "noise":
            let descriptor = open(folder["a.db"], O_WRONLY | O_TRUNC)
            _ = Glibc.write(descriptor, [UInt8](repeating: 7, count: 9000), 9000)
            close(descriptor)
        default:
            unlink(folder["a.db"])
            unlink(folder["a.db-shm"])
        }
        try restore("b.db")
        let database = try Database(.file(folder["a.db"]))
        #expect(try Things.count(in: database) == 1000)
        try database.write { try Things.add([1001], in: $0) }
        #expect(try Things.count(in: Database(.file(folder["a.db"]))) == 1001)
    }
}
