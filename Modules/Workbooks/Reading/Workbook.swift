/// A workbook opened for reading (ブック): its sheets by their names, and their rows as streams.
///
/// The parts are those of ECMA-376 (Office Open XML), as Excel, LibreOffice, Google Sheets and others write them.
package final class Workbook {
    /// A sheet with cells (シート).
    package struct Sheet: Sendable {
        package let name: String
        /// Whether people see it when they open the workbook.
        package let isVisible: Bool
        let part: String
    }

    /// In the order in which people see them.
    package let sheets: [Sheet]
    private let archive: Archive
    private let contents: WorkbookContents
    private let limits: WorkbookLimits
    /// What all sheets share, once it was read.
    private var shared: SharedParts?

    /// - Throws: ``WorkbookRefusal`` for everything that is no workbook, and where libzip is missing.
    package init(_ bytes: WorkbookBytes, limits: WorkbookLimits = WorkbookLimits()) throws {
        if WorkbookMark(Array(bytes.content.prefix(8))) == .compound {
            throw WorkbookMark.refusal(ofCompound: bytes.content)
        }
        archive = try Archive(bytes, limits)
        contents = try WorkbookContents(archive, limits)
        sheets = contents.sheets
        self.limits = limits
    }

    /// The rows of a sheet, from its first. The areas that were merged are looked for first, because they stand behind
    /// the rows; the whole part is unpacked for it once, so that nothing goes in of a sheet that breaks off.
    package func rows(of sheet: Sheet) throws -> SheetRows {
        let shared = try shared ?? SharedParts(archive, contents, limits)
        self.shared = shared
        let merged = try MergedAreas.find(in: try part(sheet), again: { try self.part(sheet) }, limits)
        return try SheetRows(part(sheet), shared, merged, limits)
    }

    /// Whether anything stands in a sheet.
    package func holdsRows(_ sheet: Sheet) throws -> Bool {
        let shared = try shared ?? SharedParts(archive, contents, limits)
        self.shared = shared
        return try SheetRows(part(sheet), shared, [], limits).next()
    }

    private func part(_ sheet: Sheet) throws -> ArchivePart {
        guard let part = try archive.part(sheet.part) else {
            throw WorkbookRefusal.damaged(part: sheet.part, fault: "missing")
        }
        return part
    }
}

/// What the sheets of a workbook have in common.
struct SharedParts {
    let texts: SharedTexts
    let formats: CellFormats
    let days: SerialDay

    init(_ archive: Archive, _ contents: WorkbookContents, _ limits: WorkbookLimits) throws {
        texts = SharedTexts(limits)
        formats = CellFormats(limits)
        days = SerialDay(countsFrom1904: contents.countsFrom1904)
        if let name = contents.textsPart, let part = try archive.part(name) { try texts.read(part) }
        if let name = contents.formatsPart, let part = try archive.part(name) { try formats.read(part) }
    }
}
