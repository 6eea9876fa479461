import Vocabulary

/// Where the tallies are kept: one row for each entry of the record, table and bucket, of what the entry's action has
/// changed there. All rows together amount to what the tables hold; what does not was changed by somebody else.
enum Tallies {
    /// Tables of the storage itself: numbers that are taken outside of actions, what the schema is, and the tallies.
    static let left: Set<String> = [
        "storage_id_block", "storage_migration", "storage_following", "storage_tally",
    ]

    /// Many rows of one entry may speak of one bucket on PostgreSQL, where each statement adds its own.
    static func table(_ type: ColumnTypes) -> [String] {
        let columns = """
            entry \(type.int) NOT NULL, name TEXT NOT NULL, bucket \(type.int) NOT NULL, rows \(type.int) NOT NULL,
            sum \(type.int) NOT NULL, place \(type.int) NOT NULL
            """
        switch type.dialect {
        case .sqlite:
            return ["CREATE TABLE storage_tally (\(columns), PRIMARY KEY (entry, name, bucket)) \(type.strictByKey)"]
        case .postgres:
            return [
                "CREATE TABLE storage_tally (\(columns))", "CREATE INDEX storage_tally_entry ON storage_tally (entry)",
            ]
        }
    }
}

extension Connection {
    /// Says under which entry of the record the changes stand that follow in this transaction.
    package func beginTally(under entry: Int64) throws {
        guard dialect == .postgres else { return }
        try each("SELECT set_config('sekisho.entry', \(String(entry)), true)") { _ in }
    }

    /// Whether tallies stand under an entry.
    package func isTallied(under entry: Int64) throws -> Bool {
        try first("SELECT 1 FROM storage_tally WHERE entry = \(entry) LIMIT 1") { _ in true } ?? false
    }

    /// Keeps the tallies of all that was changed in this transaction.
    /// - Returns: the digest that the entry must carry.
    package func keepTally(under entry: Int64) throws -> Digest {
        if let driver = driver as? SQLiteDriver, let tallying = driver.tallying {
            try keep(tallying.book.take(), under: entry)
        }
        return try tallyDigest(of: entry)
    }

    /// Keeps the difference between what the tables hold and what the tallies say, where changes were made that no action
    /// made: a new database, or one whose schema was brought up to date.
    /// - Parameter before: the difference that was there before, which is no work of ours and stays.
    package func keepTally(
        under entry: Int64, beyond before: [TallyDifference], leaving untallied: Set<String>
    ) throws -> Digest {
        if let driver = driver as? SQLiteDriver { driver.tallying?.book = TallyBook() }
        let known = Dictionary(uniqueKeysWithValues: before.map { ($0.bucket, $0.tally) })
        let difference = try tallyDifferences(leaving: untallied).map {
            (bucket: $0.bucket, tally: $0.tally - known[$0.bucket, default: .none])
        }
        try keep(difference.filter { $0.tally != .none }, under: entry)
        return try tallyDigest(of: entry)
    }

    private func keep(_ changed: [(bucket: TallyBucket, tally: Tally)], under entry: Int64) throws {
        guard !changed.isEmpty else { return }
        try bulk { session in
            let load = try session.into("storage_tally", ["entry", "name", "bucket", "rows", "sum", "place"])
            for (bucket, tally) in changed {
                load.int(entry)
                load.text(bucket.table)
                load.int(bucket.number)
                load.int(tally.rows)
                load.int(Int64(tally.sum.value))
                load.int(Int64(tally.place.value))
                try load.endRow()
            }
        }
    }

    private func tallyDigest(of entry: Int64) throws -> Digest {
        var digest = TallyDigest()
        try each("SELECT name, rows, sum, place FROM storage_tally WHERE entry = \(entry)") { row in
            digest.add(row.text(0), Tally(row, from: 1))
        }
        return digest.finish()
    }
}

extension Tally {
    /// Reads rows, sum and place from three columns.
    init(_ row: Row, from column: Int) {
        self.init(
            rows: row.int(column), sum: Residue(row.int(column + 1)), place: Residue(row.int(column + 2)))
    }
}

/// The digest of what one action has changed, table by table.
package struct TallyDigest {
    private var tables: [String: Tally] = [:]

    package init() {}

    mutating func add(_ table: String, _ tally: Tally) { tables[table, default: .none] += tally }

    package func finish() -> Digest {
        var hasher = Digest.RowHasher("storage_tally")
        for (table, tally) in tables.sorted(by: { $0.key < $1.key }) where tally != .none {
            hasher.add(.text(table))
            for number in [tally.rows, Int64(tally.sum.value), Int64(tally.place.value)] { hasher.add(.int(number)) }
        }
        return hasher.finish()
    }
}

extension TallyDigest {
    /// Calls the body with the digest of every entry that has tallies, in their order.
    package static func each(in rows: Connection, _ body: (Int64, Digest) throws -> Void) throws {
        var current: (entry: Int64, digest: TallyDigest)?
        try rows.stream("SELECT entry, name, rows, sum, place FROM storage_tally ORDER BY entry") { row in
            let entry = row.int(0)
            if let done = current, done.entry != entry {
                try body(done.entry, done.digest.finish())
                current = nil
            }
            current = current ?? (entry, TallyDigest())
            current?.digest.add(row.text(1), Tally(row, from: 2))
        }
        if let done = current { try body(done.entry, done.digest.finish()) }
    }
}
