import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

/// What a record looks like in its table, said once.
@Suite("Shapes of records")
struct RecordShapeTests {
    struct Promise: Equatable {
        var id: Int64
        var what: String
        var amount: Money
        var until: Day?
        var isOpen: Bool

        static let shape = RecordShape<Promise>(
            "promise",
            [
                .key("id") { $0.id }, .written("what") { $0.what }, .fact("amount_minor") { $0.amount.minor },
                .fact("currency") { $0.amount.currency }, .fact("until_day") { $0.until },
                .kept("is_open") { $0.isOpen },
            ], beside: ["import_id"]
        ) { row in
            try Promise(
                id: row.int(), what: row.text(), amount: row.money(), until: row.optionalDay(), isOpen: row.bool())
        }
    }

    private static let table = Migration("promise", 1, "promises") { type in
        [
            """
            CREATE TABLE promise (
                id \(type.id), what TEXT NOT NULL, amount_minor \(type.int) NOT NULL, currency TEXT NOT NULL,
                until_day \(type.int), is_open \(type.int) NOT NULL, import_id \(type.int), hash \(type.blob) NOT NULL
            ) \(type.strict)
            """
        ]
    }

    private let promises = [
        Promise(id: 1, what: "納品", amount: Money(minor: 500, .yen), until: Day(number: 20606), isOpen: true),
        Promise(id: 2, what: "", amount: Money(minor: -7, .yen), until: nil, isOpen: false),
        Promise(id: 3, what: "x", amount: Money(minor: 0, .yen), until: nil, isOpen: true),
    ]

    private func office(_ engine: Engine) throws -> TestOffice {
        let office = try TestOffice(engine, [], steps: [Self.table])
        try office.database.write { rows in
            try Promise.shape.insert(promises[0], beside: [Int64(9)], in: rows)
            try Promise.shape.insert(promises[1...], beside: { [$0.id == 2 ? Int64(4) : nil] }, in: rows)
        }
        return office
    }

    @Test("What was written is read, one by one or many at once", arguments: Engine.available)
    func reading(engine: Engine) throws {
        let office = try office(engine)
        try office.database.read { rows in
            let found = try rows.records(
                "SELECT \(Promise.shape.list) FROM promise ORDER BY id", Promise.shape.read)
            #expect(found == promises)
            let imports = try rows.rows("SELECT import_id FROM promise ORDER BY id") { $0.optionalInt(0) }
            #expect(imports == [9, 4, nil])
        }
    }

    @Test("A changed fact is found, a maintained column may change", arguments: Engine.available)
    func seals(engine: Engine) throws {
        let office = try office(engine)
        let check = Promise.shape.check("test.promises", isWhole: { $0.what != "x" }, fault: { "promise \($0.id)" })
        func faults() throws -> [String] { try office.database.read { try check.run(in: $0).faults } }
        #expect(try faults() == ["promise 3"])
        try office.database.write { _ = try $0.run("UPDATE promise SET is_open = 1 - is_open, import_id = 0") }
        #expect(try faults() == ["promise 3"])
        try office.database.write { _ = try $0.run("UPDATE promise SET until_day = 20607 WHERE id = 1") }
        #expect(try faults() == ["promise 1", "promise 3"])
        try office.database.write { _ = try $0.run("UPDATE promise SET what = '納' WHERE id = 2") }
        #expect(try faults() == ["promise 1", "promise 2", "promise 3"])
        #expect(try office.database.read { try check.run(in: $0).examined } == 3)
    }

    @Test("Values that stand side by side are not taken for one another")
    func frames() {
        let one = Promise(id: 1, what: "ab", amount: Money(minor: 1, .yen), until: nil, isOpen: true)
        var other = one
        other.what = "a"
        #expect(Promise.shape.seal(of: one) != Promise.shape.seal(of: other))
        other = one
        other.isOpen = false
        #expect(Promise.shape.seal(of: one) == Promise.shape.seal(of: other))
        other.until = Day(number: 0)
        #expect(Promise.shape.seal(of: one) != Promise.shape.seal(of: other))
    }

    @Test("A record becomes again what its image says")
    func images() throws {
        for promise in promises {
            let image = Image(lines: Promise.shape.image(of: promise).lines)
            #expect(try Promise.shape.record(of: image) == promise)
        }
        #expect(throws: StorageRefusal.self) { try Promise.shape.record(of: Image()) }
        var image = Image()
        for name in ["id", "what", "amount_minor", "currency", "is_open"] { image.add(name, fact: "x") }
        #expect(throws: StorageRefusal.unreadable("id [1]: text ≠ whole")) { try Promise.shape.record(of: image) }
    }

    @Test("An image tells what people wrote from what is so")
    func words() {
        let image = Promise.shape.image(of: Promise(id: 1, what: "1", amount: Money(minor: 1, .yen), isOpen: true))
        #expect(image.lines == "id=1\nwhat:1\namount_minor=1\ncurrency=JPY\nis_open=1")
    }
}
