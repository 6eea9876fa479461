/// A workbook made of its parts as text, as another program would write it.
package struct WorkbookParts {
    /// Sheets with what stands between `<sheetData>` and its end, and what stands behind it.
    package struct Sheet {
        package var name: String
        package var rows: String
        package var after: String
        package var state: String?

        package init(_ name: String, _ rows: String, after: String = "", state: String? = nil) {
            (self.name, self.rows, self.after, self.state) = (name, rows, after, state)
        }
    }

    package var sheets: [Sheet]
    /// What stands in each shared text: `<t>株式会社</t>`.
    package var texts: [String]
    /// Formats of their own by their numbers, and the numbers of the formats of cells.
    package var formats: [Int: String]
    package var styles: [Int]
    package var countsFrom1904 = false
    /// Parts whose whole text is another; nil takes one out.
    package var parts: [String: String?] = [:]

    package init(
        _ sheets: [Sheet], texts: [String] = [], formats: [Int: String] = [:], styles: [Int] = [0]
    ) {
        (self.sheets, self.texts, self.formats, self.styles) = (sheets, texts, formats, styles)
    }

    /// One sheet whose rows are given as texts.
    package init(_ name: String = "Sheet1", table: [[String]]) {
        let rows = table.enumerated().map { number, row in Self.row(number + 1, row) }
        self.init([Sheet(name, rows.joined())])
    }

    /// A row of texts.
    package static func row(_ number: Int, _ fields: [String]) -> String {
        let cells = fields.map { field in
            field.isEmpty ? "<c/>" : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped(field))</t></is></c>"
        }
        return "<row r=\"\(number)\">\(cells.joined())</row>"
    }

    package static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\r", with: "_x000D_")
    }

    package var archive: [UInt8] {
        var zip = ZipArchive()
        for (name, text) in all { zip.add(name, text) }
        return zip.archive
    }

    private static let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

    /// Every part by its name, in the order of Excel.
    package var all: [(name: String, text: String)] {
        var all: [(String, String)] = [("[Content_Types].xml", Self.head + "<Types/>")]
        all.append(("_rels/.rels", Self.references([("rId1", "officeDocument", "xl/workbook.xml")])))
        all.append(("xl/workbook.xml", book))
        let sheetNames = sheets.indices.map { ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
        let others = [("rIdS", "sharedStrings", "sharedStrings.xml"), ("rIdF", "styles", "styles.xml")]
        all.append(("xl/_rels/workbook.xml.rels", Self.references(sheetNames + others)))
        for (place, sheet) in sheets.enumerated() {
            let text = "<worksheet \(Self.main)><sheetData>\(sheet.rows)</sheetData>\(sheet.after)</worksheet>"
            all.append(("xl/worksheets/sheet\(place + 1).xml", Self.head + text))
        }
        let items = texts.map { "<si>\($0)</si>" }.joined()
        all.append(("xl/sharedStrings.xml", Self.head + "<sst \(Self.main)>\(items)</sst>"))
        all.append(("xl/styles.xml", stylesheet))
        return all.compactMap { name, text in
            guard let other = parts[name] else { return (name, text) }
            return other.map { (name, $0) }
        }
    }

    private var book: String {
        let list = sheets.enumerated().map { place, sheet in
            let state = sheet.state.map { " state=\"\($0)\"" } ?? ""
            let name = Self.escaped(sheet.name)
            return "<sheet name=\"\(name)\" sheetId=\"\(place + 1)\"\(state) r:id=\"rId\(place + 1)\"/>"
        }
        let calendar = countsFrom1904 ? "<workbookPr date1904=\"1\"/>" : ""
        return Self.head
            + "<workbook \(Self.main) xmlns:r=\"\(Self.office)\">\(calendar)<sheets>\(list.joined())</sheets></workbook>"
    }

    private var stylesheet: String {
        let codes = formats.sorted { $0.key < $1.key }.map { number, code in
            "<numFmt numFmtId=\"\(number)\" formatCode=\"\(Self.escaped(code).replacing("\"", with: "&quot;"))\"/>"
        }
        let cells = styles.map { "<xf numFmtId=\"\($0)\" applyNumberFormat=\"1\"/>" }
        return Self.head
            + "<styleSheet \(Self.main)><numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs>\(cells.joined())</cellXfs></styleSheet>"
    }

    private static func references(_ list: [(id: String, type: String, target: String)]) -> String {
        let items = list.map { "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.type)\" Target=\"\($0.target)\"/>" }
        return head
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(items.joined())</Relationships>"
    }
}
