/// What a file's name asks for: one of the formats of every answer, or a workbook or a printed page, which are no text and
/// never stand on standard output.
package enum FileFormat: Equatable, Sendable {
    case text(OutputFormat)
    case workbook
    /// The page as PDF.
    case printed

    /// Endings of file names that say a format, in the order in which people read them.
    package static let endings = ["xlsx", "pdf"] + OutputFormat.endings

    /// Nil where the ending of the name says nothing.
    package init?(fileName: String) {
        if let format = OutputFormat(fileName: fileName) {
            self = .text(format)
        } else if Self.ends(fileName, ".xlsx") {
            self = .workbook
        } else if Self.ends(fileName, ".pdf") {
            self = .printed
        } else {
            return nil
        }
    }

    /// Whether there is a name before the ending.
    private static func ends(_ fileName: String, _ ending: String) -> Bool {
        fileName.lowercased().hasSuffix(ending)
            && OutputFormat(fileName: fileName.dropLast(ending.utf8.count) + ".csv") != nil
    }
}
