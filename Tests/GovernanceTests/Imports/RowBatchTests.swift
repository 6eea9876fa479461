import TestOffice
import Testing
import Vocabulary

@testable import Governance
@testable import Interchange

@Suite("Rows of a file, kept together")
struct RowBatchTests {
    private static let columns = [Column("a"), Column("b"), Column("c")]

    private static func batch(
        header: [String] = ["a", "b", "c"], defaults: [Int: String] = [:], given: Set<String> = []
    ) throws -> RowBatch {
        RowBatch(try ColumnMap(header: header, columns: columns, given: given), defaults: defaults)
    }

    @Test("However much goes in, each field comes out as it was", arguments: Dice.seeds(10))
    func fields(dice: Dice) throws {
        var dice = dice
        let batch = try Self.batch()
        for _ in 0..<2 {
            var rows: [[String]] = []
            for number in 0..<300 {
                let row = (0..<3).map { _ in
                    String(repeating: dice.pick(["", "x", "山", "🍣"]), count: dice.happens(3) ? 20_000 : dice.roll(5))
                }
                rows.append(row)
                batch.append(fields: row, line: number + 2, record: row.joined(separator: ","))
            }
            #expect(batch.count == 300)
            for (number, row) in rows.enumerated() {
                #expect((0..<3).map { batch[number, $0].verbatim } == row)
                #expect(batch.line(number) == number + 2)
                #expect(batch.record(number) == row.joined(separator: ","))
            }
            batch.clear()
            #expect(batch.count == 0)
        }
    }

    @Test("A column that the file lacks is empty, unless a value was told beside it")
    func missing() throws {
        let plain = try Self.batch(header: ["c", "a"])
        plain.append(fields: ["C", "A"])
        #expect((0..<3).map { plain[0, $0].verbatim } == ["A", "", "C"])
        #expect((0..<3).map { plain.has($0) } == [true, false, true])
        let told = try Self.batch(header: ["c", "a"], defaults: [1: "B", 2: "D"])
        told.append(fields: ["C", "A"])
        told.append(fields: ["", ""])
        #expect((0..<3).map { told[0, $0].verbatim } == ["A", "B", "C"])
        #expect((0..<3).map { told[1, $0].verbatim } == ["", "B", "D"])
        #expect((0..<3).map { told.has($0) } == [true, true, true])
    }

    private enum Colour: String, CaseIterable {
        case red, blue
    }

    private enum Place: Int, FileColumn {
        case a, b, c

        var column: Column { Column("\(self)") }
    }

    private func read<Answer>(_ text: String, _ body: (Fields<Place>) throws -> Answer) throws -> Answer {
        let batch = try Self.batch()
        batch.append(fields: [text, "", ""])
        return try body(Fields(batch, 0, of: Place.self))
    }

    private func refusal(_ text: String, _ body: (Fields<Place>) throws -> Void) -> String? {
        do {
            try read(text, body)
            return nil
        } catch let refusal as FieldRefusal {
            return "\(refusal.column.map(String.init) ?? "-") \(refusal.reason.code) \(refusal.reason.facts)"
        } catch {
            return "\(error)"
        }
    }

    @Test("Texts, words, days, currencies and amounts are read or refused with their column")
    func values() throws {
        #expect(try read("　山田　") { try $0.text(.a) } == "山田")
        #expect(try read("") { try $0.optionalText(.a) } == nil)
        #expect(refusal(" ") { _ = try $0.required(.a) } == "0 import.empty [\"a\"]")
        #expect(refusal("a\0b") { _ = try $0.text(.a) } == "0 storage.nul_in_text []")
        for (count, isRefused) in [(5, false), (6, true)] {
            let long = refusal(String(repeating: "山", count: count)) { _ = try $0.text(.a, limit: 5) }
            #expect(long == (isRefused ? "0 import.too_long [\"a\", \"5\"]" : nil))
        }
        #expect(try read(" ＲＥＤ ") { try $0.word(.a, Colour.self) } == .red)
        #expect(try read("") { try $0.word(.a, Colour.self) } == nil)
        #expect(
            refusal("green") { _ = try $0.word(.a, Colour.self) } == "0 import.unknown_word [\"green\", \"red, blue\"]")
        #expect(try read("令和8年11月2日") { try $0.day(.a) }.description == "2026-11-02")
        #expect(try read(" ") { try $0.optionalDay(.a) } == nil)
        #expect(refusal("x") { _ = try $0.day(.a) } == "0 day.not_a_day [\"x\"]")
        #expect(try read("ｊｐｙ") { try $0.currency(.a) } == .yen)
        #expect(refusal("") { _ = try $0.currency(.a) } == "0 import.empty [\"a\"]")
        #expect(refusal("YENS") { _ = try $0.currency(.a) } == "0 import.unknown_word [\"YENS\", \"ISO 4217\"]")
        #expect(try read("￥１，０００") { try $0.money(.a, in: .yen) } == Money(minor: 1000, .yen))
        #expect(refusal("1.5") { _ = try $0.money(.a, in: .yen) } == "0 amount.too_many_decimals [\"1.5\", \"0\"]")
    }

    @Test("Refusals of rows are told in the order of the file; what is no refusal of a row goes on")
    func inOrder() throws {
        struct Fault: Error {}
        var refusals = RowRefusals()
        refusals.refuse(3, column: 1, ImportRefusal.duplicate("x"))
        #expect(try refusals.read(1) { throw FieldRefusal(2, ImportRefusal.empty(column: "c")) } as Int? == nil)
        #expect(try refusals.read(2) { 7 } == 7)
        #expect(throws: Fault.self) { try refusals.read(0) { throw Fault() } as Int? }
        #expect(throws: GovernanceRefusal.unknownUser("x")) {
            try refusals.read(0) { throw GovernanceRefusal.unknownUser("x") } as Int?
        }
        #expect(try refusals.read(4) { throw GovernanceRefusal.usedSince("x") } as Int? == nil)
    }
}
