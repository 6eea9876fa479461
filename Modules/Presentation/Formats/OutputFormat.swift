/// The formats in which every answer can be had (`-O`).
package enum OutputFormat: String, CaseIterable, Sendable {
    case table, csv, tsv, json, markdown, html

    /// Endings of file names that say a format, in the order in which people read them.
    package static let endings = ["html", "csv", "tsv", "json", "md", "txt"]

    /// The format that a file's name asks for, nil where its ending says nothing.
    package init?(fileName: String) {
        let name = fileName[(fileName.lastIndex(of: "/").map(fileName.index(after:)) ?? fileName.startIndex)...]
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
        switch name[name.index(after: dot)...].lowercased() {
        case "txt": self = .table
        case "csv": self = .csv
        case "tsv", "tab": self = .tsv
        case "json": self = .json
        case "md", "markdown": self = .markdown
        case "html", "htm": self = .html
        default: return nil
        }
    }
}
