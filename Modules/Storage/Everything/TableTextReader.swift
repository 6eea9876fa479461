import Glibc

/// What is wrong with the text of a table: the row in which it stands, counted from one; zero is the header.
package struct TableTextFault: Error, Equatable {
    package let row: Int64
}

/// Takes the text of a table in pieces and loads its rows.
package final class TableTextReader {
    private enum State {
        case begin, bare, quoted, quoteInQuoted
    }

    private let holdings: [WholeTable.Holding]
    private let load: BulkLoad
    private var header: ArraySlice<UInt8>
    private var state = State.begin
    private var field: [UInt8] = []
    private var column = 0
    /// Rows that were taken.
    package private(set) var rows: Int64 = 0

    init(_ table: WholeTable, into load: BulkLoad) {
        holdings = table.holdings
        self.load = load
        header = TableText.header(table)[...]
    }

    /// - Throws: ``TableTextFault`` where it is no text of that table.
    package func take(_ bytes: UnsafeRawBufferPointer) throws {
        var place = 0
        while !header.isEmpty, place < bytes.count {
            guard header.popFirst() == bytes[place] else { throw TableTextFault(row: 0) }
            place += 1
        }
        while place < bytes.count {
            if case .quoted = state {
                // Most of a text is no quote.
                let rest = UnsafeRawBufferPointer(rebasing: bytes[place...])
                let end = rest.firstIndex(of: UInt8(ascii: "\"")) ?? rest.count
                field.append(contentsOf: rest[..<end])
                place += end
                if end < rest.count {
                    state = .quoteInQuoted
                    place += 1
                }
                continue
            }
            try take(bytes[place])
            place += 1
        }
    }

    private func take(_ byte: UInt8) throws {
        switch (state, byte) {
        case (.begin, UInt8(ascii: "\"")): state = .quoted
        case (.quoteInQuoted, UInt8(ascii: "\"")):
            field.append(byte)
            state = .quoted
        case (_, UInt8(ascii: ",")): try endField()
        case (_, UInt8(ascii: "\n")):
            try endField()
            try endRow()
        case (.begin, _), (.bare, _):
            field.append(byte)
            state = .bare
        default: throw fault
        }
    }

    /// Nothing may be left open at the end.
    package func finish() throws {
        guard header.isEmpty, column == 0, case .begin = state else { throw fault }
    }

    private var fault: TableTextFault { TableTextFault(row: rows + 1) }

    private func endField() throws {
        guard column < holdings.count else { throw fault }
        switch (holdings[column], state) {
        case (_, .begin): load.null()
        case (.text, .quoteInQuoted): field.withUnsafeBufferPointer { load.text($0) }
        case (.whole, .bare):
            guard let number = Int64(String(decoding: field, as: UTF8.self)) else { throw fault }
            load.int(number)
        case (.fraction, .bare):
            guard let number = Double(String(decoding: field, as: UTF8.self)) else { throw fault }
            load.real(number)
        case (.bytes, .bare):
            guard let blob = Base64.read(field) else { throw fault }
            load.blob(blob)
        default: throw fault
        }
        field.removeAll(keepingCapacity: true)
        state = .begin
        column += 1
    }

    private func endRow() throws {
        guard column == holdings.count else { throw fault }
        try load.endRow()
        rows += 1
        column = 0
    }
}

extension Connection {
    /// Loads the rows of a table from its text.
    /// - Parameter body: hands pieces of the text to the reader.
    /// - Returns: the number of rows.
    package func load(_ table: WholeTable, _ body: (TableTextReader) throws -> Void) throws -> Int64 {
        var rows: Int64 = 0
        try bulk { session in
            let reader = TableTextReader(table, into: try session.into(table.name, table.columns))
            try body(reader)
            try reader.finish()
            rows = reader.rows
        }
        return rows
    }
}
