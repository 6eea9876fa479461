import CSQLite

extension SQLiteDriver {
    /// The tallies of all rows of a table, by bucket.
    func tallies(of table: String) throws -> [Int64: Tally] {
        var line = RowLine()
        var tallies: [Int64: Tally] = [:]
        var bucket: Int64 = 0
        var tally = Tally.none
        try eachRow("SELECT * FROM \"\(table)\"") { row, columns in
            line.clear()
            for column in 0..<columns { line.add(row, column) }
            let key = TallyKey(row)
            if key.bucket != bucket {
                if tally != .none { tallies[bucket, default: .none] += tally }
                (bucket, tally) = (key.bucket, .none)
            }
            tally.add(line.sum, key: key.residue)
            return true
        }
        if tally != .none { tallies[bucket, default: .none] += tally }
        return tallies
    }

    /// The first row whose key leaves this residue, by the text of its first column.
    func name(of residue: Residue, in table: String) throws -> String? {
        var name: String?
        try eachRow("SELECT * FROM \"\(table)\"") { row, _ in
            guard TallyKey(row).residue == residue, let text = sqlite3_column_text(row, 0) else { return true }
            name = String(cString: text)
            return false
        }
        return name
    }
}

extension RowLine {
    /// - Parameter row: a statement that stands on a row.
    fileprivate mutating func add(_ row: OpaquePointer, _ column: Int32) {
        switch sqlite3_column_type(row, column) {
        case SQLITE_INTEGER: add(sqlite3_column_int64(row, column))
        case SQLITE_FLOAT: add(sqlite3_column_double(row, column))
        case SQLITE_TEXT: add(text: UnsafeRawBufferPointer(textOf: row, column))
        case SQLITE_BLOB: add(blob: UnsafeRawBufferPointer(blobOf: row, column))
        default: addNull()
        }
    }
}

extension TallyKey {
    /// - Parameter row: a statement that stands on a row.
    fileprivate init(_ row: OpaquePointer) {
        switch sqlite3_column_type(row, 0) {
        case SQLITE_INTEGER: self.init(sqlite3_column_int64(row, 0))
        case SQLITE_BLOB: self.init(RowLine.sum(ofBlob: UnsafeRawBufferPointer(blobOf: row, 0)))
        default: self.init(RowLine.sum(ofText: UnsafeRawBufferPointer(textOf: row, 0)))
        }
    }
}

extension UnsafeRawBufferPointer {
    fileprivate init(textOf row: OpaquePointer, _ column: Int32) {
        let start = sqlite3_column_text(row, column)
        self.init(start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(row, column)))
    }

    fileprivate init(blobOf row: OpaquePointer, _ column: Int32) {
        let start = sqlite3_column_blob(row, column)
        self.init(start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(row, column)))
    }
}
