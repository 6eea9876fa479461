/// How far a workbook is believed: beyond, it is refused before it fills the memory.
///
/// A sheet of Excel has at most 1,048,576 rows and 16,384 columns, and a table with as many rows and thirty columns
/// takes about 150 MB as a file and a gigabyte without compression.
package struct WorkbookLimits: Sendable {
    /// Bytes of the file itself, which is kept in memory.
    package var fileBytes = 256 << 20
    /// Bytes of one part without compression.
    package var partBytes = 2 << 30
    /// How many times larger a part may be than it is in the file, once it is larger than ``unsuspectedBytes``. Tables
    /// shrink to a tenth, the emptiest of them to a fiftieth; deflate reaches a thousandth.
    package var ratio = 200
    package var unsuspectedBytes = 8 << 20
    /// Bytes of all texts that cells share.
    package var sharedBytes = 256 << 20
    /// Bytes of one tag, or of anything else that is only told when it is whole.
    package var tagBytes = 4 << 20
    /// Columns that are looked at.
    package var columns = 1_000
    /// Bytes of one row.
    package var rowBytes = 1 << 20
    /// Merged areas of one sheet.
    package var mergedAreas = 200_000
    /// Formats of cells; Excel has at most 65,490.
    package var formats = 65_536

    package init() {}

    /// The last row of a sheet, and the last column.
    static let lastRow = 1_048_576
    static let lastColumn = 16_384
}
