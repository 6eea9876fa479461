import Interchange

/// Files of another shape than our own (`--from`), turned into rows with the columns of an importer.
package protocol ForeignFiles: Sendable {
    /// Hands over every row, with the line on which it begins and its record as it stands there.
    /// - Parameter rejected: hears of records that cannot be read.
    func each(
        _ files: [ImportFile], _ row: (_ fields: [String], _ line: Int, _ record: String) throws -> Void,
        rejected: (CSVFault) throws -> Void
    ) throws
}
