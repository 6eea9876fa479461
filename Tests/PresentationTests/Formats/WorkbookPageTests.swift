import Testing
import Vocabulary
import Workbooks

@testable import Presentation

@Suite("Answers as workbooks")
struct WorkbookPageTests {
    /// Sheets with their rows: `一覧: a|b`.
    private func sheets(_ document: Document, _ language: Language = .english) throws -> [String] {
        let kept = WorkbookBytes()
        let speaker = Speaker(language, PresentationWords.books)
        try document.writeWorkbook(by: speaker, made: Instant(milliseconds: 0)) { kept.append($0) }
        let workbook = try Workbook(kept)
        return try workbook.sheets.flatMap { sheet in
            let rows = try workbook.rows(of: sheet)
            var all: [String] = []
            while try rows.next() {
                let texts = rows.withCells { bytes, spans in spans.map { String(decoding: bytes[$0], as: UTF8.self) } }
                all.append("\(sheet.name): " + texts.joined(separator: "|"))
            }
            return all
        }
    }

    private let columns = [
        Column("code", en: "Code", ja: "コード", .code), Column("due", en: "Due", ja: "期日", .day),
        Column("amount", en: "Amount", ja: "金額", .money), Column("share", en: "Share", ja: "率", .percent),
        Column("state", en: "State", ja: "状態"), Column("number", en: "Number", ja: "数", .number),
    ]

    private func row(_ code: String, _ currency: Currency, _ minor: Int64) throws -> [Cell] {
        [
            .text(code), .day(try #require(Day(year: 2026, month: 4, day: 1))), .money(Money(minor: minor, currency)),
            .percent(1, of: 4), .word("hot", .words(en: "hot", ja: "熱い")), .int(Int64.max),
        ]
    }

    @Test("a list is one sheet with its types, in the language of its reader")
    func list() throws {
        let rows = [try row("0017", .yen, 1500), try row("=x", .yen, -5)]
        let document = Document("lead.list", sections: [.table(Table(columns: columns, rows: rows))])
        #expect(
            try sheets(document) == [
                "lead list: Code|Due|Amount (JPY)|Share|State|Number",
                "lead list: 0017|2026-04-01|1500|0.25|hot|9223372036854775807",
                "lead list: =x|2026-04-01|-5|0.25|hot|9223372036854775807",
            ])
        #expect(try sheets(document, .japanese)[0] == "lead list: コード|期日|金額 (JPY)|率|状態|数")
    }

    @Test("of several currencies each amount names its own")
    func currencies() throws {
        let rows = [try row("A", .yen, 1500), try row("B", .euro, 12_345)]
        let document = Document("x", sections: [.table(Table(columns: columns, rows: rows))])
        let read = try sheets(document)
        #expect(read[0].hasPrefix("x: Code|Due|Amount|Amount (currency)|Share"))
        #expect(read[1].contains("|1500|JPY|") && read[2].contains("|123.45|EUR|"))
        // Rows that are made while they are written may be of any.
        let streamed = Table(columns: columns) { take in
            for row in rows { try take(row) }
            return nil
        }
        #expect(try sheets(Document("x", sections: [.table(streamed)])) == read)
    }

    @Test("a report has its figures first, then a sheet for each table, and says that nothing was kept")
    func report() throws {
        let table = Table(
            columns: [Column("n", en: "N", ja: "数", .number)], rows: [[.int(1)], [.int(2)]], totals: [.int(3)])
        let document = Document(
            "report.x", title: .plain("年齢表: [4月]"), asOf: .plain("2026-04-01"),
            sections: [
                .figures([
                    KeyFigure("a", en: "Open", ja: "残高", .money(Money(minor: 1500, .yen)), note: .plain("of all"))
                ]), .paragraph(.plain("A sentence.")), .heading(.plain("First")), .table(table), .table(table),
            ], notes: [.plain("A note.")])
        #expect(
            try sheets(document.rehearsed()) == [
                "Overview: 年齢表: [4月]|Value|Currency|Remark", "Overview: Open|1500|JPY|of all",
                "Overview: Rehearsal: nothing was kept.", "Overview: 2026-04-01", "Overview: A sentence.",
                "Overview: A note.", "First: N", "First: 1", "First: 2", "First: 3", "年齢表- (4月): N", "年齢表- (4月): 1",
                "年齢表- (4月): 2", "年齢表- (4月): 3",
            ])
    }

    @Test("the rows that files hold stand in the place of those that people read")
    func records() throws {
        let shown = Table(columns: [Column("n", en: "N", ja: "数", .number)], rows: [[.int(1)]])
        let wide = Table(
            columns: [Column("n", en: "N", ja: "数"), Column("m", en: "M", ja: "m")], rows: [[.int(1), .int(2)]])
        let document = Document("x", sections: [.table(shown)], records: wide)
        #expect(try sheets(document) == ["x: N|M", "x: 1|2"])
    }

    @Test("a sentence alone is a workbook too")
    func sentence() throws {
        #expect(
            try sheets(Document.saying([.plain("Done.")], "x", payload: [:])) == [
                "Overview: x|Value|Currency|Remark", "Overview: Done.",
            ])
    }

    @Test(
        "a workbook, or a printed page, is asked for by the ending of a name",
        arguments: [
            ("a.xlsx", .workbook), ("dir.csv/A.XLSX", .workbook), (".xlsx", nil), ("a.xls", nil),
            ("a.csv", .text(.csv)), ("10月.pdf", .printed), ("a.PDF", .printed), (".pdf", nil), ("pdf", nil),
            ("a.xlsx/b", nil),
        ] as [(String, FileFormat?)])
    func ending(name: String, format: FileFormat?) {
        #expect(FileFormat(fileName: name) == format)
    }
}
