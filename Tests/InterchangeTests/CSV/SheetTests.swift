import TestOffice
import Testing
import Vocabulary

@testable import Interchange

@Suite("Files as spreadsheets write them")
struct SheetTests {
    private let columns = [
        Column("code", "コード", required: true), Column("name", "名称", required: true), Column("country", "国"),
        Column("note", "備考"),
    ]

    private func read(_ text: String) throws -> (header: [String], line: Int?, rows: [[String]]) {
        let kept = try TemporaryFile(text)
        let file = try ImportFile(path: kept.path)
        let (names, line) = try file.header(of: columns)
        var rows: [[String]] = []
        try file.reader.forEachRow {
            rows.append($0.texts)
        } rejected: {
            rows.append(["fault", "\($0.reason)"])
        }
        return (names, line, rows)
    }

    @Test(
        "What separates is found, or told by the first line",
        arguments: [
            "code,name,country\nX1,A,DE\n", "code;name;country\nX1;A;DE\n", "code\tname\tcountry\nX1\tA\tDE\n",
            "sep=;\r\ncode;name;country\r\nX1;A;DE\r\n", "SEP=\t\ncode\tname\tcountry\nX1\tA\tDE\n",
        ])
    func separators(text: String) throws {
        let read = try read(text)
        #expect(read.header == ["code", "name", "country"])
        #expect(read.rows == [["X1", "A", "DE"]])
        #expect(read.line == nil)
    }

    @Test("A comma within a field of a file with semicolons is no separator")
    func commaInField() throws {
        #expect(try read("code;name\nX1;Alpha, Inc.\n").rows == [["X1", "Alpha, Inc."]])
    }

    @Test("Title rows above the header are passed over, and the line of the header is told")
    func titles() throws {
        let read = try read("調達先一覧,,\n,,\n\n2026年11月,,\nコード,名称,国\nX1,甲,JP\n")
        #expect(read.header == ["コード", "名称", "国"])
        #expect(read.line == 5)
        #expect(read.rows == [["X1", "甲", "JP"]])
    }

    @Test("A word of a header in the rows makes no header of them")
    func wordsInRows() throws {
        let read = try read("code,name\nX1,name\nX2,備考\n")
        #expect(read.header == ["code", "name"])
        #expect(read.rows.count == 2)
    }

    @Test("Rows that were cleared are no records, and empty columns at the right no fault")
    func cleared() throws {
        let read = try read("code,name,,\nX1,甲,,\n,,,\n  ,　,,\nX2,乙,,,,\n,,,\n")
        #expect(read.rows == [["X1", "甲", "", ""], ["X2", "乙", "", "", "", ""]])
    }

    @Test("Parts of a name and of an address are put together in the order of their script")
    func parts() throws {
        let columns = [
            Column("name").inParts(.name, "姓|last name", "名|first name"),
            Column("address").inParts(.address, "都道府県|state", "市区町村|city", "番地|street"),
        ]
        let map = try ColumnMap(header: ["名", "姓", "番地", "都道府県"], columns: columns)
        #expect(map.joined[0]?.text(["秋山", "透"]) == "秋山 透")
        #expect(map.joined[0]?.fields == [1, 0])
        #expect(map.joined[0]?.text(["Roe", "Jane"]) == "Jane Roe")
        #expect(map.joined[1]?.text(["東京都", "千代田区1-1"]) == "東京都千代田区1-1")
        #expect(map.joined[1]?.text(["CA", "1 Main St"]) == "1 Main St, CA")
        #expect(map.unknown.isEmpty)
    }

    @Test("A column may be left out, and a substitute stands where no other does")
    func leftOut() throws {
        let columns = [Column("name", "会社名"), Column("phone", "電話").orElse("携帯")]
        let map = try ColumnMap(
            header: ["会社名", "電話", "携帯"], columns: columns, renaming: [(theirs: "電話", ours: "-")])
        #expect(map.positions == [0, 2])
        #expect(map.unknown == ["電話"])
        #expect(try ColumnMap(header: ["会社名", "携帯", "電話"], columns: columns).unknown == ["携帯"])
    }

    @Test(
        "Encodings are told by the letters that they make",
        arguments: [
            ([0x48, 0xE9, 0x6C, 0xE8, 0x6E, 0x65], TextEncoding.windows1252),  // Hélène
            ([0x4B, 0x72, 0xFC, 0x67, 0x65, 0x72], .windows1252),  // Krüger
            ([0x8A, 0x94, 0x8E, 0xAE, 0x89, 0xEF, 0x8E, 0xD0], .cp932),  // 株式会社
            ([0xC4, 0xD6, 0xC0, 0x20, 0xCC, 0xB8], .cp932),  // ﾄﾖﾀ ﾌｸ
            ([0xB3, 0xF4, 0xBC, 0xB0, 0xB2, 0xF1, 0xBC, 0xD2, 0xA4, 0xA2], .eucJP),  // 株式会社あ
            ([0xE3, 0x81, 0x82], .utf8),
        ] as [([UInt8], TextEncoding)])
    func encodings(bytes: [UInt8], expected: TextEncoding) {
        #expect(bytes.withUnsafeBufferPointer { EncodingGuess.encoding(of: $0) } == expected)
    }

    @Test(
        "Letters of no known encoding are nobody's name", arguments: [[0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2] as [UInt8]])
    func unknownEncoding(bytes: [UInt8]) {
        #expect(bytes.withUnsafeBufferPointer { EncodingGuess.encoding(of: $0) } == nil)
    }

    @Test("UTF-16 is known without its mark")
    func utf16() {
        let text = Array("code,name\r\nU1,甲\r\n".utf16)
        for bytes in [
            text.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, text.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
        ] {
            #expect(bytes.withUnsafeBytes { EncodingGuess.isUTF16($0) })
        }
        #expect(!Array("code\u{0},name\n1,2\n".utf8).withUnsafeBytes { EncodingGuess.isUTF16($0) })
    }

    @Test(
        "Amounts as budgets and invoices write them",
        arguments: [
            ("¥100,000-", 100_000), ("\\300,000", 300_000), ("10万円", 100_000), ("1.5億", 150_000_000),
            ("1億2,000万円", 120_000_000), ("￥３００千", 300_000), ("100,000円也", 100_000), ("-¥5万", -50_000),
        ] as [(String, Int64)])
    func amounts(text: String, yen: Int64) throws {
        #expect(try AmountText.money(text, in: .yen).minor == yen)
    }

    @Test(
        "What is no whole number of yen, or in no order, is refused",
        arguments: ["1.23456万", "2万1億", "万", "1万,2", "1,00万"])
    func noAmounts(text: String) {
        #expect(throws: AmountRefusal.self) { try AmountText.money(text, in: .yen) }
    }
}
