import Vocabulary

/// Why a workbook cannot be read or written.
package enum WorkbookRefusal: Refusal, Equatable {
    /// A library of the system is missing; the package that has it.
    case libraryMissing(package: String)
    /// The workbook asks for a password.
    case encrypted
    /// A workbook of Excel 97 to 2003 (`.xls`).
    case old
    /// A spreadsheet of LibreOffice (`.ods`).
    case openDocument
    /// A workbook in Excel's binary form (`.xlsb`).
    case binary
    /// A document of another Office program: Word, PowerPoint.
    case otherOffice
    /// A zip archive that holds no workbook.
    case archive
    /// Something in the workbook is not as it must be; the part of it, and what is wrong there.
    case damaged(part: String, fault: String)
    /// A part that would fill the memory, or take forever; how many megabytes are read at most.
    case tooLarge(part: String, megabytes: Int)
    /// A part that is pressed together as no table is: an archive made to fill a machine.
    case bomb(part: String)
    /// More rows than a sheet can hold.
    case tooManyRows(limit: Int)
    /// A text longer than a cell can hold; where it is, as spreadsheets say it.
    case cellTooLong(place: String, limit: Int)
    /// The workbook could not be put together; what the library says.
    case notMade(reason: String)

    package var code: String {
        switch self {
        case .libraryMissing: "workbook.library_missing"
        case .encrypted: "workbook.encrypted"
        case .old: "workbook.old"
        case .openDocument: "workbook.open_document"
        case .binary: "workbook.binary"
        case .otherOffice: "workbook.other_office"
        case .archive: "workbook.archive"
        case .damaged: "workbook.damaged"
        case .tooLarge: "workbook.too_large"
        case .bomb: "workbook.bomb"
        case .tooManyRows: "workbook.too_many_rows"
        case .cellTooLong: "workbook.cell_too_long"
        case .notMade: "workbook.not_made"
        }
    }

    package var facts: [String] {
        switch self {
        case .libraryMissing(let package): [package]
        case .encrypted, .old, .openDocument, .binary, .otherOffice, .archive: []
        case .damaged(let part, let fault): [part, fault]
        case .tooLarge(let part, let megabytes): [part, String(megabytes)]
        case .bomb(let part): [part]
        case .tooManyRows(let limit): [String(limit)]
        case .cellTooLong(let place, let limit): [place, String(limit)]
        case .notMade(let reason): [reason]
        }
    }

    package var kind: RefusalKind {
        switch self {
        case .libraryMissing: .badConfiguration
        case .encrypted, .old, .openDocument, .binary, .otherOffice, .archive, .damaged, .tooLarge, .bomb: .badInput
        case .tooManyRows, .cellTooLong, .notMade: .cannotWrite
        }
    }
}
