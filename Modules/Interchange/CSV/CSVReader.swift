import Glibc

/// Reads CSV and TSV (RFC 4180) from any source in bounded memory, without making a `String` per field.
///
/// Lines end with LF, CRLF or CR; a byte order mark is dropped; blank lines and lines of nothing but separators, as
/// spreadsheets leave them where rows were cleared, are passed over; a first line `sep=;` says what separates; quoted fields may hold
/// delimiters, quotes and line ends. A bad record is reported and reading goes on: after an unclosed quote with the
/// line after the one where its record began, so that one stray quote costs one row.
package final class CSVReader: RowReader {
    /// How far a file is believed: beyond, a record is refused before it fills the memory.
    package struct Limits: Sendable {
        package var recordBytes = 1 << 20
        package var columns = 1_000

        package init() {}
    }

    package enum Delimiter: UInt8, CaseIterable, Sendable {
        case comma = 0x2C
        case tab = 0x09
        case semicolon = 0x3B
    }

    let source: any ByteSource
    var delimiter: UInt8
    let limits: Limits

    let buffer: UnsafeMutablePointer<UInt8>
    let capacity: Int
    let fields: UnsafeMutablePointer<UnsafeBufferPointer<UInt8>>
    /// Fields with doubled quotes are rewritten here, so that the buffer keeps the file's own bytes.
    var scratch: UnsafeMutablePointer<UInt8>?

    var start = 0
    var end = 0
    var sourceIsEmpty = false
    var line = 1
    var fieldCount = 0
    var hasQuotes = false

    /// What may separate, the likeliest first.
    let ways: [Delimiter]
    private var hasStarted = false
    /// Whether a line `sep=;` has said what separates.
    var isTold = false
    /// Records must have as many fields as the header, once it was read.
    private var width: Int?
    /// Bytes that may still be read a second time after unclosed quotes; keeps a hostile file from taking squared time.
    private var rereadAllowance = 1 << 30

    package init(_ source: any ByteSource, delimiter: Delimiter = .comma, limits: Limits = Limits()) {
        self.source = source
        self.delimiter = delimiter.rawValue
        ways = [delimiter] + Delimiter.allCases.filter { $0 != delimiter }
        self.limits = limits
        capacity = limits.recordBytes + 1_048_576
        buffer = .allocate(capacity: capacity + 8)
        fields = .allocate(capacity: limits.columns)
        fields.initialize(repeating: UnsafeBufferPointer(start: nil, count: 0), count: limits.columns)
    }

    deinit {
        buffer.deallocate()
        fields.deallocate()
        scratch?.deallocate()
    }

    /// The first record as names of columns. Every record after it must have as many fields.
    /// Throws ``CSVRefusal`` for an empty file or a first record that cannot be read.
    package func header() throws -> [String] {
        var names: [String]?
        switch try advance() {
        case .row: names = currentRow.texts
        case .fault(let fault): throw fault.reason
        case .end: break
        }
        guard let names else { throw CSVRefusal.empty }
        width = names.count
        return names
    }

    /// Hands every record left to `body`, and every record that cannot be read to `rejected`, in the file's order.
    package func forEachRow(
        _ body: (borrowing CSVRow) throws -> Void, rejected: (CSVFault) throws -> Void
    ) throws {
        while true {
            switch try advance() {
            case .row: try body(currentRow)
            case .fault(let fault): try rejected(fault)
            case .end: return
            }
        }
    }

    private enum Step {
        case row
        case fault(CSVFault)
        case end
    }

    var recordEnd = 0
    var recordLine = 1
    var recordStart = 0

    var currentRow: CSVRow {
        CSVRow(
            fields: fields, count: fieldCount, line: recordLine,
            record: UnsafeBufferPointer(start: buffer + recordStart, count: recordEnd - recordStart))
    }

    private func advance() throws -> Step {
        while true {
            if start == end {
                if sourceIsEmpty { return .end }
                try refill()
                continue
            }
            switch scan() {
            case .more:
                try refill()
            case .record(let last, let next):
                recordStart = start
                recordEnd = last
                recordLine = line
                start = next
                if last == recordStart || isBlank(from: recordStart, to: last) {
                    line += 1
                    continue
                }
                if let reason = finishRecord() {
                    return .fault(fault(reason, from: recordStart, to: last, line: recordLine))
                }
                return .row
            case .fault(let reason, let reached):
                return .fault(try skip(reason, reached: reached))
            }
        }
    }

    /// Completes the fields and tells what is wrong with their bytes or their number.
    func finishRecord() -> CSVRefusal? {
        let look = glance(from: recordStart, to: recordEnd)
        line += 1
        if look.lineEnds { line += lineEnds(from: recordStart, to: recordEnd) }
        let record = UnsafeBufferPointer(start: buffer + recordStart, count: recordEnd - recordStart)
        if look.zeros || look.high && !UTF8Check.isValid(record) {
            for index in 0..<fieldCount {
                if look.zeros, fields[index].contains(0) { return .nulByte(column: index + 1) }
                if look.high, !UTF8Check.isValid(fields[index]) { return .notText(column: index + 1) }
            }
        }
        if let width, fieldCount != width, fieldCount < width || !isBlank(beyond: width) {
            return .wrongNumberOfColumns(found: fieldCount, expected: width)
        }
        if hasQuotes { unescape() }
        return nil
    }

    /// Passes over a record that cannot be read.
    private func skip(_ reason: CSVRefusal, reached: Int) throws -> CSVFault {
        let first = line
        let firstLineEnd = endOfLine(from: start, to: reached)
        let fault = fault(reason, from: start, to: firstLineEnd ?? reached, line: first)
        rereadAllowance -= reached - start
        if rereadAllowance > 0, let firstLineEnd {
            start = firstLineEnd
            line += 1
            consumeLineEnd()
            return fault
        }
        // No line end so far: whatever follows up to the next one belongs to this record.
        line += lineEnds(from: start, to: reached)
        start = reached
        while true {
            if let lineEnd = endOfLine(from: start, to: end) {
                start = lineEnd
                if buffer[start] == 0x0D, start + 1 == end, !sourceIsEmpty { try refill() }
                consumeLineEnd()
                line += 1
                return fault
            }
            start = end
            if sourceIsEmpty { return fault }
            try refill()
        }
    }

    private func consumeLineEnd() {
        guard start < end else { return }
        let isReturn = buffer[start] == 0x0D
        start += 1
        if isReturn, start < end, buffer[start] == 0x0A { start += 1 }
    }

    private func fault(_ reason: CSVRefusal, from: Int, to: Int, line: Int) -> CSVFault {
        let shown = UnsafeBufferPointer(start: buffer + from, count: min(to - from, 4_096))
        return CSVFault(line: line, reason: reason, record: String(decoding: shown, as: UTF8.self))
    }

    /// Moves what is left to the front and fills the rest, so that a whole record of the longest kind is at hand.
    func refill() throws {
        let left = end - start
        if start > 0, left > 0 { memmove(buffer, buffer + start, left) }
        start = 0
        end = left
        // Sources that decode need room for a few characters: a full buffer is not the end of the file.
        while capacity - end >= leastReading, !sourceIsEmpty {
            let count = try source.read(
                into: UnsafeMutableRawBufferPointer(start: buffer + end, count: capacity - end))
            sourceIsEmpty = count == 0
            end += count
        }
        // Words of eight bytes are loaded up to seven bytes beyond the last.
        (buffer + end).initialize(repeating: 0, count: 8)
        if !hasStarted {
            hasStarted = true
            if end >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF { start = 3 }
            takeSeparatorLine()
        }
    }
}
