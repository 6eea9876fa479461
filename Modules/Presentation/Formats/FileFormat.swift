/// What a file's name asks for: one of the formats of every answer, or a workbook, which is no text and never stands
/// on standard output.
package enum FileFormat: Equatable, Sendable {
    case text(OutputFormat)
    case workbook

    /// Endings of file names that say a format, in the order in which people read them.
    package static let endings = ["xlsx"] + OutputFormat.endings

    /// Nil where the ending of the name says nothing.
    package init?(fileName: String) {
        if let format = OutputFormat(fileName: fileName) {
            self = .text(format)
        } else if fileName.lowercased().hasSuffix(".xlsx"), OutputFormat(fileName: fileName.dropLast(5) + ".csv") != nil
        {
            self = .workbook
        } else {
            return nil
        }
    }
}
