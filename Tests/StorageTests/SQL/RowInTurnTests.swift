import Storage
import TestOffice
import Testing
import Vocabulary

/// Columns read one after the other.
@Suite("A row in turn")
struct RowInTurnTests {
    private func read<Answer>(
        _ engine: Engine, _ sql: SQL, _ body: (inout Row.Turn) throws -> Answer
    ) throws -> Answer? {
        let office = try TestOffice(engine, [], steps: [Things.table])
        return try withExtendedLifetime(office) {
            try office.database.write { rows in
                try rows.run("INSERT INTO thing (id, name, weight, hash) VALUES (1, 'JPY', 20606, \(Digest(of: "a")))")
                return try rows.first(sql) { row in
                    var row = row.inTurn()
                    return try body(&row)
                }
            }
        }
    }

    @Test("Each read takes the next column", arguments: Engine.available)
    func turn(engine: Engine) throws {
        let question: SQL =
            "SELECT id, weight, name, weight, hash, NULL, name, 1 > 0, weight, weight / 4.0 FROM thing"
        let count = try read(engine, question) { (row: inout Row.Turn) throws -> Int in
            let id: ID<Things> = try row.id()
            let money = try row.money()
            let day = try row.optionalDay()
            let digest = try row.digest()
            let isNull = row.isNull
            let nothing = try row.optionalInt()
            let (text, truth, instant, real) = try (row.text(), row.bool(), row.instant(), row.real())
            #expect(id == ID(1) && money == Money(minor: 20606, .yen) && day == Day(number: 20606))
            #expect(digest == Digest(of: "a") && isNull && nothing == nil)
            #expect(text == "JPY" && truth && instant == Instant(milliseconds: 20606) && real == 5151.5)
            return row.count
        }
        #expect(count == 10)
    }

    @Test("Sums are whole numbers", arguments: Engine.available)
    func sums(engine: Engine) throws {
        #expect(try read(engine, "SELECT SUM(weight) FROM thing") { try $0.int() } == 20606)
    }

    @Test("A column of another kind is told by name and place", arguments: Engine.available)
    func kinds(engine: Engine) throws {
        let wrong: [(SQL, String, (inout Row.Turn) throws -> Void)] = [
            ("SELECT id, name FROM thing", "name [2]: text ≠ whole", { _ = try ($0.int(), $0.int()) }),
            ("SELECT weight FROM thing", "weight [1]: whole ≠ text", { _ = try $0.text() }),
            ("SELECT hash FROM thing", "hash [1]: bytes ≠ whole", { _ = try $0.optionalInstant() }),
            ("SELECT name FROM thing", "name [1]: text ≠ bytes", { _ = try $0.digest() }),
            ("SELECT NULL AS gap FROM thing", "gap [1]: null ≠ text", { _ = try $0.text() }),
            ("SELECT name FROM thing", "Side JPY", { _ = try $0.side() }),
        ]
        for (sql, fault, read) in wrong {
            #expect(refusal { _ = try self.read(engine, sql, read) } == .unreadable(fault))
        }
    }

    @Test("A number that is no day is refused", arguments: Engine.available)
    func days(engine: Engine) throws {
        #expect(
            refusal { _ = try read(engine, "SELECT weight * 1000000 FROM thing") { try $0.day() } } == .outOfRange)
    }
}
