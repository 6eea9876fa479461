import Glibc
import TestOffice
import Testing

@testable import Storage

/// Rows go from one database into another that is made for them.
@Suite struct FillTests {
    private static let words = Migration("word", 1, "words") { type in
        [
            """
            CREATE TABLE word (
                word TEXT NOT NULL, number \(type.int) NOT NULL, share \(type.real), bytes \(type.blob), meaning TEXT,
                thing_id \(type.int) REFERENCES thing (id), before TEXT, PRIMARY KEY (word, number)
            ) \(type.strict)
            """
        ]
    }
    private static let colours = Migration("word", 2, "colours") { _ in
        ["ALTER TABLE word ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'"]
    }
    private static let older = Schema([Things.table, words], views: [View("word_view", "SELECT word FROM word")])
    private static let newer = Schema(
        [Things.table, words, colours], views: [View("word_view", "SELECT word, colour FROM word")])

    private static func filled(_ engine: Engine, _ schema: Schema = older) throws -> (Database, TestDatabase) {
        let ground = try TestDatabase(engine)
        let database = try Database(ground.place, create: true)
        try database.migrate(to: schema)
        try database.write { rows in
            try rows.beginTally(under: 1)
            try Things.add(1...3_000, in: rows)
            let texts = [
                "", " ", "a,b", "\"", "\"\"", "二\n三", "\r\n", "\\N", "\t", "é", "e\u{301}", "😀", "=1+1", "Z", "a",
            ]
            for (number, text) in texts.enumerated() {
                try rows.run(
                    """
                    INSERT INTO word (word, number, share, bytes, meaning, thing_id)
                    VALUES (\(text), \(Int64.min + Int64(number)), \(1.0 / Double(number + 1)),
                            \(SQLValue.blob((0..<number).map { UInt8($0 * 17) })), \(number % 2 == 0 ? text : nil),
                            \(number % 3 == 0 ? number + 1 : nil))
                    """)
            }
            try rows.run("INSERT INTO word (word, number, share) VALUES ('b', \(Int64.max), 1e300), ('b', 0, -2)")
            _ = try rows.takeIDs("thing", 3_000)
            _ = try rows.keepTally(under: 1)
            try rows.run("DELETE FROM storage_id_block WHERE kind = 'storage'")
        }
        return (database, ground)
    }

    /// The text of every table.
    private static func texts(_ rows: Connection) throws -> [String: [UInt8]] {
        var texts: [String: [UInt8]] = [:]
        for table in try rows.wholeTables() {
            var text: [UInt8] = []
            try rows.write(table) { text += $0 }
            texts[table.name] = text
        }
        return texts
    }

    /// Fills a new database.
    private static func fill(
        _ place: Database.Place, from texts: [String: [UInt8]], _ version: SchemaVersion, _ schema: Schema = older,
        keep: Bool = true, piece: Int = 1 << 16, failing: Bool = false
    ) throws -> [String: [UInt8]] {
        var there: [String: [UInt8]] = [:]
        return try Database.fill(place, called: "here", as: version, of: schema, keep: keep) { rows in
            for table in try rows.wholeTables() {
                _ = try rows.load(table) { reader in
                    let text = texts[table.name] ?? []
                    for start in stride(from: 0, to: text.count, by: piece) {
                        try text[start..<min(start + piece, text.count)].withUnsafeBytes { try reader.take($0) }
                    }
                }
            }
        } compare: { rows in
            there = try Self.texts(rows)
        } upgraded: { rows, change in
            _ = try rows.keepTally(under: change.entry, beyond: change.before ?? [], leaving: [])
        } afterwards: { rows in
            if failing { throw StorageRefusal.busy }
            return there
        }
    }

    static let ways = Engine.available.flatMap { from in Engine.available.map { (from, $0) } }

    @Test(arguments: ways, [1, 7, 1 << 16])
    func `every value is the same on the other side, in whatever pieces it comes`(
        way: (from: Engine, to: Engine), piece: Int
    ) throws {
        let (old, ground) = try Self.filled(way.from)
        let (texts, version) = try old.read { (try Self.texts($0), try SchemaVersion(in: $0)) }
        let target = try TestDatabase(way.to)
        #expect(try Self.fill(target.place, from: texts, version, piece: piece) == texts)
        let new = try Database(target.place)
        #expect(try new.state(of: Self.older) == .current)
        #expect(try new.read { try $0.tallyDifferences(leaving: []) }.isEmpty)
        #expect(try new.write { try $0.takeIDs("thing", 1) } == 3_001)
        let objects = try new.objects(of: Self.older)
        #expect(try new.read { try SchemaObjects(in: $0).differences(from: objects) } == [])
        // Rules hold there from the beginning.
        #expect(throws: StorageRefusal.self) {
            try new.write { try $0.run("INSERT INTO word (word, number, thing_id) VALUES ('x', 1, 999999)") }
        }
        withExtendedLifetime(ground) {}
    }

    @Test(arguments: ways)
    func `rows of an older schema are brought up to date`(way: (from: Engine, to: Engine)) throws {
        let (old, ground) = try Self.filled(way.from)
        let (texts, version) = try old.read { (try Self.texts($0), try SchemaVersion(in: $0)) }
        let target = try TestDatabase(way.to)
        #expect(try Self.fill(target.place, from: texts, version, Self.newer) == texts)
        let new = try Database(target.place)
        #expect(try new.state(of: Self.newer) == .current)
        #expect(try new.read { try $0.count("SELECT COUNT(*) FROM word WHERE colour = 'grey'") } == 17)
        #expect(try new.read { try $0.tallyDifferences(leaving: []) }.isEmpty)
        let objects = try new.objects(of: Self.newer)
        #expect(try new.read { try SchemaObjects(in: $0).differences(from: objects) } == [])
        // The other way round it is refused.
        let (later, more) = try Self.filled(way.from, Self.newer)
        let another = try TestDatabase(way.to)
        #expect(throws: StorageRefusal.newerSchema(found: "word 2", known: "word 1")) {
            _ = try Self.fill(another.place, from: [:], later.read { try SchemaVersion(in: $0) })
        }
        withExtendedLifetime((ground, more)) {}
    }

    @Test(arguments: Engine.available)
    func `a rehearsal and a failure leave nothing, and what is there stays`(engine: Engine) throws {
        let (old, ground) = try Self.filled(engine)
        let (texts, version) = try old.read { (try Self.texts($0), try SchemaVersion(in: $0)) }
        #expect(throws: StorageRefusal.notEmpty("here")) { _ = try Self.fill(ground.place, from: texts, version) }
        #expect(try old.read { try Self.texts($0) } == texts)
        let target = try TestDatabase(engine)
        _ = try Self.fill(target.place, from: texts, version, keep: false)
        #expect(throws: StorageRefusal.busy) { _ = try Self.fill(target.place, from: texts, version, failing: true) }
        if engine == .sqlite {
            for suffix in ["", "-wal", "-shm", ".lock"] { #expect(access(target.address + suffix, F_OK) != 0) }
        }
        #expect(try Self.fill(target.place, from: texts, version) == texts)
        withExtendedLifetime(ground) {}
    }

    @Test(
        arguments: [
            ("id,name,weight,hash\n1,\"x\",1,\n2,\"x", 2), ("id,name,weight,hash\n1,x,1,\n", 1),
            ("id,name,weight,hash\n1,\"x\"y,1,\n", 1), ("id,name,weight,hash\n1,\"x\",1\n", 1),
            ("id,name,weight,hash\n1,\"x\",1,,\n", 1), ("id,name,weight,hash\n1,\"x\",one,\n", 1),
            ("id,name,weight,hash\n1,\"x\",1,AB\n", 1), ("id,name,weight,hash\n1,\"x\",1,AB=A\n", 1),
            ("id,name,weight\n", 0), ("", 1), ("id,name,weight,hash\n1,\"x\",9223372036854775808,\n", 1),
        ] as [(String, Int64)])
    func `a text that is none of the table is refused by its row`(text: String, row: Int64) throws {
        let ground = try TestDatabase(.sqlite)
        let database = try Database(ground.place, create: true)
        try database.migrate(to: Schema([Things.table]))
        #expect(throws: TableTextFault(row: row)) {
            try database.write { rows in
                let table = try #require(try rows.wholeTables().first { $0.name == "thing" })
                _ = try rows.load(table) { reader in
                    try Array(text.utf8).withUnsafeBytes { try reader.take($0) }
                }
            }
        }
        withExtendedLifetime(ground) {}
    }

    /// RFC 4648, section 10.
    @Test(arguments: [
        ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ])
    func `bytes are written in base 64`(bytes: String, letters: String) {
        var text: [UInt8] = []
        Base64.write(Array(bytes.utf8), into: &text)
        #expect(text == Array(letters.utf8))
        #expect(Base64.read(text) == Array(bytes.utf8))
    }
}
