import Storage
import TestOffice
import Testing
import Vocabulary

/// Many rows asked for at once.
@Suite("Lists of keys")
struct KeyTests {
    /// What texts may hold, in the words of no engine.
    private static let odd = [
        "", "a", "a\"b", "a\\b", "{a}", "[a]", "a,b", "NULL", "null", "\u{1}\u{1f}\t\n", "関所 㐂 𠮷", "$1", " a ", "'",
    ]

    private func office(_ engine: Engine, _ names: [String]) throws -> TestOffice {
        let office = try TestOffice(engine, [], steps: [Things.table])
        try office.database.write { rows in
            for (index, name) in names.enumerated() {
                try rows.run("INSERT INTO thing (id, name, weight) VALUES (\(index + 1), \(name), \(index))")
            }
        }
        return office
    }

    @Test("Texts of any kind find their rows and no others", arguments: Engine.available)
    func texts(engine: Engine) throws {
        let office = try office(engine, Self.odd)
        try office.database.read { rows in
            for some in [Self.odd, Array(Self.odd.prefix(3)), ["nobody", "a"], []] {
                var found: [String] = []
                try rows.withKeys(some) { keys in
                    found += try rows.rows("SELECT t.name FROM \(keys) k JOIN thing t ON t.name = k.key") { $0.text(0) }
                }
                #expect(Set(found) == Set(some).intersection(Self.odd))
                #expect(found.count == Set(found).count)
            }
        }
    }

    @Test("Numbers and ids are keys too, beside other values", arguments: Engine.available)
    func numbers(engine: Engine) throws {
        let office = try office(engine, Self.odd)
        try office.database.read { rows in
            var found: [Int64] = []
            try rows.withKeys([Int64.min, 1, 3, 5, .max]) { keys in
                found += try rows.rows(
                    "SELECT t.id FROM \(keys) k JOIN thing t ON t.id = k.key WHERE t.weight > \(0) ORDER BY t.id"
                ) { $0.int(0) }
            }
            try rows.withKeys([ID<Things>(2)]) { keys in
                found += try rows.rows("SELECT t.id FROM \(keys) k JOIN thing t ON t.id = k.key") { $0.int(0) }
            }
            #expect(found == [3, 5, 2])
        }
    }

    @Test("A pair finds the row that has both", arguments: Engine.available)
    func pairs(engine: Engine) throws {
        let office = try office(engine, Self.odd)
        try office.database.read { rows in
            var found: [Int64] = []
            try rows.withKeys([("a\"b", "2"), ("a\\b", "2"), ("{a}", "4"), ("", "0")]) { keys in
                found += try rows.rows(
                    """
                    SELECT t.id FROM thing t JOIN \(keys) k ON k.key = t.name AND k.second = CAST(t.weight AS TEXT)
                     WHERE t.id > \(1) ORDER BY t.id
                    """
                ) { $0.int(0) }
            }
            #expect(found == [3, 5])
        }
    }

    @Test("A key with U+0000 is refused on both engines", arguments: Engine.available)
    func nul(engine: Engine) throws {
        let office = try office(engine, [])
        #expect(
            refusal { try office.database.read { rows in try rows.withKeys(["a\0"]) { _ in } } } == .nulInText)
    }

    @Test(
        "Chunks hold every value once, whatever their number", arguments: Engine.available,
        [0, 1, 8, 9, 500, 501, 1203])
    func chunks(engine: Engine, count: Int) throws {
        let office = try TestOffice(engine, [], steps: [Things.table])
        try office.database.write { rows in try Things.add(1...1300, in: rows) }
        try office.database.read { rows in
            var found: [Int64] = []
            var given: [Int64] = []
            try rows.inChunks(of: (0..<count).map { Int64($0 + 50) }) { list, chunk in
                given += chunk
                found += try rows.rows("SELECT id FROM thing WHERE id IN (\(list)) AND weight > \(0) ORDER BY id") {
                    $0.int(0)
                }
            }
            #expect(found == (0..<count).map { Int64($0 + 50) })
            #expect(given == found)
        }
    }

    @Test("A statement over many rows changes each of them once", arguments: Engine.available, [0, 1, 5, 37, 300])
    func portions(engine: Engine, count: Int) throws {
        let office = try TestOffice(engine, [], steps: [Things.table])
        try office.database.write { rows in
            try Things.add(1...400, in: rows)
            let values = (0..<count).map { [SQLValue.int(Int64($0 + 1)), .text("n\($0)")] }
            let changed = try rows.inPortions(of: values, types: ["BIGINT", "TEXT"]) { list in
                """
                WITH new(id, name) AS (VALUES \(list))
                UPDATE thing SET name = new.name FROM new WHERE thing.id = new.id AND weight > \(0)
                """
            }
            #expect(changed == count)
            #expect(try rows.count("SELECT COUNT(*) FROM thing WHERE name LIKE 'n%'") == Int64(count))
        }
    }
}
