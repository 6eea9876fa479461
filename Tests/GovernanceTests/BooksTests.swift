import Governance
import Storage
import Synchronization
import TestOffice
import Testing

@Suite("Books")
struct BooksTests {
    private static let table = Migration("test", 1, "effects") { type in
        ["CREATE TABLE effect (id \(type.id)) \(type.strict)"]
    }

    private static func act(_ books: Books, key: String, request: String) throws -> String {
        try books.performOnce("sales.test", key: key, request: request) { deed in
            let id = try deed.rows.takeIDs("effect", 1)
            try deed.rows.run("INSERT INTO effect (id) VALUES (\(id))")
            return "answer \(id)"
        }
    }

    private static func effects(_ office: TestOffice) throws -> Int64 {
        try office.database.read { try $0.count("SELECT COUNT(*) FROM effect") }
    }

    @Test("The same key and request have one effect and one answer", arguments: Engine.available)
    func repeated(engine: Engine) throws {
        let office = try TestOffice(engine, [], steps: [Self.table], rights: Permission.of("sales.*", .sales))
        let books = office.books()
        let first = try Self.act(books, key: "k", request: "100 yen")
        #expect(try Self.act(books, key: "k", request: "100 yen") == first)
        #expect(throws: GovernanceRefusal.keyReused("k")) { try Self.act(books, key: "k", request: "101 yen") }
        #expect(try Self.act(books, key: "other", request: "100 yen") != first)
        #expect(try Self.effects(office) == 2)
        try Staff(books).add("second", roles: [.sales])
        #expect(try Self.act(office.books(as: "second"), key: "k", request: "100 yen") != first)
    }

    @Test("A rehearsal uses no key and leaves nothing", arguments: Engine.available)
    func rehearsed(engine: Engine) throws {
        let office = try TestOffice(engine, [], steps: [Self.table])
        _ = try Self.act(office.books(isRehearsal: true), key: "k", request: "a")
        #expect(try Self.effects(office) == 0)
        _ = try Self.act(office.books(), key: "k", request: "b")
        #expect(try Self.effects(office) == 1)
    }

    @Test("Sixteen with the same key at once have one effect and hear the same", arguments: Engine.available)
    func atOnce(engine: Engine) throws {
        let office = try TestOffice(engine, [], steps: [Self.table])
        let books = office.books()
        for round in 1...3 {
            let answers = Mutex<Set<String>>([])
            let refused = Mutex(0)
            try onThreads(16) { number in
                do {
                    let answer = try Self.act(
                        books, key: "k\(round)", request: number.isMultiple(of: 5) ? "other" : "same")
                    answers.withLock { _ = $0.insert(answer) }
                } catch GovernanceRefusal.keyReused {
                    refused.withLock { $0 += 1 }
                }
            }
            #expect(answers.withLock { $0.count } == 1)
            #expect([4, 12].contains(refused.withLock { $0 }))
            #expect(try Self.effects(office) == Int64(round))
        }
    }

    @Test("What fails leaves neither rows nor an entry in the chain", arguments: Engine.available)
    func failed(engine: Engine) throws {
        struct Stop: Error {}
        let office = try TestOffice(engine, [], steps: [Self.table])
        let entries: SQL = "SELECT COUNT(*) FROM governance_audit"
        let before = try office.database.read { try $0.count(entries) }
        #expect(throws: Stop.self) {
            try office.books().perform("sales.test") { deed in
                try deed.rows.run("INSERT INTO effect (id) VALUES (1)")
                throw Stop()
            }
        }
        #expect(try Self.effects(office) == 0)
        #expect(try office.database.read { try $0.count(entries) } == before)
    }
}
