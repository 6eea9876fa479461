import Glibc
import Vocabulary
import Workbooks

/// Reads the rows of a sheet as those of a text are read: a cell is a field, the row of the sheet the line.
final class SheetReader: RowReader {
    private let rows: SheetRows
    /// Rows that were looked at and are yet to be read.
    private var held: ArraySlice<HeldRow> = []
    /// Columns of the header; what stands beyond them has no name.
    private var width: Int?
    private var fields: [UnsafeBufferPointer<UInt8>] = []
    private var guarded: [UInt8] = []
    private var record: [UInt8] = []

    private struct HeldRow {
        let number: Int
        let bytes: [UInt8]
        let spans: [Range<Int>]
        let fault: CSVRefusal?
    }

    /// - Parameters:
    ///   - source: the whole workbook, which is kept in memory as it is in the file.
    ///   - sheet: the name of a sheet, where it has several.
    init(_ source: any ByteSource, of path: String, sheet: String?) throws {
        let limits = WorkbookLimits()
        let bytes = WorkbookBytes()
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
        defer { block.deallocate() }
        while case let count = try source.read(into: block), count > 0 {
            guard bytes.count + count <= limits.fileBytes else {
                throw WorkbookRefusal.tooLarge(part: path, megabytes: limits.fileBytes >> 20)
            }
            bytes.append(UnsafeRawBufferPointer(rebasing: block[..<count]))
        }
        let workbook = try Workbook(bytes, limits: limits)
        rows = try workbook.rows(of: SheetChoice.sheet(of: workbook, at: path, named: sheet))
    }

    var progress: (done: Int64, of: Int64?) {
        let progress = rows.progress
        return (Int64(progress.done), Int64(progress.of))
    }

    func looks(atMost count: Int) throws -> [[PeekedRecord]] {
        while held.count < count, try rows.next() {
            held.append(
                rows.withCells { bytes, spans in
                    HeldRow(number: rows.number, bytes: Array(bytes), spans: spans, fault: fault(bytes, spans))
                })
        }
        return [
            held.filter { $0.fault == nil }.map { row in
                PeekedRecord(
                    line: row.number, fields: row.spans.map { String(decoding: row.bytes[$0], as: UTF8.self) })
            }
        ]
    }

    func begin(way _: Int, at line: Int) {
        held = held.drop { $0.number < line }
    }

    func header() throws -> [String] {
        var names: [String]?
        var reason: CSVRefusal?
        _ = try take { row in
            names = row.texts
        } rejected: {
            reason = $0.reason
        }
        if let reason { throw reason }
        guard let names else { throw CSVRefusal.empty }
        width = names.count
        return names
    }

    func forEachRow(
        _ body: (borrowing CSVRow) throws -> Void, rejected: (CSVFault) throws -> Void
    ) throws {
        while try take(body, rejected: rejected) {}
    }

    /// Hands on one row; false where there is none left.
    private func take(
        _ body: (borrowing CSVRow) throws -> Void, rejected: (CSVFault) throws -> Void
    ) throws -> Bool {
        if let row = held.popFirst() {
            try row.bytes.withUnsafeBufferPointer {
                try hand($0, row.spans, row.number, row.fault, body, rejected)
            }
            return true
        }
        guard try rows.next() else { return false }
        try rows.withCells { bytes, spans in
            try hand(bytes, spans, rows.number, fault(bytes, spans), body, rejected)
        }
        return true
    }

    private func hand(
        _ bytes: UnsafeBufferPointer<UInt8>, _ spans: [Range<Int>], _ number: Int, _ fault: CSVRefusal?,
        _ body: (borrowing CSVRow) throws -> Void, _ rejected: (CSVFault) throws -> Void
    ) throws {
        writeRecord(bytes, spans)
        if let fault {
            let shown = String(decoding: record.prefix(4_096), as: UTF8.self)
            return try rejected(CSVFault(line: number, reason: fault, record: shown))
        }
        let quote = UInt8(ascii: "'")
        guard spans.contains(where: { !$0.isEmpty && bytes[$0.lowerBound] == quote }) else {
            return try hand(bytes, spans, number, body)
        }
        // A text that looks guarded has no guard here: it gets one, because whoever reads fields takes it off.
        guarded.removeAll(keepingCapacity: true)
        let moved = spans.map { span in
            let start = guarded.count
            guarded += FormulaGuard.guarded(String(decoding: bytes[span], as: UTF8.self), excel: false).utf8
            return start..<guarded.count
        }
        try guarded.withUnsafeBufferPointer { try hand($0, moved, number, body) }
    }

    private func hand(
        _ bytes: UnsafeBufferPointer<UInt8>, _ spans: [Range<Int>], _ number: Int,
        _ body: (borrowing CSVRow) throws -> Void
    ) throws {
        fields.removeAll(keepingCapacity: true)
        for column in 0..<(width ?? spans.count) {
            let span = column < spans.count ? spans[column] : 0..<0
            fields.append(UnsafeBufferPointer(rebasing: bytes[span]))
        }
        try fields.withUnsafeBufferPointer { fields in
            try record.withUnsafeBufferPointer { record in
                guard let first = fields.baseAddress else { return }
                try body(CSVRow(fields: first, count: fields.count, line: number, record: record))
            }
        }
    }

    /// The row as a line of CSV, for those who see what was refused.
    private func writeRecord(_ bytes: UnsafeBufferPointer<UInt8>, _ spans: [Range<Int>]) {
        let quote = UInt8(ascii: "\"")
        record.removeAll(keepingCapacity: true)
        for (column, span) in spans.enumerated() {
            if column > 0 { record.append(UInt8(ascii: ",")) }
            let field = UnsafeBufferPointer(rebasing: bytes[span])
            guard field.contains(where: { $0 == quote || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
                record.append(contentsOf: field)
                continue
            }
            record.append(quote)
            for byte in field {
                if byte == quote { record.append(quote) }
                record.append(byte)
            }
            record.append(quote)
        }
    }

    /// Why a row cannot be taken.
    private func fault(_ bytes: UnsafeBufferPointer<UInt8>, _ spans: [Range<Int>]) -> CSVRefusal? {
        switch rows.fault {
        case .tooManyColumns(let limit): return .tooManyColumns(limit: limit)
        case .tooLong(let limit): return .tooLong(limit: limit)
        case nil: break
        }
        guard let base = bytes.baseAddress, memchr(base, 0, bytes.count) != nil else { return nil }
        return spans.firstIndex { bytes[$0].contains(0) }.map { .nulByte(column: $0 + 1) }
    }
}
