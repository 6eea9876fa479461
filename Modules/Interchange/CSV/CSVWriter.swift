import Vocabulary

/// Writes CSV (RFC 4180): UTF-8 with LF, or for spreadsheets with a byte order mark, CRLF and guarded text.
///
/// What it writes, ``CSVReader`` reads back equal, in both ways of writing.
package struct CSVWriter {
    private let sink: any ByteSink
    private let excel: Bool
    private let delimiter: UInt8
    private var buffer: [UInt8] = []
    private var fieldsInRow = 0
    private var rowBegin = 0

    package init(to sink: any ByteSink, delimiter: CSVReader.Delimiter = .comma, excel: Bool = false) {
        self.sink = sink
        self.excel = excel
        self.delimiter = delimiter.rawValue
        buffer.reserveCapacity(1 << 17)
        if excel {
            buffer += [0xEF, 0xBB, 0xBF]
            rowBegin = buffer.count
        }
    }

    /// A whole row of names or other texts.
    package mutating func row(_ texts: [String]) throws {
        for text in texts { self.text(text) }
        try endRow()
    }

    /// A text of people: guarded against being read as a formula.
    package mutating func text(_ text: String) {
        separate()
        append(FormulaGuard.guarded(text, excel: excel))
    }

    /// A number, day, amount or code of ours: written as it is.
    package mutating func plain(_ text: String) {
        separate()
        append(text)
    }

    package mutating func plain(_ number: Int64) {
        plain(String(number))
    }

    package mutating func blank() {
        separate()
    }

    package mutating func endRow() throws {
        // A row of one empty field would read back as a blank line.
        if fieldsInRow == 1, buffer.count == rowBegin { buffer += [0x22, 0x22] }
        if excel { buffer.append(0x0D) }
        buffer.append(0x0A)
        fieldsInRow = 0
        rowBegin = buffer.count
        if buffer.count >= 1 << 16 { try flush() }
    }

    /// Hands everything written so far to the sink; to be called at the end.
    package mutating func flush() throws {
        try buffer.withUnsafeBytes { try sink.write($0) }
        buffer.removeAll(keepingCapacity: true)
        rowBegin = 0
    }

    private mutating func separate() {
        if fieldsInRow > 0 { buffer.append(delimiter) }
        fieldsInRow += 1
    }

    private mutating func append(_ text: String) {
        var text = text
        let delimiter = delimiter
        text.withUTF8 { bytes in
            // A byte order mark in front of the first field would be taken for the file's.
            let needsQuotes =
                bytes.contains { $0 == 0x22 || $0 == delimiter || $0 == 0x0A || $0 == 0x0D } || bytes.first == 0xEF
            guard needsQuotes else { return buffer.append(contentsOf: bytes) }
            buffer.append(0x22)
            for byte in bytes {
                if byte == 0x22 { buffer.append(0x22) }
                buffer.append(byte)
            }
            buffer.append(0x22)
        }
    }
}
