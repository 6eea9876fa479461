import CXlsxWriter
import Glibc
import Vocabulary

/// One sheet on its way out: a header that stays in sight, and rows below it.
package final class SheetWriter {
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let columns: [SheetColumn]
    /// Looked up once: how cells of a column look.
    private var texts: [UnsafeMutablePointer<lxw_format>?]
    private unowned let workbook: WorkbookWriter
    private var row: UInt32 = 0
    private var widths: [Int]
    private var bytes = 0
    private var filtered: UInt32 = 0

    private static let longestText = 32_767
    /// Characters beside which a cell is as wide as it is worth.
    private static let widest = 60

    init(
        _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ columns: [SheetColumn], _ workbook: WorkbookWriter
    ) throws {
        self.sheet = sheet
        self.columns = columns
        self.workbook = workbook
        widths = columns.map { TextWidth.of($0.title) + 2 }
        texts = columns.map { $0.kind == .code ? workbook.format(.init(code: "@")) : nil }
        for (place, column) in columns.enumerated() {
            let look = WorkbookWriter.Look(
                isBold: true, isShaded: true, isRequired: column.isRequired, isFigure: column.kind == .figure)
            try write(column.title, at: place, workbook.format(look))
        }
        row = 1
        worksheet_freeze_panes(sheet, 1, 0)
    }

    /// Writes a row below those that are there.
    /// - Parameter isTotal: whether it sums up the others, and stands apart from them.
    /// - Throws: ``WorkbookRefusal`` for a row or a text that no sheet can hold.
    package func row(_ cells: [SheetCell], isTotal: Bool = false) throws {
        guard row < workbook.lastRow else { throw WorkbookRefusal.tooManyRows(limit: workbook.lastRow) }
        for (place, cell) in cells.prefix(columns.count).enumerated() { try write(cell, at: place, isBold: isTotal) }
        row += 1
        if !isTotal { filtered = row - 1 }
    }

    /// Gives the columns their widths.
    /// - Returns: about how many bytes the sheet takes.
    func end() throws -> Int {
        for (place, width) in widths.enumerated() {
            let column = UInt16(truncatingIfNeeded: place)
            worksheet_set_column(sheet, column, column, Double(min(width, Self.widest) + 2), texts[place])
        }
        if !columns.isEmpty {
            worksheet_autofilter(sheet, 0, 0, max(filtered, 1), UInt16(truncatingIfNeeded: columns.count - 1))
        }
        for (place, column) in columns.enumerated() where !column.choices.isEmpty { offer(column.choices, at: place) }
        return bytes
    }

    private func write(_ cell: SheetCell, at place: Int, isBold: Bool) throws {
        func look(_ code: String) -> UnsafeMutablePointer<lxw_format>? {
            workbook.format(.init(code: code, isBold: isBold))
        }
        switch cell {
        case .empty: break
        case .text(let text):
            try write(text, at: place, isBold ? workbook.format(.init(isBold: true)) : texts[place])
        case .number(let number, let places):
            write(number, at: place, look("#,##0" + (places > 0 ? "." + String(repeating: "0", count: places) : "")))
        case .plain(let number): write(number, at: place, isBold ? look("General") : nil)
        case .percent(let share): write(share, at: place, look("0.0%"))
        case .day(let day):
            guard let serial = SerialDay.serial(of: day) else { return try write(day.description, at: place, nil) }
            write(serial, at: place, look("yyyy\\-mm\\-dd"), width: 10)
        case .moment(let milliseconds):
            let serial = Double(milliseconds) / 86_400_000 + 25_569
            write(serial, at: place, look("yyyy\\-mm\\-dd hh:mm:ss"), width: 19)
        }
    }

    private func write(
        _ number: Double, at place: Int, _ format: UnsafeMutablePointer<lxw_format>?, width: Int? = nil
    ) {
        worksheet_write_number(sheet, row, UInt16(truncatingIfNeeded: place), number, format)
        bytes += 80
        let shown = width ?? number.description.utf8.count + (number.magnitude >= 1_000 ? 4 : 2)
        widths[place] = max(widths[place], shown)
    }

    private func write(_ text: String, at place: Int, _ format: UnsafeMutablePointer<lxw_format>?) throws {
        guard !text.isEmpty else { return }
        let encoded = EscapedCharacters.encoded(text)
        guard encoded.utf8.count <= Self.longestText || encoded.unicodeScalars.count <= Self.longestText else {
            throw WorkbookRefusal.cellTooLong(
                place: CellPlace(column: place, row: Int(row) + 1).description, limit: Self.longestText)
        }
        worksheet_write_string(sheet, row, UInt16(truncatingIfNeeded: place), encoded, format)
        bytes += 80 + encoded.utf8.count
        widths[place] = max(widths[place], TextWidth.of(text))
    }

    /// Lets people choose one of some words, in every row that they may fill in.
    private func offer(_ choices: [String], at place: Int) {
        // A list in a cell holds 255 characters; a longer one stands on the sheet that explains the columns.
        guard choices.joined(separator: ",").utf8.count <= 255 else { return }
        var words = choices.map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        words.withUnsafeMutableBufferPointer { list in
            var validation = lxw_data_validation()
            validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
            validation.value_list = list.baseAddress
            validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
            let column = UInt16(truncatingIfNeeded: place)
            worksheet_data_validation_range(sheet, 1, column, 10_000, column, &validation)
        }
    }
}

/// How wide a text is on a sheet: full-width characters count double (全角).
enum TextWidth {
    static func of(_ text: String) -> Int {
        // Of several lines the widest.
        var (widest, width) = (0, 0)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A: (widest, width) = (max(widest, width), 0)
            case 0..<0x300, 0xFF61...0xFF9F: width += 1
            case 0x1100...0x11FF, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFFE6,
                0x1F300...0x3FFFF:
                width += 2
            case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: break
            default: width += 1
            }
        }
        return max(widest, width)
    }
}
