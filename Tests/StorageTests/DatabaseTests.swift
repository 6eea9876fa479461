import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Database")
struct DatabaseTests {
    static let table = Things.table

    @Test("What is written is read again, whatever the text holds", arguments: Engine.available)
    func roundTrip(engine: Engine) throws {
        let office = try TestOffice(engine, [], steps: [Self.table])
        let texts = ["", "関所", "a\tb\\c\nd\re", "'; DROP TABLE thing; --", "👨‍👩‍👧 ガ ｶﾞ"]
        let hash = Digest(of: "x")
        try office.database.write { rows in
            for (index, text) in texts.enumerated() {
                try rows.run(
                    "INSERT INTO thing (id, name, weight, hash) VALUES (\(index), \(text), \(Int64.max), \(hash))")
            }
            try rows.bulk { session in
                let things = try session.into("thing", ["id", "name", "weight", "hash"])
                for (index, text) in texts.enumerated() {
                    things.int(Int64(100 + index))
                    things.text(text)
                    things.int(Int64.min)
                    things.digest(hash)
                    try things.endRow()
                }
            }
        }
        let found = try office.database.read { rows in
            try rows.rows("SELECT name, weight, hash FROM thing ORDER BY id") { ($0.text(0), $0.int(1), $0.blob(2)) }
        }
        #expect(found.map(\.0) == texts + texts)
        #expect(found.allSatisfy { $0.2 == hash.bytes })
        #expect(found.map(\.1) == Array(repeating: Int64.max, count: 5) + Array(repeating: Int64.min, count: 5))
    }

    @Test("A body that throws leaves nothing behind, and a rehearsal neither", arguments: Engine.available)
    func rollback(engine: Engine) throws {
        struct Stop: Error {}
        let office = try TestOffice(engine, [], steps: [Self.table])
        #expect(throws: Stop.self) {
            try office.database.write { rows in
                try rows.run("INSERT INTO thing (id) VALUES (1)")
                throw Stop()
            }
        }
        try office.database.write(keep: false) { try $0.run("INSERT INTO thing (id) VALUES (2)") }
        let left = try office.database.read { try $0.count("SELECT COUNT(*) FROM thing") }
        #expect(left == 0)
    }

    @Test("Indexes left out of a first load are there afterwards", arguments: Engine.available)
    func deferredIndexes(engine: Engine) throws {
        let office = try TestOffice(engine, [], steps: [Self.table])
        try office.database.write { rows in
            try rows.deferringIndexes(of: ["thing"]) { try rows.run("INSERT INTO thing (id, name) VALUES (1, 'a')") }
            var refusal: StorageRefusal?
            do {
                try rows.savepoint { try rows.script(["CREATE INDEX thing_by_name ON thing (name)"]) }
            } catch let error as StorageRefusal {
                refusal = error
            }
            #expect(refusal != nil)
        }
    }

    @Test("Ids and numbers of two writers never meet", arguments: Engine.available)
    func ids(engine: Engine) throws {
        let office = try TestOffice(engine, [], steps: [Self.table])
        let (first, second) = try office.database.write { rows in (try rows.takeIDs("x", 10), try rows.takeIDs("x", 1))
        }
        #expect(second - first == 10)
        _ =
            try? office.database.write { rows in
                _ = try rows.nextNumber(of: "invoice")
                throw StorageRefusal.full("")
            } as Void
        let number1 = try office.database.write { try $0.nextNumber(of: "invoice") }
        #expect(number1 == 1)
        let number2 = try office.database.write { try $0.nextNumber(of: "invoice") }
        #expect(number2 == 2)
    }

    @Test("A database of a newer program is refused", arguments: Engine.available)
    func newer(engine: Engine) throws {
        let office = try TestOffice(engine, [], steps: [Self.table])
        #expect(throws: StorageRefusal.newerSchema(found: "thing 1", known: "thing 0")) {
            _ = try office.database.state(of: Schema([]))
        }
    }

    @Test("A question that is true or false is read alike", arguments: Engine.available)
    func booleans(engine: Engine) throws {
        let office = try TestOffice(engine, [], steps: [Self.table])
        let found = try office.database.read { rows in
            try rows.rows("SELECT EXISTS (SELECT 1), EXISTS (SELECT 1 FROM thing), 1 < 2, 2 < 1, 1, 0") { row in
                (0..<6).map { row.bool($0) }
            }
        }
        #expect(found == [[true, false, true, false, true, false]])
    }
}
