import Governance
import TestOffice
import Testing

@Suite("Lists that are workbooks")
struct WorkbookImportTests {
    /// A list of candidates as a buyer keeps it, with what Excel does to it.
    private static let list: WorkbookParts = {
        func text(_ place: String, _ number: Int) -> String { "<c r=\"\(place)\" t=\"s\"><v>\(number)</v></c>" }
        func number(_ place: String, _ value: String, _ style: Int = 0) -> String {
            "<c r=\"\(place)\" s=\"\(style)\"><v>\(value)</v></c>"
        }
        let rows = [
            "<row r=\"1\">\(text("A1", 0))</row>",
            "<row r=\"3\">\(text("A3", 1))\(text("B3", 2))\(text("C3", 3))\(text("D3", 4))\(text("E3", 5))\(text("F3", 6))</row>",
            "<row r=\"4\">\(text("A4", 7))\(number("B4", "17", 1))\(text("C4", 8))\(number("D4", "532511707", 2))"
                + "\(number("E4", "1500002", 3))\(number("F4", "25569", 4))</row>",
            "<row r=\"5\">\(number("B5", "18", 1))\(text("C5", 9))\(number("D5", "312345678"))"
                + "\(number("E5", "600001", 3))</row>",
            "<row r=\"6\"><c r=\"A6\" s=\"0\"/></row>",
        ]
        return WorkbookParts(
            [
                .init("表紙", ""),
                .init(
                    "調達先", rows.joined(),
                    after: "<mergeCells count=\"2\"><mergeCell ref=\"A1:F1\"/><mergeCell ref=\"A4:A5\"/></mergeCells>"),
                .init("作業用", WorkbookParts.row(1, ["name"]), state: "hidden"),
            ],
            texts: [
                "<t>調達先候補一覧（2026年度）</t>", "<t>タグ</t>", "<t>コード</t>", "<t>会社名</t>", "<t>電話番号</t>", "<t>郵便番号</t>",
                "<t>備考</t>", "<t>機械加工</t>", "<t>富士見熱処理産業株式会社</t><rPh sb=\"0\" eb=\"3\"><t>フジミ</t></rPh>",
                "<r><t>岡谷ネジ</t></r><r><rPr><b/></rPr><t>産業</t></r>",
            ],
            formats: [
                176: "0000", 177: "[<=99999999]####-####;\\(00\\)\\ ####-####",
                178: "[<=999]000;[<=9999]000-00;000-0000", 179: "[$-411]ggge\"年\"m\"月\"d\"日\";@",
            ], styles: [0, 176, 177, 178, 179])
    }()

    private static let sameAsText = """
        タグ,コード,会社名,電話番号,郵便番号,備考
        機械加工,0017,富士見熱処理産業株式会社,(05) 3251-1707,150-0002,1970-01-01
        機械加工,0018,岡谷ネジ産業,312345678,060-0001,

        """

    @Test("a buyer's list goes in as the same list does as a text", arguments: Engine.available)
    func list(engine: Engine) throws {
        let options = ["--set", "country=JP", "--bad-cells", "drop", "-O", "json"]
        let (book, text) = (try Company(engine), try Company(engine))
        try book.write("調達先.xlsx", bytes: Self.list.archive)
        try text.write("調達先.csv", Self.sameAsText)
        let outcome = try book.start(["import", "parties", "調達先.xlsx"] + options).wait()
        expect(outcome, exits: 0)
        expect(try text.start(["import", "parties", "調達先.csv"] + options).wait(), exits: 0)
        let result = try JSON(outcome.output)
        #expect(result["read"]?.int == 2 && result["created"]?.int == 2 && result["rejected"]?.int == 0)
        #expect(try book.exported() == text.exported())
        let parties = try book.exported()["parties"] ?? ""
        #expect(parties.contains("0017,富士見熱処理産業株式会社,") && parties.contains(",0312345678,"))
        // Twice is once, from standard input too.
        let again = try book.start(
            ["import", "parties", "-"] + options, input: Self.list.archive
        ).wait()
        expect(again, exits: 0)
        #expect(try JSON(again.output)["unchanged"]?.int == 2)
    }

    @Test("new names are recognised in a workbook as in a text", arguments: Engine.available)
    func matched(engine: Engine) throws {
        let company = try Company(engine)
        try company.write("old.csv", "code,name,phone\nP1,株式会社富士見熱処理産業,053-251-1707\n")
        expect(try company.run("import", "parties", "old.csv", "--set", "country=JP"), exits: 0)
        let bytes = WorkbookParts(table: [
            ["会社名", "電話番号"], ["㈱富士見熱処理産業", "053-251-1707"], ["新規工業株式会社", "03-1111-2222"],
        ]).archive
        try company.write("new.xlsx", bytes: bytes)
        let outcome = try company.run(
            "import", "parties", "new.xlsx", "--match", "--set", "country=JP", "-O", "json")
        expect(outcome, exits: 0)
        let result = try JSON(outcome.output)
        #expect(result["matched"]?.int == 1 && result["created"]?.int == 1)
    }

    @Test("what is refused stands in the rejects file under its row of the sheet")
    func rejects() throws {
        let company = try Company()
        let rows =
            WorkbookParts.row(1, ["一覧"]) + WorkbookParts.row(3, ["code", "name", "note"])
            + WorkbookParts.row(4, ["A", "甲社", "よい"])
            + "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>B</t></is></c><c r=\"B9\" t=\"e\"><v>#N/A</v></c></row>"
            + "<row r=\"12\"><c r=\"A12\" t=\"inlineStr\"><is><t>C</t></is></c>"
            + "<c r=\"B12\" t=\"inlineStr\"><is><t>丙,社</t></is></c><c r=\"C12\" t=\"e\"><v>#REF!</v></c></row>"
        try company.write("list.xlsx", bytes: WorkbookParts([.init("S", rows)]).archive)
        let outcome = try company.run(
            "import", "parties", "list.xlsx", "--rejects", "bad.csv", "--lang", "en", "-O", "json")
        expect(outcome, exits: 65)
        let bad = company.read("bad.csv") ?? ""
        let lines = bad.split(separator: "\n").map(String.init)
        let error = "is an error of the spreadsheet, not a value."
        #expect(lines.count == 3 && lines[1] == "9,name,\"“#N/A” \(error)\",\"B,#N/A\"", "\(bad)")
        #expect(lines[2] == "12,note,\"“#REF!” \(error)\",\"C,\"\"丙,社\"\",#REF!\"", "\(bad)")
        // As programs know it.
        #expect(ImportRefusal.sheetError("#N/A").code == "import.sheet_error")
        #expect(outcome.error.contains("list.xlsx:9: name: "), "\(outcome.error)")
        #expect(outcome.error.contains("The header is on line 3"), "\(outcome.error)")
        let dropped = try company.run(
            "import", "parties", "list.xlsx", "--bad-cells", "drop", "--lang", "en", "-O", "json")
        expect(dropped, exits: 65)
        #expect(try JSON(dropped.output)["dropped_cells"]?.int == 1)
    }

    @Test("several sheets are named, and the command in the hint goes on", arguments: ["ja", "en"])
    func sheets(language: String) throws {
        let company = try Company()
        let rows = WorkbookParts.row(1, ["code", "name"]) + WorkbookParts.row(2, ["A", "甲社"])
        let parts = WorkbookParts([.init("東京 支店", rows), .init("大阪", rows)])
        try company.write("支店's.xlsx", bytes: parts.archive)
        let outcome = try company.run("import", "parties", "支店's.xlsx", "--lang", language)
        expect(outcome, exits: 64)
        #expect(outcome.error.contains("東京 支店, 大阪"))
        #expect(outcome.error.contains("--sheet '東京 支店'") && outcome.error.contains("'支店'\\''s.xlsx'"))
        expect(try company.run("import", "parties", "支店's.xlsx", "--sheet", "東京　支店"), exits: 0)
    }

    @Test("what is no workbook says what to do, and nothing goes in", arguments: ["ja", "en"])
    func others(language: String) throws {
        let company = try Company()
        func zip(_ name: String, _ text: String) -> [UInt8] {
            var zip = ZipArchive()
            zip.add(name, text)
            return zip.archive
        }
        let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
        let whole = WorkbookParts(table: [["code", "name"], ["A", "甲社"]]).archive
        let files: [(bytes: [UInt8], code: String)] = [
            (compound, "workbook.old"), (zip("a.txt", "x"), "workbook.archive"),
            (zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), "workbook.open_document"),
            (Array(whole.dropLast(100)), "workbook.damaged"),
        ]
        for (bytes, code) in files {
            try company.write("x.xlsx", bytes: bytes)
            let outcome = try company.run("import", "parties", "x.xlsx", "--lang", language, "-O", "json")
            expect(outcome, exits: 65)
            let error = try JSON(outcome.error)["error"]
            #expect(error?["code"]?.text == code && error?["hint"]?.text?.isEmpty == false)
        }
        #expect(try company.count("parties") == 0)
    }

    @Test("a zip bomb is refused before it fills anything")
    func bomb() throws {
        let company = try Company()
        let deflated = Deflated.equal(UInt8(ascii: " "), atLeast: 3 << 30)
        var zip = ZipArchive()
        let sheet = "xl/worksheets/sheet1.xml"
        for (name, text) in WorkbookParts([.init("S", "")]).all where name != sheet { zip.add(name, text) }
        zip.add(sheet, deflated.stream, method: 8, size: UInt32(deflated.count))
        try company.write("bomb.xlsx", bytes: zip.archive)
        let outcome = try company.run("import", "parties", "bomb.xlsx", "-O", "json")
        expect(outcome, exits: 65)
        #expect(try JSON(outcome.error)["error"]?["code"]?.text == "workbook.bomb")
    }

    @Test("a workbook that breaks off in the middle leaves nothing behind", arguments: Engine.available)
    func halfWritten(engine: Engine) throws {
        let company = try Company(engine)
        var rows = WorkbookParts.row(1, ["code", "name"])
        for number in 2...6_000 { rows += WorkbookParts.row(number, ["C\(number)", "会社\(number)"]) }
        rows += "<row r=\"6001\"><c r=\"ZZZZ1\"><v>1</v></c></row>"
        try company.write("x.xlsx", bytes: WorkbookParts([.init("S", rows)]).archive)
        let before = try company.exported()
        let outcome = try company.run("import", "parties", "x.xlsx", "-O", "json")
        expect(outcome, exits: 65)
        #expect(try JSON(outcome.error)["error"]?["code"]?.text == "workbook.damaged")
        #expect(try company.exported() == before)
        try expectClean(company, "after a damaged workbook")
    }

    @Test("without the library that opens workbooks it is said what to install, and texts need none")
    func lacking() throws {
        let company = try Company()
        try company.write("x.xlsx", bytes: WorkbookParts(table: [["code", "name"], ["A", "甲社"]]).archive)
        try company.write("x.csv", "code,name\nA,甲社\n")
        for release in [4, 5] { try company.write("libzip.so.\(release)", "") }
        let environment = ["LD_LIBRARY_PATH": company.folder]
        let outcome = try company.run("import", "parties", "x.xlsx", "-O", "json", environment: environment)
        expect(outcome, exits: 78)
        let error = try JSON(outcome.error)["error"]
        #expect(error?["code"]?.text == "workbook.library_missing")
        #expect(error?["hint"]?.text?.contains("sudo apt-get install libzip4") == true)
        expect(try company.run("import", "parties", "x.csv", environment: environment), exits: 0)
    }
}
