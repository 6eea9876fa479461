import TestOffice
import Testing
import Vocabulary
import Workbooks

@testable import Interchange

@Suite("Workbooks read as tables")
struct SheetReaderTests {
    private let columns = [
        Column("code", "コード", required: true), Column("name", "名称", "会社名", required: true), Column("phone", "電話"),
        Column("kind", "区分"), Column("note", "備考"),
    ]

    private struct Table {
        var header: [String] = []
        var line: Int?
        var rows: [String] = []
    }

    private func read(_ bytes: [UInt8], named: String = "xlsx", sheet: String? = nil) throws -> Table {
        let kept = try TemporaryFile(bytes, named: named)
        let file = try ImportFile(path: kept.path, sheet: sheet)
        var table = Table()
        (table.header, table.line) = try file.header(of: columns)
        try file.reader.forEachRow {
            table.rows.append("\($0.line): " + $0.texts.joined(separator: "|"))
        } rejected: {
            table.rows.append("\($0.line): \($0.reason.code) \($0.record)")
        }
        return table
    }

    private func refusal(_ bytes: [UInt8], named: String = "xlsx", sheet: String? = nil) -> (any Refusal)? {
        do {
            _ = try read(bytes, named: named, sheet: sheet)
            return nil
        } catch {
            return error as? any Refusal
        }
    }

    @Test("a list under a title, with a merged column, is a table by the names of its columns")
    func list() throws {
        let rows =
            WorkbookParts.row(1, ["調達先候補一覧", "", "", "2026年4月1日現在"]) + WorkbookParts.row(2, ["", "", "※社外秘"])
            + WorkbookParts.row(4, ["区分", "コード", "会社名", "電話"])
            + "<row r=\"5\"><c t=\"inlineStr\"><is><t>機械加工</t></is></c><c s=\"1\"><v>42</v></c>"
            + "<c t=\"inlineStr\"><is><t>甲製作所</t></is></c><c><v>532511707</v></c></row>"
            + WorkbookParts.row(6, ["", "000043", "乙精工", "03-1234-5678", "", "", "欄外のメモ"])
        let parts = WorkbookParts(
            [
                .init(
                    "一覧", rows,
                    after: "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A5:A6\"/></mergeCells>")
            ], formats: [170: "000000"], styles: [0, 170])
        let table = try read(parts.archive)
        #expect(table.header == ["区分", "コード", "会社名", "電話"] && table.line == 4)
        #expect(table.rows == ["5: 機械加工|000042|甲製作所|532511707", "6: 機械加工|000043|乙精工|03-1234-5678"])
    }

    @Test("a file is a workbook by what it is, not by its name")
    func name() throws {
        let bytes = WorkbookParts(table: [["code", "name"], ["A", "甲"]]).archive
        for ending in ["xlsx", "xlsm", "csv", "tsv", "dat"] {
            #expect(try read(bytes, named: ending).rows == ["2: A|甲"])
        }
        #expect(try read(Array("code,name\nA,甲\n".utf8)).rows == ["2: A|甲"])
    }

    @Test("short rows are filled up to the header, and texts that look guarded stay what they are")
    func fields() throws {
        let bytes = WorkbookParts(table: [
            ["code", "name", "note"], ["A"], ["B", "'=1+1", "=2"], ["C", "x", "a\"b,c\nd"],
        ]).archive
        #expect(try read(bytes).rows == ["2: A||", "3: B|'=1+1|=2", "4: C|x|a\"b,c\nd"])
    }

    @Test("a row that cannot be taken is told by its number with what stands in it")
    func rejected() throws {
        let bytes = WorkbookParts(table: [
            ["code", "name"], ["A", "nul _x0000_"], ["B", String(repeating: "x", count: 1_100_000)], ["C", "after"],
        ]).archive
        let rows = try read(bytes).rows
        #expect(rows.map { String($0.prefix(30)) } == ["2: csv.nul_byte A,nul \0", "3: csv.too_long B", "4: C|after"])
    }

    @Test("the only sheet with rows that people see is taken, and a sheet by its name in any width")
    func choice() throws {
        let rows = WorkbookParts.row(1, ["code", "name"]) + WorkbookParts.row(2, ["A", "甲"])
        let other = WorkbookParts.row(1, ["code", "name"]) + WorkbookParts.row(2, ["B", "乙"])
        let one = WorkbookParts([
            .init("表紙", "<row r=\"1\"><c r=\"A1\" s=\"0\"/></row>"), .init("控え", other, state: "hidden"),
            .init("一覧", rows),
        ]).archive
        #expect(try read(one).rows == ["2: A|甲"])
        #expect(try read(one, sheet: "控え").rows == ["2: B|乙"])
        let two = WorkbookParts([.init("Main", rows), .init("Sheet2", other)]).archive
        #expect(try read(two, sheet: "ＳＨＥＥＴ２ ").rows == ["2: B|乙"])
        guard let several = refusal(two) else {
            Issue.record("read")
            return
        }
        #expect(several.code == "sheet.several" && several.kind == .usage)
        #expect(several.facts[1] == "Main, Sheet2" && several.facts[3] == "'Main'")
        let unknown = refusal(two, sheet: "main3")
        #expect(unknown?.code == "sheet.unknown" && unknown?.kind == .usage)
        #expect(unknown?.facts.prefix(2) == ["main3", "Main, Sheet2"])
    }

    @Test("the sheet of a template that explains its columns is not the table")
    func explained() throws {
        let rows = WorkbookParts.row(1, ["code", "name"]) + WorkbookParts.row(2, ["A", "甲"])
        for name in [ExplainingSheet.english, ExplainingSheet.japanese] {
            let bytes = WorkbookParts([.init("parties", rows), .init(name, WorkbookParts.row(1, ["code", "x"]))])
                .archive
            #expect(try read(bytes).rows == ["2: A|甲"])
        }
    }

    @Test("no sheet, no rows, no workbook")
    func nothing() {
        let empty = refusal(WorkbookParts([.init("S", "")]).archive)
        #expect(empty?.code == "sheet.empty" && empty?.kind == .badInput)
        let hidden = WorkbookParts([.init("S", WorkbookParts.row(1, ["code"]), state: "hidden")]).archive
        #expect(refusal(hidden)?.code == "sheet.empty")
        let text = refusal(Array("code,name\n".utf8), named: "csv", sheet: "一覧")
        #expect(text?.code == "sheet.no_workbook" && text?.kind == .usage)
        #expect((refusal(WorkbookParts([]).archive) as? SheetRefusal)?.code == "sheet.empty")
    }

    @Test("names of sheets and files in a hint can be pasted")
    func pasted() {
        #expect(SheetRefusal.several(path: "it's.xlsx", sheets: ["a b"]).facts[2] == "'it'\\''s.xlsx'")
    }

    @Test("every byte of the file is seen, as its digest needs")
    func observed() throws {
        let bytes = WorkbookParts(table: [["code", "name"], ["A", "甲"]]).archive
        let kept = try TemporaryFile(bytes, named: "xlsx")
        var seen: [UInt8] = []
        _ = try ImportFile(path: kept.path, observer: { seen += $0 })
        #expect(seen == bytes)
        let cards = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\nEND:VCARD\r\n"
        let card = try TemporaryFile(cards, named: "vcf")
        var said: [UInt8] = []
        let file = try ImportFile(path: card.path, takesCards: true, observer: { said += $0 })
        while try file.cards?.next() != nil {}
        #expect(said == Array(cards.utf8))
    }
}
