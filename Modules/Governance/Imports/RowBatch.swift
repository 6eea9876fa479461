import Interchange
import Vocabulary

/// Some thousands of rows of a file, kept together so that an importer can ask the database about all of them at once.
///
/// Columns are counted in the order of the importer's own list; a column that the file lacks is empty everywhere.
package final class RowBatch {
    /// Rows of a full batch.
    package static let capacity = 4096

    package let columns: Int
    /// Whether the rows are business cards and not those of a table.
    package let holdsCards: Bool
    /// What is known of the columns; empty for rows that stand in no file.
    private var known: [Column] = []
    /// Whether a bad cell of a column that may be empty is left out, instead of refusing its row.
    package private(set) var dropsBadCells = false
    /// What stood in cells that were dropped or made readable, by their place in `spans`.
    private var replaced: [(place: Int, span: (start: Int, count: Int))] = []
    /// Cells that were dropped or mended.
    private(set) var remarks: [(row: Int, column: Int, reason: any Refusal, isDropped: Bool)] = []
    /// Whether an empty cell says nothing, so that what is known stays; else it says that there is nothing.
    package var keepsKnown = false
    package private(set) var count = 0
    private let positions: [Int?]
    private let joined: [Int: JoinedFields]
    /// The names of the file's own columns; empty for rows that stand in no table.
    package let header: [String]
    /// What stands in a column where a row says nothing; empty where nothing was told.
    private let defaults: [[UInt8]?]
    private var lines: [Int] = []
    /// Where each field, and behind the last field of a row its whole record, begins and ends in `bytes`.
    private var spans: [(start: Int, count: Int)] = []
    private var bytes: UnsafeMutablePointer<UInt8>
    private var room = 1 << 20
    private var used = 0

    /// - Parameter defaults: what was told beside the file, by the place of the column.
    package init(_ map: ColumnMap, defaults: [Int: String] = [:], holdsCards: Bool = false) {
        self.holdsCards = holdsCards
        positions = map.positions
        joined = map.joined
        header = map.header
        self.defaults = defaults.isEmpty ? [] : map.positions.indices.map { defaults[$0].map { Array($0.utf8) } }
        columns = map.positions.count
        bytes = .allocate(capacity: room)
        spans.reserveCapacity(Self.capacity * (columns + 1))
    }

    deinit {
        bytes.deallocate()
    }

    var isFull: Bool { count == Self.capacity || used > 8 << 20 }

    func append(_ row: borrowing CSVRow) {
        if !joined.isEmpty {
            for (column, position) in positions.enumerated() {
                guard let parts = joined[column] else {
                    keep(row[position].bytes, or: column)
                    continue
                }
                var text = parts.text(parts.fields.map { row[$0].trimmed })
                text.withUTF8 { keep($0, or: column) }
            }
        } else if defaults.isEmpty {
            for position in positions { keep(row[position].bytes) }
        } else {
            for (column, position) in positions.enumerated() { keep(row[position].bytes, or: column) }
        }
        keep(row.record.bytes)
        lines.append(row.line)
        count += 1
    }

    /// Adds a row that does not stand in a file as it is: a business card, a record that becomes again what it was, or one
    /// put together from files of another shape.
    package func append(fields: [String], line: Int = 0, record: String = "") {
        for (column, position) in positions.enumerated() {
            var field = position.map { $0 < fields.count ? fields[$0] : "" } ?? ""
            field.withUTF8 { keep($0, or: column) }
        }
        var record = record
        record.withUTF8 { keep($0) }
        lines.append(line)
        count += 1
    }

    private func keep(_ field: UnsafeBufferPointer<UInt8>, or column: Int) {
        guard field.isEmpty, !defaults.isEmpty, let told = defaults[column] else { return keep(field) }
        told.withUnsafeBufferPointer { keep($0) }
    }

    private func keep(_ field: UnsafeBufferPointer<UInt8>) {
        if used + field.count > room { grow(to: used + field.count) }
        if let start = field.baseAddress { (bytes + used).update(from: start, count: field.count) }
        spans.append((used, field.count))
        used += field.count
    }

    private func grow(to needed: Int) {
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: needed * 2)
        larger.update(from: bytes, count: used)
        bytes.deallocate()
        bytes = larger
        room = needed * 2
    }

    package func clear() {
        count = 0
        remarks = []
        replaced = []
        used = 0
        lines.removeAll(keepingCapacity: true)
        spans.removeAll(keepingCapacity: true)
    }

    /// The field of a row; valid until the batch is handed back.
    package subscript(row: Int, column: Int) -> FieldBytes {
        let span = spans[row * (columns + 1) + column]
        return FieldBytes(UnsafeBufferPointer(start: bytes + span.start, count: span.count))
    }

    /// Bad cells of columns that may be empty are dropped from now on, or refused with their row.
    func judge(_ columns: [Column], dropsBadCells: Bool) {
        known = columns
        self.dropsBadCells = dropsBadCells
    }

    /// Whether a row goes in without a cell of this column.
    func mayLack(_ column: Int) -> Bool {
        known.indices.contains(column) && !known[column].isRequired && !known[column].isBinding
    }

    /// Takes a cell out of its row.
    func drop(_ row: Int, _ column: Int, _ reason: any Refusal) {
        replace(row, column, by: (0, 0))
        remarks.append((row, column, reason, true))
    }

    /// Gives the cells of a row that is refused as a whole back what stood in them, and forgets what was said of them.
    func restore(_ row: Int) {
        remarks.removeAll { $0.row == row }
        for (place, span) in replaced.reversed() where place / (columns + 1) == row { spans[place] = span }
        replaced.removeAll { $0.place / (columns + 1) == row }
    }

    private func replace(_ row: Int, _ column: Int, by span: (start: Int, count: Int)) {
        let place = row * (columns + 1) + column
        replaced.append((place, spans[place]))
        spans[place] = span
    }

    /// Puts something that can be read in the place of a cell, so that what else is wrong with the row is found.
    func makeReadable(_ row: Int, _ column: Int) -> Bool {
        guard known.indices.contains(column), var text = known[column].content.sample else { return false }
        let start = used
        text.withUTF8 { keep($0) }
        spans.removeLast()
        replace(row, column, by: (start, used - start))
        return true
    }

    /// Notes that a cell was mended: a zero that a spreadsheet took from a telephone number.
    package func mended(_ row: Int, _ column: Int, _ reason: any Refusal) {
        guard !known.isEmpty, !remarks.contains(where: { $0.row == row && $0.column == column }) else { return }
        remarks.append((row, column, reason, false))
    }

    /// Whether the file has that column at all.
    package func has(_ column: Int) -> Bool {
        positions[column] != nil || !defaults.isEmpty && defaults[column] != nil
    }

    /// What the file calls a column; nil where it has none.
    package func header(_ column: Int) -> String? { positions[column].map { header[$0] } }

    /// The line of the file on which the row begins, counted from 1.
    package func line(_ row: Int) -> Int { lines[row] }

    /// The row as it stands in the file.
    package func record(_ row: Int) -> String {
        let span = spans[row * (columns + 1) + columns]
        return String(decoding: UnsafeBufferPointer(start: bytes + span.start, count: span.count), as: UTF8.self)
    }
}
