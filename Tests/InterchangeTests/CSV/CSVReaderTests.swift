import TestOffice
import Testing
import Vocabulary

@testable import Interchange

@Suite("CSV reader")
struct CSVReaderTests {
    /// The answers are those of Python's csv module, without lines that are blank or hold separators alone.
    static let agreed: [(String, [[String]])] = [
        ("a,b,c\n1,2,3\n", [["a", "b", "c"], ["1", "2", "3"]]),
        ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
        ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
        ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
        ("\"a\",\"b\"\n\"1,5\",\"x \"\"y\"\" z\"\n", [["a", "b"], ["1,5", "x \"y\" z"]]),
        ("a,b\n\"line\none\",2\n\"crlf\r\nkept\",3\n", [["a", "b"], ["line\none", "2"], ["crlf\r\nkept", "3"]]),
        ("a,b\n,\n", [["a", "b"]]),
        ("a\n\"\"\nx\n", [["a"], [""], ["x"]]),
        ("a,b\n\n1,2\n\n\n3,4\n", [["a", "b"], ["1", "2"], ["3", "4"]]),
        ("a,b\nx\"y,z\"\n\"\",\"\"\"\"\n", [["a", "b"], ["x\"y", "z\""], ["", "\""]]),
        ("名前,金額\n株式会社山田,\"1,000\"\n", [["名前", "金額"], ["株式会社山田", "1,000"]]),
        ("a,b\n\" lead\",trail \n", [["a", "b"], [" lead", "trail "]]),
        ("\"a,b\",c\n\"\",d\n", [["a,b", "c"], ["", "d"]]),
        ("a,b\n\"\"\"\",\"\"\"\"\"\"\n", [["a", "b"], ["\"", "\"\""]]),
        ("1,2,3,4,5,6,7,8,9,10,11\n", [["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]]),
    ]

    @Test("Records are those of Python's reader", arguments: agreed)
    func records(text: String, rows: [[String]]) throws {
        let reading = try Reading(text, withHeader: false)
        #expect(reading.rows == rows)
        #expect(reading.faults.isEmpty)
    }

    @Test("Small blocks, whose edges fall everywhere, change nothing", arguments: agreed, [1, 2, 3, 7])
    func blocks(sample: (String, [[String]]), size: Int) throws {
        let reading = try Reading(source: Drops(Array(sample.0.utf8), size: size), withHeader: false)
        #expect(reading.rows == sample.1)
    }

    @Test("A byte order mark is no part of the first name")
    func mark() throws {
        #expect(try CSVReader(MemoryBytes("\u{FEFF}code,name\n1,2\n")).header() == ["code", "name"])
    }

    @Test("A record with too few or too many fields is refused with both numbers, the others go in")
    func width() throws {
        let reading = try Reading("a,b\n1,2\n3\n4,5,6\n7,8\n")
        #expect(reading.rows == [["1", "2"], ["7", "8"]])
        #expect(
            reading.faults == [
                CSVFault(line: 3, reason: .wrongNumberOfColumns(found: 1, expected: 2), record: "3"),
                CSVFault(line: 4, reason: .wrongNumberOfColumns(found: 3, expected: 2), record: "4,5,6"),
            ])
    }

    @Test("A quote never closed costs its own row, whatever stands in the rows after it")
    func unclosed() throws {
        let plain = try Reading("a,b\n1,\"two\n3,4\n5,6\n")
        #expect(plain.rows == [["3", "4"], ["5", "6"]])
        #expect(plain.faults == [CSVFault(line: 2, reason: CSVRefusal.quoteNotClosed(line: 2), record: "1,\"two")])
        let quoted = try Reading("a,b\r\n1,\"two\r\n3,\"x\"\r\n5,6\r\n")
        #expect(quoted.rows == [["3", "x"], ["5", "6"]])
        #expect(quoted.faults == [CSVFault(line: 2, reason: CSVRefusal.textAfterQuote(column: 2), record: "1,\"two")])
    }

    @Test("Rows know the line on which they begin, over quoted line ends of every kind")
    func lines() throws {
        let reading = try Reading("a,b\n\"x\ny\",1\n\n\"p\r\nq\rr\",2\nlast,3\n")
        #expect(reading.lines == [2, 5, 8])
    }

    @Test("NUL and bytes that are no UTF-8 are the fault of their row and column")
    func bytes() throws {
        let reading = try Reading(
            source: MemoryBytes(
                Array("a,b\nx,\u{0}y\n".utf8) + [
                    0x31, 0x2C, 0xFF, 0x0A, 0xED, 0xA0, 0x80, 0x2C, 0x0A, 0xC0, 0xAF, 0x2C,
                ]
                    + Array("z\nあ,é\n".utf8)))
        #expect(reading.faults.map(\.line) == [2, 3, 4, 5])
        let reasons: [CSVRefusal] = [
            .nulByte(column: 2), .notText(column: 2), .notText(column: 1), .notText(column: 1),
        ]
        #expect(reading.faults.map(\.reason) == reasons)
        #expect(reading.rows == [["あ", "é"]])
    }

    @Test("A line beyond the limit is refused, and the next one is read")
    func tooLong() throws {
        var limits = CSVReader.Limits()
        limits.recordBytes = 100
        let long = String(repeating: "x", count: 3_000_000)
        let reading = try Reading(source: MemoryBytes("a,b\n\(long),1\n2,3\n4,\"\(long)\"\n5,6\n"), limits: limits)
        #expect(reading.rows == [["2", "3"], ["5", "6"]])
        #expect(reading.faults.map(\.line) == [2, 4])
        #expect(reading.faults.allSatisfy { $0.reason == CSVRefusal.tooLong(limit: 100) })
    }

    @Test("A quote that swallows the file is refused at the limit and the rows below it go in")
    func swallowing() throws {
        let rows = (0..<200_000).map { "\($0),some text\n" }.joined()
        let reading = try Reading("a,b\n1,\"oops\n" + rows)
        #expect(reading.rows.count == 200_000)
        #expect(reading.faults.map(\.reason) == [.quoteNotClosed(line: 2)])
        #expect(reading.lines.last == 200_002)
    }

    @Test("More columns than the limit are refused")
    func columns() throws {
        let commas = String(repeating: ",", count: 5_000)
        #expect(throws: CSVRefusal.tooManyColumns(limit: 1_000)) { try CSVReader(MemoryBytes(commas)).header() }
        #expect(throws: CSVRefusal.empty) { try CSVReader(MemoryBytes("\n\r\n")).header() }
    }

    @Test("Tabs separate where they are asked for")
    func tabs() throws {
        let reader = CSVReader(MemoryBytes("a\tb\n1,5\t2\n"), delimiter: .tab)
        #expect(try reader.header() == ["a", "b"])
        try reader.forEachRow { row in
            #expect(row.texts == ["1,5", "2"])
        } rejected: {
            Issue.record("\($0)")
        }
    }

    @Test("Mutated files never trap and never hang", arguments: Dice.seeds(200))
    func mutants(dice: Dice) throws {
        var dice = dice
        let alphabet: [UInt8] = [0x22, 0x22, 0x2C, 0x0A, 0x0D, 0x00, 0xFF, 0xE3, 0x81, 0x82, 0x61, 0x31, 0x27]
        var limits = CSVReader.Limits()
        limits.recordBytes = 16 + dice.roll(40)
        limits.columns = 3 + dice.roll(5)
        for _ in 0..<20 {
            var bytes = Array("code,name,note\n1,\"two \"\"2\"\"\",あ\n4,\"five\r\n\",6\r\n7,8,9\n".utf8)
            for _ in 0..<(1 + dice.roll(12)) {
                let place = dice.roll(bytes.count)
                switch dice.roll(3) {
                case 0: bytes[place] = alphabet[dice.roll(alphabet.count)]
                case 1: bytes.insert(alphabet[dice.roll(alphabet.count)], at: place)
                default: bytes.remove(at: place)
                }
            }
            let whole = try? Reading(source: MemoryBytes(bytes), limits: limits)
            let drops = try? Reading(source: Drops(bytes, size: 1 + dice.roll(5)), limits: limits)
            #expect(whole?.rows == drops?.rows)
            #expect(whole?.faults == drops?.faults)
        }
    }
}
