import Workbooks

/// A file to import, from its path to its rows: opened, decoded, and with the delimiter its name or header asks for, or the
/// sheet of a workbook.
package struct ImportFile {
    package let input: InputFile
    package let reader: any RowReader
    /// The business cards in the file, where it holds such instead of a table.
    package let cards: VCardReader?
    /// The sheet that is read, where the file is a workbook.
    private let sheet: SheetReader?
    private let decoded: DecodedBytes?
    private let asked: TextEncoding

    /// Opens `path`, or standard input for `-`. What the file is its first bytes say, whatever its name; names that end in
    /// `.tsv` or `.tab` are separated by tabs.
    /// - Parameters:
    ///   - sheet: the sheet of a workbook, where it has several.
    ///   - takesCards: whether the file may hold vCards.
    ///   - observer: sees every byte as it stands in the file.
    /// - Throws: ``FileRefusal``; ``SheetRefusal`` and `WorkbookRefusal` for a workbook that cannot be read.
    package init(
        path: String, encoding: TextEncoding = .auto, sheet: String? = nil, takesCards: Bool = false,
        limits: CSVReader.Limits = .init(), observer: ((UnsafeRawBufferPointer) -> Void)? = nil
    ) throws {
        input = try InputFile.open(path)
        input.observer = observer
        asked = encoding
        let source = try BegunBytes(input)
        if WorkbookMark(source.first) != nil {
            let read = try SheetReader(source, of: path, sheet: sheet)
            (self.sheet, reader, decoded, cards) = (read, read, nil, nil)
            return
        }
        if let sheet { throw SheetRefusal.noWorkbook(path: path, sheet: sheet) }
        self.sheet = nil
        cards = takesCards && VCardReader.recognises(source.first) ? VCardReader(source, encoding: encoding) : nil
        let decoded = DecodedBytes(source, encoding: encoding)
        self.decoded = decoded
        let name = path.lowercased()
        let isTabbed = name.hasSuffix(".tsv") || name.hasSuffix(".tab")
        reader = CSVReader(decoded, delimiter: isTabbed ? .tab : .comma, limits: limits)
    }

    /// Rows that are looked at for a header.
    private static let lookedAt = 40

    /// The header of a table with columns that are known: its names, and the line on which it stands where other lines,
    /// such as a title, stand above it. The way in which the table is read is the one that makes the most of its cells
    /// known.
    /// - Parameter names: further names of the file, of which somebody said what they are.
    /// - Throws: ``CSVRefusal`` for an empty file or a header that cannot be read.
    package func header(of columns: [Column], and names: [String] = []) throws -> (names: [String], line: Int?) {
        let known = ColumnNames(columns)
        let told = Set(names.map(Column.key))
        var best: (way: Int, first: Int, line: Int, score: Int)?
        for (way, records) in try reader.looks(atMost: Self.lookedAt).enumerated() {
            for record in records {
                let score = record.fields.count { known.knows($0) || told.contains(Column.key($0)) }
                // Below the first line a single word may be there by chance.
                guard score > (best?.score ?? 0), record.line == records[0].line || score > 1 else { continue }
                best = (way, records[0].line, record.line, score)
            }
        }
        guard let best else { return (try reader.header(), nil) }
        try reader.begin(way: best.way, at: best.line)
        return (try reader.header(), best.line > best.first ? best.line : nil)
    }

    /// The encoding that was asked for or found out. Cards say it one by one, workbooks are always UTF-8.
    package var encoding: TextEncoding { cards == nil ? decoded?.encoding ?? .utf8 : asked }

    /// How much was read, and how much there is where that is known.
    package var progress: (done: Int64, of: Int64?) { sheet?.progress ?? (input.bytesRead, input.size) }
}

/// A source whose first bytes were looked at before anybody reads it.
final class BegunBytes: ByteSource {
    let first: [UInt8]
    private let source: any ByteSource
    private var position = 0

    init(_ source: any ByteSource) throws {
        self.source = source
        var first: [UInt8] = []
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 8)
        defer { block.deallocate() }
        // A pipe may hand over a few bytes at a time.
        while first.count < leastReading {
            let count = try source.read(into: block)
            if count == 0 { break }
            first += block[..<count]
        }
        self.first = first
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        if position == first.count { return try source.read(into: buffer) }
        let count = min(buffer.count, first.count - position)
        buffer.copyBytes(from: first[position..<position + count])
        position += count
        return count
    }
}
