import CSQLite

extension SQLiteDriver {
    /// The tallies of all rows of a table, by bucket.
    func tallies(of table: String) throws -> [Int64: Tally] {
        let number = RowSum.number(of: table)
        var tallies: [Int64: Tally] = [:]
        var bucket: Int64 = 0
        var tally = Tally.none
        try eachRow("SELECT * FROM \"\(table)\"") { row, columns in
            var sum = RowSum(table: number)
            for column in 0..<columns { sum.add(row, column) }
            let key = TallyKey(row)
            if key.bucket != bucket {
                if tally != .none { tallies[bucket, default: .none] += tally }
                (bucket, tally) = (key.bucket, .none)
            }
            tally.add(sum.residue, key: key.residue)
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

extension RowSum {
    /// - Parameter row: a statement that stands on a row.
    fileprivate mutating func add(_ row: OpaquePointer, _ column: Int32) {
        switch sqlite3_column_type(row, column) {
        case SQLITE_INTEGER: add(sqlite3_column_int64(row, column))
        case SQLITE_FLOAT: add(sqlite3_column_double(row, column))
        case SQLITE_TEXT:
            let start = sqlite3_column_text(row, column)
            add(text: UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(row, column))))
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(row, column)
            add(blob: UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(row, column))))
        default: addNull()
        }
    }
}

extension TallyKey {
    /// - Parameter row: a statement that stands on a row.
    fileprivate init(_ row: OpaquePointer) {
        if sqlite3_column_type(row, 0) == SQLITE_INTEGER {
            self.init(sqlite3_column_int64(row, 0))
        } else {
            var sum = RowSum(table: 0)
            sum.add(row, 0)
            self.init(sum)
        }
    }
}
