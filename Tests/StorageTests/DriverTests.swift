import Storage
import TestOffice
import Testing

/// What both drivers promise alike.
@Suite("Drivers")
struct DriverTests {
    @Test("A text with a NUL is refused before it reaches the rows", arguments: Engine.available)
    func nul(engine: Engine) throws {
        let office = try TestOffice(engine, [], steps: [Things.table])
        #expect(
            refusal {
                try office.database.write { _ = try $0.run("INSERT INTO thing (id, name) VALUES (1, \("a\0b"))") }
            }
                == .nulInText)
        #expect(
            refusal { _ = try office.database.read { try $0.count("SELECT COUNT(*) FROM thing WHERE name = \("\0")") } }
                == .nulInText)
        #expect(refusal { try office.database.write { try Things.add([1], in: $0, text: "a\0") } } == .nulInText)
        try office.database.write { rows in
            try rows.bulk { session in
                let things = try session.into("thing", ["id", "name"])
                things.int(1)
                things.text("\0")
                #expect(refusal { try things.endRow() } == .nulInText)
                things.int(2)
                things.text("b")
                try things.endRow()
            }
        }
        #expect(try office.database.read { try $0.rows("SELECT id FROM thing") { $0.int(0) } } == [2])
    }

    @Test("A number never leaves 64 bits unseen", arguments: Engine.available)
    func overflow(engine: Engine) throws {
        let office = try TestOffice(engine, [], steps: [Things.table])
        try office.database.write { rows in
            try rows.run("INSERT INTO thing (id, weight) VALUES (1, \(Int64.max)), (2, 1), (3, \(Int64.min))")
        }
        let questions: [SQL] = [
            "SELECT weight + 1 FROM thing WHERE id = 1", "SELECT weight - 1 FROM thing WHERE id = 3",
            "SELECT weight * 2 FROM thing WHERE id = 1", "SELECT SUM(weight) FROM thing WHERE id < 3",
            "SELECT CAST(SUM(weight) AS BIGINT) FROM thing WHERE id < 3",
        ]
        for question in questions {
            #expect(refusal { _ = try office.database.read { try $0.count(question) } } == .outOfRange, "\(question)")
        }
        #expect(
            refusal { try office.database.write { _ = try $0.run("UPDATE thing SET weight = weight + 1") } }
                == .outOfRange)
        #expect(
            try office.database.read { try $0.rows("SELECT weight FROM thing ORDER BY id") { $0.int(0) } }
                == [.max, 1, .min])
    }

    @Test("The number of rows changed is that of the statement, whatever ran before", arguments: Engine.available)
    func changed(engine: Engine) throws {
        let office = try TestOffice(engine, [], steps: [Things.table])
        try office.database.write { rows in
            let steps: [(SQL, Int)] = [
                ("INSERT INTO thing (id) VALUES (1), (2), (3)", 3),
                ("CREATE TEMPORARY TABLE staged (id BIGINT)", 0),
                ("UPDATE thing SET name = 'x' WHERE id > 1", 2),
                ("UPDATE thing SET name = 'x' WHERE id > 9", 0),
                ("INSERT INTO thing (id) VALUES (1) ON CONFLICT DO NOTHING", 0),
                ("DELETE FROM thing", 3),
            ]
            for (statement, expected) in steps {
                let changed = try rows.run(statement)
                #expect(changed == expected, "\(statement.text)")
            }
        }
    }

    @Test("Tables may change while an answer is read", arguments: Engine.available)
    func changedSchema(engine: Engine) throws {
        let office = try TestOffice(engine, [], steps: [Things.table])
        try office.database.write { rows in
            try Things.add(1...3, in: rows)
            var seen: [Int64] = []
            try rows.each("SELECT id FROM thing ORDER BY id") { row in
                try rows.script(["CREATE TABLE other_\(row.int(0)) (n BIGINT)"])
                try rows.each("SELECT id FROM thing ORDER BY id") { _ in }
                seen.append(row.int(0))
            }
            #expect(seen == [1, 2, 3])
        }
    }

    @Test(
        "A rule that is checked at the end refuses the whole, and the next action goes on", arguments: Engine.available)
    func checkedAtTheEnd(engine: Engine) throws {
        let office = try TestOffice(engine, [], steps: [Things.table])
        try office.database.write { rows in
            try rows.script([
                """
                CREATE TABLE child (thing_id BIGINT REFERENCES thing (id) DEFERRABLE INITIALLY DEFERRED)
                """
            ])
        }
        guard
            case .constraint = refusal(of: {
                try office.database.write { rows in
                    try Things.add([1], in: rows)
                    try rows.run("INSERT INTO child (thing_id) VALUES (7)")
                }
            })
        else {
            Issue.record("accepted")
            return
        }
        #expect(try Things.count(in: office.database) == 0)
        try office.database.write { try Things.add([1], in: $0) }
        #expect(try Things.count(in: office.database) == 1)
    }

    @Test(
        "A step that is taken back leaves what was before it, also when its error is kept", arguments: Engine.available)
    func savepoint(engine: Engine) throws {
        let office = try TestOffice(engine, [], steps: [Things.table])
        try office.database.write { rows in
            try Things.add([1], in: rows)
            for _ in 0..<3 {
                _ = try? rows.savepoint {
                    try Things.add([2], in: rows)
                    try rows.savepoint { try Things.add([1], in: rows) }
                }
            }
            try rows.savepoint { try Things.add([3], in: rows) }
        }
        #expect(try office.database.read { try $0.rows("SELECT id FROM thing ORDER BY id") { $0.int(0) } } == [1, 3])
    }

    @Test("Indexes stay as they were when a first load fails half-way", arguments: Engine.available)
    func deferredIndexes(engine: Engine) throws {
        struct Stop: Error {}
        let office = try TestOffice(engine, [], steps: [Things.table])
        try office.database.write { rows in
            #expect(throws: Stop.self) {
                try rows.deferringIndexes(of: ["thing"]) {
                    try Things.add(1...3, in: rows)
                    throw Stop()
                }
            }
        }
        #expect(
            refusal { try office.database.write { try $0.script(["CREATE INDEX thing_by_name ON thing (id)"]) } } != nil
        )
        try office.database.write { rows in
            try rows.deferringIndexes(of: ["thing"]) {
                try rows.script(["CREATE INDEX thing_by_name ON thing (id)", "DROP INDEX thing_by_name"])
                try Things.add(1...3, in: rows)
            }
        }
        #expect(
            refusal { try office.database.write { try $0.script(["CREATE INDEX thing_by_name ON thing (id)"]) } } != nil
        )
        #expect(try Things.count(in: office.database) == 3)
    }

    @Test("Reading writes nothing", arguments: Engine.available)
    func readOnly(engine: Engine) throws {
        let office = try TestOffice(engine, [], steps: [Things.table])
        guard case .readOnly = refusal(of: { try office.database.read { try Things.add([1], in: $0) } }) else {
            Issue.record("written")
            return
        }
        #expect(try Things.count(in: office.database) == 0)
    }

    @Test("The engine tells its version and whether what it keeps is safe", arguments: Engine.available)
    func settings(engine: Engine) throws {
        let office = try TestOffice(engine, [])
        let settings = try office.database.settings()
        let names = settings.map(\.name)
        switch engine {
        case .sqlite:
            #expect(names.contains("sqlite_version") && names.contains("sqlite_source_id"))
            #expect(settings.filter { !$0.isSafe } == [])
        case .postgres:
            for name in ["server_version", "fsync", "full_page_writes", "synchronous_commit", "collation"] {
                #expect(names.contains(name), "\(name)")
            }
            let fsync = try #require(settings.first { $0.name == "fsync" })
            #expect(fsync.isSafe == (fsync.value == "on"))
        }
    }
}
