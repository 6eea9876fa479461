/// The file of rejected rows (取り込めなかった行): where each stood, why it was refused, and the row itself.
///
/// Columns `line,column,reason,record`. It appears only when something was rejected.
package final class RejectsFile {
    package private(set) var count = 0
    private let open: () throws -> any ByteSink
    private var file: (any ByteSink)?
    private var writer: CSVWriter?

    /// Nothing is opened before the first row is rejected. Throws nothing yet; ``add`` throws ``FileRefusal``.
    /// - Parameter kept: what must not be written over.
    package init(path: String, sparing kept: KeptFiles) {
        open = { try OutputFile.open(path, sparing: kept) }
    }

    package init(sink: any ByteSink) {
        open = { sink }
    }

    /// One rejected row. `column` is the name of the column at fault, or nil; `reason` is already in the reader's language.
    package func add(line: Int, column: String?, reason: String, record: String) throws {
        if writer == nil {
            let sink = try open()
            file = sink
            var first = CSVWriter(to: sink)
            try first.row(["line", "column", "reason", "record"])
            writer = first
        }
        count += 1
        writer?.plain(Int64(line))
        writer?.text(column ?? "")
        writer?.text(reason)
        writer?.text(record)
        try writer?.endRow()
    }

    /// Puts the file in its place.
    package func close() throws {
        try writer?.flush()
        try (file as? OutputFile)?.commit()
        writer = nil
        file = nil
    }
}
