import Glibc
import Storage
import Synchronization
import TestOffice
import Testing

@Suite("Write-ahead log")
struct SQLiteLogTests {
    let folder: Folder

    init() throws { folder = try Folder() }

    private func log() -> Int {
        var status = stat()
        return stat(folder["a.db-wal"], &status) == 0 ? Int(status.st_size) : 0
    }

    /// Two megabytes of rows, always the same ones.
    private func change(_ database: Database, _ text: Character) throws {
        try database.write { rows in
            try rows.run("UPDATE thing SET name = \(String(repeating: text, count: 1000))")
        }
    }

    @Test("A reader stops no writer and sees its moment to the end, and no writer stops a reader")
    func sideBySide() throws {
        let database = try folder.database(things: 10, patience: 2000)
        try database.read { rows in
            #expect(try rows.count("SELECT COUNT(*) FROM thing") == 10)
            try database.write { writer in
                try Things.add(11...20, in: writer)
                #expect(try Things.count(in: database) == 10)
            }
            #expect(try rows.count("SELECT COUNT(*) FROM thing") == 10)
            #expect(try Things.count(in: database) == 20)
        }
    }

    @Test("The log is taken over into the file as it grows")
    func short() throws {
        let database = try folder.database(things: 2000)
        for round in 0..<40 { try change(database, round.isMultiple(of: 2) ? "a" : "b") }
        #expect(log() < 24 << 20)
    }

    @Test("A reader that stays lets the log grow, and once it has gone the log is short again")
    func longReader() throws {
        let database = try folder.database(things: 2000)
        try database.read { rows in
            #expect(try rows.count("SELECT COUNT(*) FROM thing") == 2000)
            for _ in 0..<12 { try change(database, "a") }
            #expect(log() > 16 << 20)
            #expect(try rows.first("SELECT name FROM thing WHERE id = 1") { $0.text(0) } == "x")
        }
        try change(database, "b")
        #expect(log() == 0)
    }

    @Test("Of a log that a reader keeps long somebody is told, and not when it is short again")
    func told() throws {
        let database = try folder.database(things: 2000)
        try database.read { rows in
            #expect(try rows.count("SELECT COUNT(*) FROM thing") == 2000)
            for _ in 0..<12 { try change(database, "a") }
            try database.finish()
            guard case .longLog(let bytes)? = database.notices.first else {
                Issue.record("nothing is said of \(log()) bytes")
                return
            }
            #expect(bytes > 16 << 20)
        }
        try change(database, "b")
        try database.finish()
        #expect(database.notices.isEmpty && log() == 0)
    }

    @Test("A process that has done its work leaves no log for the next one to read")
    func settled() throws {
        let database = try folder.database(things: 200)
        try change(database, "a")
        #expect(log() > 0)
        try database.finish()
        #expect(log() == 0)
        try change(database, "b")
        let name = try database.read { rows in
            try rows.first("SELECT name FROM thing WHERE id = 1") { $0.text(0) }
        }
        #expect(name?.first == "b")
    }

    @Test("Readers that follow each other without a gap do not let the log grow for ever")
    func endlessReaders() throws {
        let database = try folder.database(things: 2000)
        let isOver = Atomic(false)
        let hasBegunAnew = Atomic(false)
        try onThreads(3) { number in
            if number == 0 {
                defer { isOver.store(true, ordering: .relaxed) }
                // Where the machine is busy with other things, the first waits may find no gap.
                var longest = 0
                for round in 0..<400 where !hasBegunAnew.load(ordering: .relaxed) {
                    try change(database, round.isMultiple(of: 2) ? "a" : "b")
                    let length = log()
                    hasBegunAnew.store(length < longest / 2, ordering: .relaxed)
                    longest = max(longest, length)
                }
            } else {
                // Each reader stays until another has begun, so that there is always one.
                while !isOver.load(ordering: .relaxed) {
                    try database.read { rows in
                        let count = try rows.count("SELECT COUNT(*) FROM thing")
                        #expect(count == 2000)
                        usleep(UInt32(20_000 + 7000 * number))
                    }
                }
            }
        }
        let isShort = hasBegunAnew.load(ordering: .relaxed)
        #expect(isShort)
    }
}
