import Interchange

/// One file of the samples on its way to disk: written row by row, in its place when it is complete.
struct SampleFile {
    private let file: OutputFile
    private var writer: CSVWriter

    init(_ path: String, columns: [String]) throws {
        file = try OutputFile.open(path, sparing: .nothing)
        writer = CSVWriter(to: file)
        try writer.row(columns)
    }

    mutating func row(_ fields: String...) throws { try row(fields) }

    mutating func row(_ fields: [String]) throws {
        for field in fields { writer.text(field) }
        try writer.endRow()
    }

    /// A field of the row at hand; nil for an empty one.
    mutating func field(_ text: String?) {
        if let text { writer.text(text) } else { writer.blank() }
    }

    mutating func field(_ number: Int) {
        writer.plain(Int64(number))
    }

    mutating func endRow() throws {
        try writer.endRow()
    }

    mutating func close() throws {
        try writer.flush()
        try file.commit()
    }
}

/// Numbers of records as people see them: `SI-000042`.
func numbered(_ prefix: String, _ number: Int) -> String {
    let digits = String(number)
    return prefix + String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
}
