/// The rows of one sheet, one after the other; whatever the size of the sheet, one row stands in memory.
///
/// A row without anything in it is passed over. A cell of an area that was merged downwards says what the first cell of
/// the area says; a row that says nothing else is passed over too.
package final class SheetRows {
    /// Why a row cannot be taken, though the ones after it can.
    package enum RowFault: Sendable {
        case tooManyColumns(limit: Int)
        case tooLong(limit: Int)
    }

    private let cells: SheetCells
    private var stream: XMLStream?
    private var merges: OpenMerges

    init(_ part: ArchivePart, _ shared: SharedParts, _ merged: [MergedArea], _ limits: WorkbookLimits) throws {
        cells = SheetCells(shared, limits)
        merges = OpenMerges(merged, columns: limits.columns)
        stream = try XMLStream(part, limits, telling: cells)
    }

    /// Goes on to the next row that holds something.
    /// - Returns: false at the end of the sheet.
    /// - Throws: ``WorkbookRefusal`` where the sheet is damaged.
    package func next() throws -> Bool {
        while let stream {
            cells.clear()
            guard try stream.read() else {
                self.stream = nil
                return false
            }
            let holdsOwn = merges.fill(cells)
            if holdsOwn || cells.fault != nil { return true }
        }
        return false
    }

    /// The row of the sheet, counted from 1.
    package var number: Int { cells.row }
    /// Cells up to the last that holds something.
    package var width: Int { cells.width }
    package var fault: RowFault? { cells.fault }

    /// Hands every cell up to the last that holds something to the body, as people see it.
    package func withCells<Answer>(
        _ body: (_ bytes: UnsafeBufferPointer<UInt8>, _ spans: [Range<Int>]) throws -> Answer
    ) rethrows -> Answer {
        try cells.bytes.withUnsafeBufferPointer { try body($0, cells.spans) }
    }

    /// Bytes of the sheet that were read, and those that there are.
    package var progress: (done: Int, of: Int) { stream?.progress ?? (1, 1) }
}

/// Areas that were merged downwards, from their first row to their last.
private struct OpenMerges {
    private let areas: [MergedArea]
    private var next = 0
    /// By the column: the last row of the area that is open there, and what its first cell says; nothing in the columns
    /// beside its first.
    private var open: [(last: Int, text: [UInt8]?)?]

    init(_ areas: [MergedArea], columns: Int) {
        self.areas = areas
        let last = areas.map(\.last.column).max() ?? -1
        open = Array(repeating: nil, count: min(columns, last + 1))
    }

    /// Puts into the cells of a row what the areas over them say.
    /// - Returns: whether the row says anything of its own.
    mutating func fill(_ cells: SheetCells) -> Bool {
        if areas.isEmpty { return cells.width > 0 }
        var filled = 0
        for column in open.indices {
            guard let area = open[column] else { continue }
            guard cells.row <= area.last else {
                open[column] = nil
                continue
            }
            cells.set(column, area.text ?? [])
            if area.text?.isEmpty == false { filled += 1 }
        }
        // Areas whose first row is missing in the sheet are empty.
        while next < areas.count, areas[next].first.row < cells.row { next += 1 }
        while next < areas.count, areas[next].first.row == cells.row {
            let area = areas[next]
            next += 1
            guard area.first.column < open.count else { continue }
            for column in area.first.column...min(area.last.column, open.count - 1) {
                open[column] = (area.last.row, column == area.first.column ? cells.text(column) : nil)
            }
        }
        return cells.spans.count { !$0.isEmpty } > filled
    }
}
