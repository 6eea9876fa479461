import Presentation
import Testing
import Vocabulary

@Suite("CSV and TSV")
struct SeparatedValuesTests {
    @Test("Fields are quoted as Python's csv.writer quotes them")
    func quoting() throws {
        let texts = ["a", "b,c", "d\"e", "f\ng", "", "日本", " x ", "'q"]
        #expect(try csv([texts]).dropHeader == "a,\"b,c\",\"d\"\"e\",\"f\ng\",,日本, x ,'q\n")
        #expect(try csv([[""]]).dropHeader == "\"\"\n")
        #expect(try csv([["", ""]]).dropHeader == ",\n")
        #expect(
            try csv([["a", "b,c", "d\te", "f\ng", "\""]], .tsv).dropHeader == "a\tb,c\t\"d\te\"\t\"f\ng\"\t\"\"\"\"\n")
        #expect(try csv([["h\r\ni"]]).dropHeader == "\"h\r\ni\"\n")
    }

    @Test("A money column brings its currency beside it, unless the table names it itself")
    func currency() throws {
        let amount = Column("amount", en: "Amount", ja: "金額", .money)
        let money = Cell.money(Money(minor: -5, .dollar))
        let alone = Table(columns: [amount], rows: [[money], [.empty]])
        #expect(try text(alone) == "amount,amount_currency\n-0.05,USD\n,\n")
        let named = Table(
            columns: [amount, Column("currency", en: "Currency", ja: "通貨")], rows: [[money, .text("USD")]])
        #expect(try text(named) == "amount,currency\n-0.05,USD\n")
    }

    @Test("Values are written for programs: no grouping, no language")
    func plain() throws {
        let columns = ["a", "b", "c", "d", "e", "f"].map { Column($0, .plain($0)) }
        let row: [Cell] = [
            .int(1_234_567), .percent(1, of: 8), .day(Day(number: 20_000)), .instant(Instant(milliseconds: 1500)),
            .truth(true), .word("hot", .words(en: "hot", ja: "熱い")),
        ]
        #expect(
            try text(Table(columns: columns, rows: [row])).dropHeader
                == "1234567,0.125,2024-10-04,1970-01-01T00:00:01.500Z,true,hot\n")
    }

    @Test("For Excel: a byte-order mark, CRLF, and text that is no formula")
    func excel() throws {
        let columns = [Column("name", .plain("n")), Column("amount", .plain("a"), .number)]
        let table = Table(columns: columns, rows: [[.text("=1+1"), .int(-5)], [.text("Tanaka"), .int(3)]])
        let written = try Document("x", sections: [.table(table)]).text(.csv, by: .english, style: Style(excel: true))
        #expect(Array(written.utf8) == Array("\u{FEFF}name,amount\r\n'=1+1,-5\r\nTanaka,3\r\n".utf8))
    }

    @Test(
        "Every text that a spreadsheet could take for a formula is guarded, and the guard comes off again",
        arguments: [
            "=1+1", "+81-3-1234", "-5", "@SUM(A1)", "＝1", "＋1", "－1", "＠a", "\t=1", "\r=1", "\n=1", "\u{0}=1", " =1",
            "\u{3000}=1", "\u{200B}=1", "\u{FEFF}=1", "'=1", "''=1", "\tx", "\u{A0}@x", "\u{1}x", "\u{200E}+x",
        ])
    func guarded(text: String) {
        #expect(FormulaGuard.guarded(text, excel: true) == "'" + text)
        #expect(FormulaGuard.removed(from: "'" + text) == text)
    }

    @Test("In a file for programs only a text that looks guarded already gets an apostrophe more")
    func programs() {
        #expect(FormulaGuard.guarded("=1", excel: false) == "=1")
        #expect(FormulaGuard.guarded("'=1", excel: false) == "''=1")
    }

    @Test("Other text is left alone", arguments: ["", "a=1", "'", "'tis", "''", " x", "1-2", "株式会社=", "〜", "ー"])
    func unguarded(text: String) {
        #expect(FormulaGuard.guarded(text, excel: true) == text)
        #expect(FormulaGuard.removed(from: text) == text)
    }

    private func csv(_ rows: [[String]], _ format: OutputFormat = .csv) throws -> String {
        let columns = rows[0].indices.map { Column("c\($0)", .plain("c")) }
        return try text(Table(columns: columns, rows: rows.map { $0.map(Cell.text) }), format)
    }

    private func text(_ table: Table, _ format: OutputFormat = .csv) throws -> String {
        try Document("x", sections: [.table(table)]).text(format, by: .english)
    }
}

extension String {
    fileprivate var dropHeader: String {
        guard let end = unicodeScalars.firstIndex(of: "\n") else { return self }
        return String(unicodeScalars[unicodeScalars.index(after: end)...])
    }
}
