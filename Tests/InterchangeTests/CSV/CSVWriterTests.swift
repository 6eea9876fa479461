import TestOffice
import Testing
import Vocabulary

@testable import Interchange

@Suite("CSV writer")
struct CSVWriterTests {
    @Test("Fields are quoted where they must be, as Python's writer does")
    func plain() throws {
        #expect(
            try written([["a", "b,c", "d\"e", "f\ng", "", " h ", "あ"], [""], ["=1+1"]])
                == "a,\"b,c\",\"d\"\"e\",\"f\ng\",, h ,あ\n\"\"\n=1+1\n")
    }

    @Test("For spreadsheets there is a mark, CRLF, and no text that could be a formula")
    func excel() throws {
        #expect(try written([["a", "=1"], ["x", ""]], excel: true) == "\u{FEFF}a,'=1\r\nx,\r\n")
        var writer = CSVWriter(to: MemorySink(), excel: true)
        writer.plain(-5)
        writer.text("-5")
    }

    @Test(
        "What a spreadsheet would calculate is guarded",
        arguments: [
            "=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "\t=1", "\r=1", "\n=1", "\u{0}=1", " =1", "　=1",
            "\u{200B}=1", "\u{FEFF}=1", "\u{202E}=1", "\u{AD}=1", "\tx", "'=1", "''@x", "=cmd|' /C calc'!A0",
        ])
    func guarded(payload: String) throws {
        let guarded = FormulaGuard.guarded(payload, excel: true)
        #expect(guarded == "'" + payload)
        #expect(FormulaGuard.removed(from: guarded) == payload)
    }

    @Test("Other texts are left alone both ways", arguments: ["", "'", "'tis", "a=b", "1-2", "O'Neill", "''", "' x"])
    func untouched(text: String) {
        #expect(FormulaGuard.guarded(text, excel: true) == text)
        #expect(FormulaGuard.removed(from: text) == text)
    }

    @Test("Whatever is written is read back equal, in both ways of writing", arguments: Dice.seeds(200))
    func roundTrip(dice: Dice) throws {
        var dice = dice
        let pieces = [
            ",", "\"", "\n", "\r", "\r\n", "\t", "'", "=", "+", "-", "@", "＝", "あ", "ｶﾞ", "👨‍👩‍👧", "x", "1", " ", "　",
            "\u{FEFF}", "\u{202E}", "e\u{301}", "\u{200B}", "\\", "long text ",
        ]
        let width = 1 + dice.roll(5)
        let blank = Set("\t \u{3000}".unicodeScalars)
        // A row of nothing but empty fields is what a spreadsheet leaves of a cleared one: it is no row.
        let rows = (0..<(1 + dice.roll(20))).map { _ in
            (0..<width).map { _ in (0..<dice.roll(6)).map { _ in pieces[dice.roll(pieces.count)] }.joined() }
        }.filter { $0.contains { !$0.unicodeScalars.allSatisfy(blank.contains) } }
        for excel in [false, true] {
            let reading = try Reading(try written(rows, excel: excel), withHeader: false)
            // Equal as scalars: `==` of String would hold composed and decomposed letters for the same.
            #expect(scalars(reading.rows) == scalars(rows))
            #expect(reading.faults.isEmpty)
        }
    }

    @Test("Rejected rows are kept with line, column, reason and the row itself")
    func rejects() throws {
        let sink = MemorySink()
        let rejects = RejectsFile(sink: sink)
        try rejects.close()
        #expect(sink.text.isEmpty)
        try rejects.add(line: 7, column: "amount", reason: "no number", record: "1,\"x\"")
        try rejects.close()
        #expect(sink.text == "line,column,reason,record\n7,amount,no number,\"1,\"\"x\"\"\"\n")
        #expect(rejects.count == 1)
    }

    private func written(_ rows: [[String]], excel: Bool = false) throws -> String {
        let sink = MemorySink()
        var writer = CSVWriter(to: sink, excel: excel)
        for row in rows { try writer.row(row) }
        try writer.flush()
        return sink.text
    }

    private func scalars(_ rows: [[String]]) -> [[[UInt32]]] {
        rows.map { $0.map { $0.unicodeScalars.map(\.value) } }
    }
}
