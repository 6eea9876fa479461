import CSQLite

/// Whether indexes hold just what their tables hold. SQLite's own check looks up every row in every index, here and
/// there in the file, which takes many times as long as reading all of it. So tables and indexes are read from end to
/// end, and their entries are summed up: where the sums differ, or entries do not stand in their order, SQLite is asked.
extension Connection {
    /// What is wrong with the pages and indexes of a SQLite file, in SQLite's words.
    package func pageFaults() throws -> [String] {
        guard let driver = driver as? SQLiteDriver else { return [] }
        func asked(_ question: String) throws -> [String] {
            let answer = try rows(SQL("PRAGMA \(question)", [])) { $0.text(0) }
            return answer == ["ok"] ? [] : answer
        }
        // Where pages lie in disorder, reading on would only say so again.
        let faults = try asked("quick_check(100)")
        guard faults.isEmpty else { return faults }
        return try tableShapes().flatMap { shape -> [String] in
            guard let table = try indexed(shape.name) else { return try asked("integrity_check(\"\(shape.name)\")") }
            let different = try driver.indexesThatDiffer(from: table)
            guard !different.isEmpty else { return [] }
            let named = try asked("integrity_check(\"\(shape.name)\")")
            return named.isEmpty ? different.map { "index \($0.name)" } : named
        }
    }
}

extension SQLiteDriver {
    /// The indexes that do not hold what the table holds, or not in their order.
    fileprivate func indexesThatDiffer(from table: IndexedTable) throws -> [TableIndex] {
        guard !table.indexes.isEmpty else { return [] }
        let expected = try sums(of: table)
        return try zip(table.indexes, expected).filter { try sum(of: $0) != $1 }.map(\.0)
    }

    /// What the entries of each index must amount to, by the table in one pass.
    private func sums(of table: IndexedTable) throws -> [EntrySum] {
        var sums = table.indexes.map { _ in EntrySum() }
        var entry = IndexEntry()
        try eachRow(table.entries) { row, _ in
            var column: Int32 = 0
            for (place, index) in table.indexes.enumerated() {
                let end = column + 1 + Int32(index.columns.count)
                if sqlite3_column_int(row, column) != 0 {
                    entry.clear()
                    for column in column + 1..<end { entry.add(row, column) }
                    sums[place].add(entry)
                }
                column = end
            }
            return true
        }
        return sums
    }

    /// What the entries of an index amount to; nil where they stand in no order.
    private func sum(of index: TableIndex) throws -> EntrySum? {
        var sum = EntrySum()
        var (entry, previous) = (IndexEntry(), IndexEntry())
        var isOrdered = true
        try eachRow(index.entries) { row, columns in
            entry.clear()
            for column in 0..<columns { entry.add(row, column) }
            isOrdered = previous < entry
            sum.add(entry)
            swap(&entry, &previous)
            return isOrdered
        }
        return isOrdered ? sum : nil
    }
}

/// How many entries, and what they amount to.
private struct EntrySum: Equatable {
    private var count = 0
    private var sum = Residue.zero

    mutating func add(_ entry: IndexEntry) {
        count += 1
        sum = sum + entry.sum
    }
}
