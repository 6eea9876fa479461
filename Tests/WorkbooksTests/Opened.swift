import TestOffice

@testable import Workbooks

/// What a workbook says, read from its bytes.
enum Opened {
    static func workbook(_ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()) throws -> Workbook {
        let kept = WorkbookBytes()
        bytes.withUnsafeBytes { kept.append($0) }
        return try Workbook(kept, limits: limits)
    }

    /// The rows of a sheet with their numbers: `3: a|b|`.
    static func rows(
        _ bytes: [UInt8], sheet: Int = 0, limits: WorkbookLimits = WorkbookLimits()
    ) throws -> [String] {
        let workbook = try workbook(bytes, limits: limits)
        guard workbook.sheets.indices.contains(sheet) else { return [] }
        let rows = try workbook.rows(of: workbook.sheets[sheet])
        var all: [String] = []
        while try rows.next() {
            let texts = rows.withCells { bytes, spans in spans.map { String(decoding: bytes[$0], as: UTF8.self) } }
            all.append("\(rows.number): " + texts.joined(separator: "|"))
        }
        return all
    }

    static func rows(_ parts: WorkbookParts, sheet: Int = 0) throws -> [String] {
        try rows(parts.archive, sheet: sheet)
    }

    /// What one cell says whose style is of a format.
    static func cell(_ value: String, code: String, from1904: Bool = false) throws -> String {
        var parts = WorkbookParts(
            [.init("S", "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(value)</v></c></row>")], formats: [200: code],
            styles: [0, 200])
        parts.countsFrom1904 = from1904
        return String(try rows(parts)[0].dropFirst(3))
    }
}
