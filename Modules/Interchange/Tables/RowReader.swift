/// Reads the rows of a table, wherever it stands: in a text, or on a sheet of a workbook.
package protocol RowReader: AnyObject {
    /// The first records in each of the ways in which the table may be read, the likeliest way first. The next reading
    /// begins with them again.
    func looks(atMost count: Int) throws -> [[PeekedRecord]]
    /// Reads in one of these ways from now on, and passes over what stands before a line.
    func begin(way: Int, at line: Int) throws
    /// The first record as names of columns.
    /// - Throws: ``CSVRefusal`` for a table without records, or whose first record cannot be read.
    func header() throws -> [String]
    /// Hands every record left to `body`, and every record that cannot be read to `rejected`, in their order.
    func forEachRow(
        _ body: (borrowing CSVRow) throws -> Void, rejected: (CSVFault) throws -> Void
    ) throws
}

/// A record that was looked at before reading begins.
package struct PeekedRecord: Equatable, Sendable {
    /// The line on which it begins, counted from 1.
    package let line: Int
    package let fields: [String]
}
