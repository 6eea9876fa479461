import TestOffice
import Testing
import Vocabulary

@testable import Workbooks

@Suite("Workbooks that are written")
struct WorkbookWriterTests {
    private static let made = Instant(milliseconds: 1_764_000_000_000)

    private func bytes(_ body: (WorkbookWriter) throws -> Void) throws -> [UInt8] {
        let writer = try WorkbookWriter(made: Self.made)
        try body(writer)
        var bytes: [UInt8] = []
        try writer.finish { bytes += $0 }
        return bytes
    }

    @Test("what is written is what people see, and what comes in again")
    func cells() throws {
        let columns = [
            SheetColumn("コード", .code), SheetColumn("金額", .figure), SheetColumn("率", .figure), SheetColumn("日", .day),
            SheetColumn("時刻", .day), SheetColumn("備考"),
        ]
        let day = try #require(Day(year: 2026, month: 4, day: 1))
        let bytes = try bytes { writer in
            let sheet = try writer.begin("一覧", columns)
            try sheet.row([
                .text("0017"), .number(1234.5, places: 2), .percent(0.25), .day(day), .moment(1_775_035_800_000),
                .text("=1+1"),
            ])
            try sheet.row([.empty, .plain(0.125), .empty, .day(Day(number: -40_000)), .empty, .text(" x ")])
            try sheet.row([.text("合計"), .number(-3, places: 0)], isTotal: true)
            _ = try writer.begin("空", [])
        }
        #expect(
            try Opened.rows(bytes) == [
                "1: コード|金額|率|日|時刻|備考", "2: 0017|1234.5|0.25|2026-04-01|2026-04-01 09:30:00|=1+1",
                "3: |0.125||1860-06-26|| x ", "4: 合計|-3",
            ])
        #expect(try Opened.workbook(bytes).sheets.map(\.name) == ["一覧", "空"])
    }

    @Test("every text comes back as it was, and none is a formula")
    func texts() throws {
        let texts = [
            "=1+1", "+81", "-1", "@cmd", "'quoted", "\"", "a\"b", "a\nb", "a\rb", "a\r\nb", " =1", "\u{200B}=1", "👨‍👩‍👧",
            "e\u{301}", "\u{202E}abc", "<&>", "]]>", "_x000D_", "_x005F_", "a_x0041_b", "\u{1}", "\u{FFFE}",
            "\u{FFFF}x",
            "\u{FEFF}x", "tab\there", "1E5", "TRUE", "00012", "{=1}", "http://example.com", "", "　全角　",
        ]
        let bytes = try bytes { writer in
            let sheet = try writer.begin("S", [SheetColumn("n"), SheetColumn("text")])
            for (number, text) in texts.enumerated() { try sheet.row([.plain(Double(number)), .text(text)]) }
        }
        let rows = try Opened.rows(bytes).dropFirst()
        for (row, text) in zip(rows, texts) {
            let read = row.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false).dropFirst().first ?? ""
            #expect(Array(String(read).unicodeScalars) == Array(text.unicodeScalars), "\(text.debugDescription)")
        }
        #expect(rows.count == texts.count)
        let kept = WorkbookBytes()
        bytes.withUnsafeBytes { kept.append($0) }
        let part = try #require(try Archive(kept, WorkbookLimits()).part("xl/worksheets/sheet1.xml"))
        var text: [UInt8] = []
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 8)
        defer { block.deallocate() }
        while case let count = try part.read(into: block), count > 0 { text += block[..<count] }
        #expect(!String(decoding: text, as: UTF8.self).contains("<f>"))
    }

    @Test("the same calls make the same bytes, at whatever time")
    func reproducible() throws {
        func once() throws -> [UInt8] {
            try bytes { try $0.begin("S", [SheetColumn("a")]).row([.text("b")]) }
        }
        #expect(try once() == once())
    }

    @Test(
        "names of sheets are such as spreadsheets take",
        arguments: [
            (["売掛金[年齢表]: 2026/4"], ["売掛金(年齢表)- 2026-4"]), ([""], ["Sheet"]), (["'引用'"], ["引用"]),
            (["History"], ["Sheet"]), (["a", "A", "a"], ["a", "A (2)", "a (3)"]),
            ([String(repeating: "長", count: 40)], [String(repeating: "長", count: 31)]),
            (
                [String(repeating: "長", count: 40), String(repeating: "長", count: 41)],
                [String(repeating: "長", count: 31), String(repeating: "長", count: 27) + " (2)"]
            ), ([String(repeating: "😀", count: 20)], [String(repeating: "😀", count: 15)]),
        ])
    func names(titles: [String], names: [String]) throws {
        let bytes = try bytes { writer in for title in titles { _ = try writer.begin(title, [SheetColumn("a")]) } }
        #expect(try Opened.workbook(bytes).sheets.map(\.name) == names)
    }

    @Test("words of a list can be chosen, and what must be filled in is marked")
    func template() throws {
        var column = SheetColumn("区分")
        column.isRequired = true
        column.choices = ["organization", "person"]
        var long = SheetColumn("語")
        long.choices = (0..<100).map { "word\($0)" }
        let columns = [column, long]
        let bytes = try bytes { _ = try $0.begin("S", columns) }
        let kept = WorkbookBytes()
        bytes.withUnsafeBytes { kept.append($0) }
        let archive = try Archive(kept, WorkbookLimits())
        func text(_ name: String) throws -> String {
            let part = try #require(try archive.part(name))
            var text: [UInt8] = []
            let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 8)
            defer { block.deallocate() }
            while case let count = try part.read(into: block), count > 0 { text += block[..<count] }
            return String(decoding: text, as: UTF8.self)
        }
        let sheet = try text("xl/worksheets/sheet1.xml")
        #expect(sheet.contains("<dataValidations count=\"1\">") && sheet.contains("\"organization,person\""))
        #expect(sheet.contains("state=\"frozen\"") && sheet.contains("<autoFilter ref=\"A1:B2\"/>"))
        #expect(try text("xl/styles.xml").contains("FFFFE699"))
    }

    @Test("a sheet that would be too long, and a cell, are refused")
    func refusals() throws {
        let writer = try WorkbookWriter(made: Self.made)
        writer.lastRow = 2
        let sheet = try writer.begin("S", [SheetColumn("a"), SheetColumn("b")])
        #expect(throws: WorkbookRefusal.cellTooLong(place: "B2", limit: 32_767)) {
            try sheet.row([.empty, .text(String(repeating: "長", count: 32_768))])
        }
        try sheet.row([.text(String(repeating: "長", count: 32_767))])
        #expect(throws: WorkbookRefusal.tooManyRows(limit: 2)) { try sheet.row([.text("x")]) }
    }
}
