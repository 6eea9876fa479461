/// A bucket whose rows are not those that the tallies speak of.
package struct TallyDifference: Sendable {
    let bucket: TallyBucket
    /// What is there beyond what should be there.
    let tally: Tally

    /// The row, or the rows among which it is, behind a sign that says what became of it: `-` gone, `+` come, `≠` another
    /// than it was.
    /// - Parameter name: the text of the row's first column, where it could be found.
    package func shown(_ name: String?) -> String {
        let sign = tally.rows < 0 ? "−" : tally.rows > 0 ? "+" : "≠"
        return "\(sign) \(bucket.table) \(name ?? "(\(bucket.number))")"
    }
}

extension Connection {
    /// Compares every row of every table with the tallies, in one pass.
    /// - Parameter untallied: tables that others look after.
    package func tallyDifferences(leaving untallied: Set<String>) throws -> [TallyDifference] {
        var kept: [String: [Int64: Tally]] = [:]
        try stream("SELECT name, bucket, rows, sum, place FROM storage_tally") { row in
            kept[row.text(0), default: [:]][row.int(1), default: .none] += Tally(row, from: 2)
        }
        var differences: [TallyDifference] = []
        for table in try tableShapes() where !untallied.contains(table.name) && !Tallies.left.contains(table.name) {
            var buckets = try tallies(of: table)
            for (bucket, tally) in kept.removeValue(forKey: table.name) ?? [:] {
                buckets[bucket, default: .none] = buckets[bucket, default: .none] - tally
            }
            differences += buckets.filter { $0.value != .none }.sorted { $0.key < $1.key }
                .map { TallyDifference(bucket: TallyBucket(table: table.name, number: $0.key), tally: $0.value) }
        }
        // Tables that are gone, with all that was in them.
        for (table, buckets) in kept.sorted(by: { $0.key < $1.key }) where !untallied.contains(table) {
            differences += buckets.filter { $0.value != .none }.sorted { $0.key < $1.key }
                .map { TallyDifference(bucket: TallyBucket(table: table, number: $0.key), tally: .none - $0.value) }
        }
        return differences
    }

    /// The differences in words: by the row where one row differs, by the span of keys where several do.
    package func named(_ difference: TallyDifference) throws -> String {
        let bucket = difference.bucket
        guard let shape = try tableShapes().first(where: { $0.name == bucket.table }) else {
            return difference.shown(nil)
        }
        if shape.columns.first?.isInteger == true {
            let first = bucket.number << TallyBucket.width
            let key = difference.tally.key.flatMap { Int64(exactly: $0.value) }
            if let key, TallyKey(key).bucket == bucket.number {
                return difference.shown(String(key))
            }
            return difference.shown("\(first)–\(first + (1 << TallyBucket.width) - 1)")
        }
        guard let key = difference.tally.key else { return difference.shown(nil) }
        return difference.shown(try name(of: key, in: shape))
    }

    private func tallies(of table: TableShape) throws -> [Int64: Tally] {
        if let driver = driver as? SQLiteDriver { return try driver.tallies(of: table.name) }
        var tallies: [Int64: Tally] = [:]
        try each(SQL(PostgresTallies.question(table, from: table.name), [])) { row in
            tallies[row.int(0), default: .none] += Tally(row, from: 1)
        }
        return tallies
    }

    private func name(of key: Residue, in table: TableShape) throws -> String? {
        if let driver = driver as? SQLiteDriver { return try driver.name(of: key, in: table.name) }
        let column = table.columns[0].name
        return try first(
            SQL(
                "SELECT \(column)::TEXT FROM \(table.name) WHERE storage_row_sum(\(column)::TEXT) = $1 LIMIT 1",
                [.int(Int64(key.value))])
        ) { $0.text(0) }
    }
}
