import TestOffice
import Testing

@testable import Workbooks

@Suite("Workbooks that are none, or broken")
struct WorkbookFaultTests {
    private static let good = WorkbookParts(table: [["code", "name"], ["A", "甲社"]])

    private func refusal(_ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()) -> WorkbookRefusal? {
        do {
            _ = try Opened.rows(bytes, limits: limits)
            return nil
        } catch {
            return error as? WorkbookRefusal
        }
    }

    private func refusal(changing part: String, to text: String?) -> WorkbookRefusal? {
        var parts = Self.good
        parts.parts[part] = text
        return refusal(parts.archive)
    }

    private func damage(_ rows: String) -> String? {
        guard case .damaged(_, let fault) = refusal(WorkbookParts([.init("S", rows)]).archive) else { return nil }
        return fault
    }

    @Test("other files of offices are told apart")
    func others() {
        func zip(_ files: [(String, String)]) -> [UInt8] {
            var zip = ZipArchive()
            for (name, text) in files { zip.add(name, text) }
            return zip.archive
        }
        func office(_ target: String) -> [UInt8] {
            let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
            return zip([
                ("_rels/.rels", "<R><Relationship Id=\"r\" Type=\"\(type)\" Target=\"\(target)\"/></R>"),
                (target, "<x/>"),
            ])
        }
        let spreadsheet = "application/vnd.oasis.opendocument.spreadsheet"
        #expect(refusal(zip([("mimetype", spreadsheet), ("content.xml", "<x/>")])) == .openDocument)
        #expect(refusal(office("word/document.xml")) == .otherOffice)
        #expect(refusal(office("ppt/presentation.xml")) == .otherOffice)
        #expect(refusal(office("xl/workbook.bin")) == .binary)
        #expect(refusal(zip([("readme.txt", "x")])) == .archive)
        #expect(refusal(zip([])) == .archive)
        let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
        #expect(refusal(compound) == .old)
        #expect(refusal(compound + "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] } + [0, 0]) == .encrypted)
    }

    @Test("an archive that breaks off anywhere is damaged", arguments: [0.1, 0.5, 0.9, 0.999])
    func truncated(share: Double) {
        let whole = Self.good.archive
        guard case .damaged = refusal(Array(whole.prefix(Int(Double(whole.count) * share)))) else {
            Issue.record("read")
            return
        }
    }

    @Test("parts that are missing, or no XML")
    func parts() {
        let sheet = "xl/worksheets/sheet1.xml"
        #expect(refusal(changing: sheet, to: nil) == .damaged(part: sheet, fault: "missing"))
        guard case .damaged(sheet, let fault)? = refusal(changing: sheet, to: "<worksheet><sheetData><row>") else {
            Issue.record("read")
            return
        }
        #expect(fault.hasSuffix("line 1"))
        for part in ["xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "_rels/.rels"] {
            guard case .damaged(part, _)? = refusal(changing: part, to: "<a><b></a>") else {
                Issue.record("\(part)")
                continue
            }
        }
        // Without texts, formats and references of the archive there is still a table.
        for part in ["xl/styles.xml", "xl/sharedStrings.xml", "_rels/.rels", "[Content_Types].xml"] {
            #expect(refusal(changing: part, to: nil) == nil, "\(part)")
        }
    }

    @Test("no document type, and so no entities that multiply")
    func doctype() {
        let laughs = """
            <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\
            <worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>
            """
        for part in ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"] {
            #expect(refusal(changing: part, to: laughs) == .damaged(part: part, fault: "DOCTYPE"))
        }
    }

    @Test("places and numbers of texts that no sheet has")
    func places() {
        #expect(damage("<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>") == "cell “ZZZZ1”")
        #expect(damage("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>") == "cell “A2”")
        #expect(damage("<row r=\"2147483648\"><c><v>1</v></c></row>") == "row “2147483648”")
        #expect(damage("<row r=\"1048577\"><c><v>1</v></c></row>") == "row 1048577")
        #expect(damage("<row r=\"2\"/><row r=\"2\"/>") == "row 2")
        #expect(damage("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>") == "A1: text “-1”")
        #expect(damage("<row r=\"3\"><c r=\"B3\" t=\"s\"><v>9</v></c></row>") == "B3: text “9”")
        #expect(damage("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99999999999</v></c></row>") == "A1: text “99999999999”")
    }

    @Test("an archive made to fill the machine is refused before it does")
    func bomb() {
        let deflated = Deflated.equal(UInt8(ascii: " "), atLeast: 100 << 20)
        #expect(deflated.count / deflated.stream.count > 1_000)
        var zip = ZipArchive()
        for (name, text) in Self.good.all where name != "xl/worksheets/sheet1.xml" { zip.add(name, text) }
        var honest = zip
        honest.add("xl/worksheets/sheet1.xml", deflated.stream, method: 8, size: UInt32(deflated.count))
        #expect(refusal(honest.archive) == .bomb(part: "xl/worksheets/sheet1.xml"))
        // What the archive says of its size is not believed.
        var lying = zip
        lying.add("xl/worksheets/sheet1.xml", deflated.stream, method: 8, size: 1_000)
        switch refusal(lying.archive) {
        case .bomb, .damaged: break
        case let other: Issue.record("\(String(describing: other))")
        }
    }

    @Test("parts, texts and tags are read up to a limit")
    func limits() {
        var limits = WorkbookLimits()
        limits.partBytes = 100
        guard case .tooLarge(_, megabytes: 0) = refusal(Self.good.archive, limits: limits) else {
            Issue.record("read")
            return
        }
        limits = WorkbookLimits()
        limits.sharedBytes = 10
        let texts = WorkbookParts([.init("S", "")], texts: ["<t>12345678901</t>"])
        #expect(refusal(texts.archive, limits: limits) == .tooLarge(part: "sharedStrings.xml", megabytes: 0))
        limits = WorkbookLimits()
        limits.tagBytes = 100_000
        let comment = "<!--" + String(repeating: "x", count: 300_000) + "-->"
        let silent = WorkbookParts([.init("S", comment)])
        #expect(
            refusal(silent.archive, limits: limits) == .tooLarge(part: "xl/worksheets/sheet1.xml", megabytes: 0))
        limits = WorkbookLimits()
        limits.mergedAreas = 2
        let merged = WorkbookParts([
            .init("S", WorkbookParts.row(1, ["a"]), after: String(repeating: "<mergeCell ref=\"A1:A2\"/>", count: 3))
        ])
        #expect(
            refusal(merged.archive, limits: limits) == .damaged(part: "xl/worksheets/sheet1.xml", fault: "mergeCells"))
        limits = WorkbookLimits()
        limits.formats = 2
        let styles = WorkbookParts([.init("S", WorkbookParts.row(1, ["a"]))], styles: [0, 1, 2])
        #expect(refusal(styles.archive, limits: limits) == .damaged(part: "xl/styles.xml", fault: "cellXfs"))
    }

    @Test("an entry that is encrypted is said to be")
    func encryptedEntry() {
        var zip = ZipArchive()
        for (name, text) in Self.good.all { zip.add(name, Array(text.utf8), flags: name.hasPrefix("xl/") ? 1 : 0) }
        #expect(refusal(zip.archive) == .encrypted)
    }

    @Test("whatever byte is wrong, a workbook is read or refused", arguments: Dice.seeds(20))
    func flippedBytes(dice: Dice) {
        var dice = dice
        var parts = WorkbookParts([
            .init(
                "S",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>46113</v></c></row>"
                    + WorkbookParts.row(2, ["x", "y"]), after: "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>")
        ])
        parts.texts = ["<r><t>株式会社</t></r><rPh><t>カ</t></rPh>"]
        parts.formats = [200: "[<=999]000;yyyy\"年\""]
        parts.styles = [0, 200]
        let good = parts.archive
        for _ in 0..<200 {
            var bytes = good
            for _ in 0..<dice.number(1...6) {
                bytes[dice.number(0...bytes.count - 1)] = UInt8(dice.number(0...255))
            }
            do {
                _ = try Opened.rows(bytes)
            } catch {
                #expect(error is WorkbookRefusal)
            }
        }
    }
}
