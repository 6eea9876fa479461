/// A file to import, from its path to its rows: opened, decoded, and with the delimiter its name or header asks for.
package struct ImportFile {
    package let input: InputFile
    package let reader: CSVReader
    /// The business cards in the file, where it holds such instead of a table.
    package let cards: VCardReader?
    private let decoded: DecodedBytes
    private let asked: TextEncoding
    private let preferred: CSVReader.Delimiter

    /// Opens `path`, or standard input for `-`. Names that end in `.tsv` or `.tab` are separated by tabs.
    /// - Parameter takesCards: whether the file may hold vCards; its first bytes tell.
    package init(
        path: String, encoding: TextEncoding = .auto, takesCards: Bool = false, limits: CSVReader.Limits = .init()
    ) throws {
        input = try InputFile.open(path)
        asked = encoding
        var source: any ByteSource = input
        var isCards = false
        if takesCards {
            let begun = try BegunBytes(input)
            isCards = VCardReader.recognises(begun.first)
            source = begun
        }
        cards = isCards ? VCardReader(source, encoding: encoding) : nil
        decoded = DecodedBytes(source, encoding: encoding)
        let name = path.lowercased()
        let isTabbed = name.hasSuffix(".tsv") || name.hasSuffix(".tab")
        preferred = isTabbed ? .tab : .comma
        reader = CSVReader(decoded, delimiter: preferred, limits: limits)
    }

    /// Rows that are looked at for a header.
    private static let lookedAt = 40

    /// The header of a table with columns that are known: its names, and the line on which it stands where other lines,
    /// such as a title, stand above it. What separates is what makes the most of its cells known.
    /// - Parameter names: further names of the file, of which somebody said what they are.
    /// - Throws: ``CSVRefusal`` for an empty file or a header that cannot be read.
    package func header(of columns: [Column], and names: [String] = []) throws -> (names: [String], line: Int?) {
        let known = ColumnNames(columns)
        let told = Set(names.map(Column.key))
        var best: (delimiter: CSVReader.Delimiter, first: Int, line: Int, score: Int)?
        for delimiter in [preferred] + CSVReader.Delimiter.allCases.filter({ $0 != preferred }) {
            let records = try reader.peek(Self.lookedAt, separatedBy: delimiter)
            for record in records {
                let score = record.fields.count { known.knows($0) || told.contains(Column.key($0)) }
                // Below the first line a single word may be there by chance.
                guard score > (best?.score ?? 0), record.line == records[0].line || score > 1 else { continue }
                best = (delimiter, records[0].line, record.line, score)
            }
            if reader.isTold { break }
        }
        guard let best else { return (try reader.header(), nil) }
        try reader.begin(separatedBy: best.delimiter, at: best.line)
        return (try reader.header(), best.line > best.first ? best.line : nil)
    }

    /// The encoding that was asked for or found out. Cards say it one by one.
    package var encoding: TextEncoding { cards == nil ? decoded.encoding : asked }
}

/// A source whose first bytes were looked at before anybody reads it.
private final class BegunBytes: ByteSource {
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
