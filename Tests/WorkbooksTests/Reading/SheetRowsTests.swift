import TestOffice
import Testing

@testable import Workbooks

@Suite("Rows of sheets")
struct SheetRowsTests {
    @Test("every kind of cell says what people see in it")
    func kinds() throws {
        let parts = WorkbookParts(
            [
                .init(
                    "S",
                    """
                    <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>inline</t></is></c>\
                    <c r="D2" t="str"><f>A2&amp;"x"</f><v>formula</v></c><c r="E2" t="b"><v>1</v></c>\
                    <c r="F2" t="b"><v>0</v></c><c r="G2" t="e"><f>1/0</f><v>#DIV/0!</v></c>\
                    <c r="H2" t="n"><v>4500001</v></c><c r="I2"><f>1+1</f><v>2</v></c><c r="J2"><f>1+1</f></c>\
                    <c r="K2" t="str"><f>""</f><v></v></c><c r="L2" t="d"><v>2026-04-01T00:00:00Z</v></c>\
                    <c r="M2" t="d"><v>2026-04-01T09:30:00</v></c></row>
                    """)
            ], texts: ["<t>shared</t>"])
        #expect(
            try Opened.rows(parts) == [
                "2: shared||inline|formula|TRUE|FALSE|#DIV/0!|4500001|2|#N/A||2026-04-01|2026-04-01T09:30:00"
            ])
    }

    @Test("runs of fonts are one text, and readings above kanji are none")
    func richText() throws {
        let parts = WorkbookParts(
            [
                .init(
                    "名簿",
                    """
                    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>\
                    <c r="C1" t="inlineStr"><is><r><t>株式</t></r><r><rPr><b/></rPr><t>会社</t></r>\
                    <rPh sb="0" eb="2"><t>カブシキ</t></rPh></is></c></row>
                    """)
            ],
            texts: [
                "<t>富士見工業</t><rPh sb=\"0\" eb=\"3\"><t>フジミ</t></rPh><rPh sb=\"3\" eb=\"5\"><t>コウギョウ</t></rPh>"
                    + "<phoneticPr fontId=\"1\"/>",
                "<r><rPr><sz val=\"11\"/></rPr><t xml:space=\"preserve\">山田 </t></r><r><t>太郎</t></r>",
            ])
        #expect(try Opened.rows(parts) == ["1: 富士見工業|山田 太郎|株式会社"])
    }

    @Test("characters that XML cannot hold come back as they were")
    func escapes() throws {
        let parts = WorkbookParts(
            [.init("S", "<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c></row>")],
            texts: [
                "<t>a_x000D_\nb</t>", "<t>_x005F_x000D_ _x00e9_ _xD83D__xDE00_ _xD83D_</t>",
                "<t>a_x1_ &amp; _xZZZZ_</t>",
            ])
        #expect(try Opened.rows(parts) == ["1: a\r\nb|_x000D_ é 😀 \u{FFFD}|a_x1_ & _xZZZZ_"])
    }

    @Test("rows and cells without a place follow each other, and rows without anything are passed over")
    func places() throws {
        let rows = """
            <row><c><v>1</v></c><c><v>2</v></c></row><row r="5"/><row r="7"><c r="B7" s="0"/></row>\
            <row><c r="C8"><v>3</v></c><c><v>4</v></c></row>
            """
        #expect(try Opened.rows(WorkbookParts([.init("S", rows)])) == ["1: 1|2", "8: ||3|4"])
    }

    @Test("prefixes of names are the writer's own affair")
    func prefixes() throws {
        var parts = WorkbookParts([.init("S", "")])
        parts.parts["xl/worksheets/sheet1.xml"] = """
            <x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>\
            <x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>
            """
        #expect(try Opened.rows(parts) == ["1: 7"])
    }

    @Test("a merged column says in every row what stands in its first")
    func mergedColumn() throws {
        let rows =
            WorkbookParts.row(1, ["区分", "会社"]) + WorkbookParts.row(2, ["機械", "甲社"])
            + WorkbookParts.row(3, ["", "乙社"]) + WorkbookParts.row(4, ["", "丙社"]) + WorkbookParts.row(5, ["", "丁社"])
        let parts = WorkbookParts([
            .init("S", rows, after: "<mergeCells count=\"1\"><mergeCell ref=\"A2:A4\"/></mergeCells>")
        ])
        #expect(try Opened.rows(parts) == ["1: 区分|会社", "2: 機械|甲社", "3: 機械|乙社", "4: 機械|丙社", "5: |丁社"])
    }

    @Test("a title over several columns is one cell, a header over two rows is one row")
    func mergedHeads() throws {
        let rows =
            WorkbookParts.row(1, ["調達先一覧", "", ""]) + WorkbookParts.row(3, ["区分", "連絡先", ""])
            + WorkbookParts.row(4, ["", "電話", "FAX"]) + WorkbookParts.row(5, ["a", "b", "c"])
            + WorkbookParts.row(6, ["", "", ""])
        let merged = ["A1:C2", "A3:A4", "B3:C3", "A5:A6", "B5:B6", "C5:C6"]
        let parts = WorkbookParts([
            .init("S", rows, after: "<mergeCells>\(merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined())</mergeCells>")
        ])
        #expect(try Opened.rows(parts) == ["1: 調達先一覧", "3: 区分|連絡先", "4: 区分|電話|FAX", "5: a|b|c"])
    }

    @Test("what lies hidden under a merged cell is not said")
    func covered() throws {
        let rows = WorkbookParts.row(1, ["a", "x", "n"]) + WorkbookParts.row(2, ["old", "y", "m"])
        let parts = WorkbookParts([.init("S", rows, after: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")])
        #expect(try Opened.rows(parts) == ["1: a|x|n", "2: a||m"])
    }

    @Test("sheets are known by their order, their names and whether they are seen")
    func sheets() throws {
        let parts = WorkbookParts([
            .init("一覧", WorkbookParts.row(1, ["a"])), .init("控え", "", state: "hidden"),
            .init("A & B", WorkbookParts.row(1, ["b"]), state: "veryHidden"),
        ])
        let workbook = try Opened.workbook(parts.archive)
        #expect(workbook.sheets.map(\.name) == ["一覧", "控え", "A & B"])
        #expect(workbook.sheets.map(\.isVisible) == [true, false, false])
        #expect(try workbook.sheets.map { try workbook.holdsRows($0) } == [true, false, true])
        #expect(try Opened.rows(parts, sheet: 2) == ["1: b"])
    }

    @Test("a row that is too wide or too long is told, and the next one is read")
    func faults() throws {
        var limits = WorkbookLimits()
        limits.columns = 3
        limits.rowBytes = 10
        let rows =
            WorkbookParts.row(1, ["a", "b", "c", "d"]) + WorkbookParts.row(2, ["12345678901"])
            + WorkbookParts.row(3, ["123456", "123456"]) + WorkbookParts.row(4, ["a", "b", "c", ""])
        let workbook = try Opened.workbook(WorkbookParts([.init("S", rows)]).archive, limits: limits)
        let read = try workbook.rows(of: workbook.sheets[0])
        var faults: [String] = []
        while try read.next() { faults.append("\(read.number) \(read.fault.map { "\($0)" } ?? "-")") }
        #expect(
            faults == ["1 tooManyColumns(limit: 3)", "2 tooLong(limit: 10)", "3 tooLong(limit: 10)", "4 -"])
    }

    @Test("however many texts and rows there are, one row stands in memory")
    func large() throws {
        var rows = ""
        for number in 1...20_000 {
            rows += "<row r=\"\(number)\"><c r=\"A\(number)\"><v>\(number)</v></c><c t=\"s\"><v>0</v></c></row>"
        }
        let parts = WorkbookParts([.init("S", rows)], texts: ["<t>x</t>"])
        let workbook = try Opened.workbook(parts.archive)
        let read = try workbook.rows(of: workbook.sheets[0])
        var (count, sum) = (0, 0)
        while try read.next() {
            count += 1
            sum += read.number
            #expect(read.withCells { bytes, _ in bytes.count } < 8)
        }
        #expect(count == 20_000 && sum == 200_010_000)
    }
}
