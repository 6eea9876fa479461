import TestOffice
import Testing

@testable import Storage

/// What each transaction changes is tallied, whatever statement changes it.
@Suite struct TallyTests {
    private static let step = Migration("part", 1, "parts of things") { type in
        [
            """
            CREATE TABLE part (
                thing_id \(type.int) NOT NULL REFERENCES thing (id) ON DELETE CASCADE, name TEXT NOT NULL,
                share \(type.real), PRIMARY KEY (thing_id, name)
            ) \(type.strictByKey)
            """,
            "CREATE TABLE word (word TEXT PRIMARY KEY, meaning TEXT, bytes \(type.blob)) \(type.strict)",
        ]
    }

    private static func database(_ engine: Engine) throws -> (Database, TestDatabase) {
        let ground = try TestDatabase(engine)
        let database = try Database(ground.place, create: true)
        try database.migrate(to: Schema([Things.table, step]))
        return (database, ground)
    }

    /// Does something as an action does.
    private static func act(_ database: Database, _ entry: Int64, _ body: (Connection) throws -> Void) throws {
        try database.write { rows in
            try rows.beginTally(under: entry)
            try body(rows)
            _ = try rows.keepTally(under: entry)
        }
    }

    private static func faults(_ database: Database) throws -> [String] {
        try database.read { rows in try rows.tallyDifferences(leaving: []).map { try rows.named($0) } }
    }

    @Test(arguments: Engine.available)
    func `loads, changes, exchanges, cascades and steps that are taken back leave no difference`(engine: Engine) throws
    {
        let (database, ground) = try Self.database(engine)
        try Self.act(database, 1) { try Things.add(1...9_000, in: $0) }
        try Self.act(database, 2) { rows in
            try rows.run("UPDATE thing SET weight = weight + 1 WHERE id % 3 = 0")
            try rows.run("INSERT INTO part (thing_id, name, share) VALUES (1, 'a', 0.5), (1, 'b', 2.0), (2, 'a', NULL)")
            try rows.run("INSERT INTO word (word, meaning, bytes) VALUES ('語', 'x', \(SQLValue.blob([0, 1, 255])))")
            try rows.run(
                """
                INSERT INTO word (word, meaning) VALUES ('語', 'y'), ('又', NULL)
                ON CONFLICT (word) DO UPDATE SET meaning = excluded.meaning
                """)
            try rows.run("INSERT INTO word (word) VALUES ('語') ON CONFLICT (word) DO NOTHING")
        }
        #expect(try Self.faults(database) == [])
        try Self.act(database, 3) { rows in
            try rows.run("DELETE FROM thing WHERE id IN (1, 5000)")
            try? rows.savepoint {
                try rows.run("UPDATE thing SET name = 'gone again'")
                _ = try rows.savepoint { try rows.run("DELETE FROM part") }
                throw StorageRefusal.busy
            }
            _ = try rows.savepoint { try rows.run("UPDATE word SET word = 'or' WHERE word = '又'") }
        }
        #expect(try Self.faults(database) == [])
        try Self.act(database, 4) { try $0.run("DELETE FROM word") }
        #expect(try Self.faults(database) == [])
        withExtendedLifetime(ground) {}
    }

    @Test func `the same changes have the same tallies on both engines`() throws {
        let digests = try Engine.available.map { engine in
            let (database, ground) = try Self.database(engine)
            defer { withExtendedLifetime(ground) {} }
            return try database.write { rows in
                try rows.beginTally(under: 1)
                try Things.add(1...5_000, in: rows)
                try rows.run("UPDATE thing SET name = 'a \"quoted\" \\ (name), with ' || id WHERE id < 100")
                try rows.run("DELETE FROM thing WHERE id = 4000")
                try rows.run(
                    """
                    INSERT INTO part (thing_id, name, share)
                    VALUES (1, '', 0.1), (1, 'a', 1e20), (1, 'b', -2.0), (2, '語', NULL), (3, 'c', 0.000001)
                    """)
                for (word, bytes) in [("語", [0, 1, 255]), (" ", []), ("line\nbreak", [7])] as [(String, [UInt8])] {
                    try rows.run(
                        "INSERT INTO word (word, meaning, bytes) VALUES (\(word), NULL, \(SQLValue.blob(bytes)))")
                }
                return try rows.keepTally(under: 1)
            }
        }
        #expect(Set(digests).count == 1)
    }

    @Test(arguments: Engine.available)
    func `what is changed outside of an action is named`(engine: Engine) throws {
        let (database, ground) = try Self.database(engine)
        try Self.act(database, 1) { rows in
            try Things.add(1...9_000, in: rows)
            try rows.run("INSERT INTO word (word, meaning) VALUES ('語', 'x'), ('又', 'y')")
        }
        try database.write { try $0.run("UPDATE thing SET weight = 0 WHERE id = 5000") }
        #expect(try Self.faults(database) == ["≠ thing 5000"])
        try database.write { try $0.run("DELETE FROM thing WHERE id = 17") }
        try database.write { try $0.run("UPDATE word SET meaning = 'z' WHERE word = '又'") }
        #expect(try Self.faults(database).sorted() == ["− thing 17", "≠ thing 5000", "≠ word 又"].sorted())
        // Several in one bucket are named by its span.
        try database.write { try $0.run("UPDATE thing SET weight = 0 WHERE id = 5001") }
        #expect(try Self.faults(database).contains("≠ thing 4096–8191"))
        withExtendedLifetime(ground) {}
    }

    @Test(arguments: Engine.available)
    func `a step that adds a column takes the tallies along, and hides nothing that was there before`(
        engine: Engine
    ) throws {
        let (database, ground) = try Self.database(engine)
        try Self.act(database, 1) { try Things.add(1...10, in: $0) }
        try database.write { try $0.run("UPDATE thing SET weight = 0 WHERE id = 3") }
        let added = Migration("part", 2, "colours") { _ in
            ["ALTER TABLE thing ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'"]
        }
        let newer = Schema([Things.table, Self.step, added])
        try database.migrate(to: newer) { rows, change in
            let change = try #require(change)
            _ = try rows.keepTally(under: change.entry, beyond: change.before ?? [], leaving: newer.untallied)
        }
        #expect(try Self.faults(database) == ["≠ thing 3"])
        try Self.act(database, 99) { try $0.run("UPDATE thing SET weight = 7") }
        #expect(try Self.faults(database) == ["≠ thing 3"])
        withExtendedLifetime(ground) {}
    }

    @Test(arguments: Engine.available)
    func `objects that were planted, dropped or changed are named`(engine: Engine) throws {
        let (database, ground) = try Self.database(engine)
        let schema = Schema([Things.table, Self.step], views: [View("thing_view", "SELECT id, name FROM thing")])
        try database.migrate(to: schema)
        func differences() throws -> [String] {
            let expected = try database.objects(of: schema)
            return try database.read { try SchemaObjects(in: $0).differences(from: expected) }
        }
        #expect(try differences() == [])
        try database.write { rows in
            try rows.script([
                "DROP VIEW thing_view", "CREATE VIEW thing_view AS SELECT id, 'x' AS name FROM thing",
                "DROP INDEX thing_by_name", "CREATE TABLE planted (n BIGINT)",
                engine == .sqlite
                    ? "CREATE TRIGGER planted_too AFTER INSERT ON word BEGIN DELETE FROM thing; END"
                    : "ALTER TABLE word DISABLE TRIGGER storage_tally_insert",
            ])
        }
        let planted = engine == .sqlite ? "+ trigger planted_too" : "≠ trigger word storage_tally_insert"
        #expect(
            try differences().sorted()
                == ["+ table planted", planted, "− index thing_by_name", "≠ view thing_view"].sorted())
        withExtendedLifetime(ground) {}
    }
}
