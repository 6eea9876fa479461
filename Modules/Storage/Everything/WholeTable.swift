/// A table as it is carried from one database to another, all rows of it: its columns with what they hold, and the order
/// of its rows (丸ごと移す表).
package struct WholeTable: Sendable, Equatable {
    package enum Holding: Sendable, Equatable {
        case whole, fraction, text, bytes
    }

    package let name: String
    package let columns: [String]
    let holdings: [Holding]
    /// By which rows are told apart, in the order in which they are written.
    let key: [Int]

    init(_ facts: TableFacts) {
        name = facts.name
        columns = facts.columns.map(\.name)
        holdings = facts.columns.map { column in
            column.isInteger ? .whole : column.isText ? .text : column.isBytes ? .bytes : .fraction
        }
        let places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
        // Rows without a key may come in any order that both engines share.
        let key = name == Self.tallies ? ["entry", "name", "bucket"] : facts.primaryKey
        self.key = key.isEmpty ? Array(columns.indices) : key.compactMap { places[$0] }
    }

    /// PostgreSQL may say the tally of one bucket in several rows; they are carried as the one that they amount to.
    private static let tallies = "storage_tally"
    var isOfTallies: Bool { name == Self.tallies }

    /// What the steps of the schema write themselves is told beside the rows (``SchemaVersion``).
    static let made: Set<String> = ["storage_migration", "storage_following"]

    /// All rows in their order. Texts are ordered by their bytes on both engines.
    func question(_ dialect: Dialect) -> SQL {
        let order = key.map { place in
            let isText = holdings[place] == .text && dialect == .postgres
            return columns[place] + (isText ? " COLLATE \"C\"" : "") + " NULLS FIRST"
        }
        return SQL(
            "SELECT \(columns.joined(separator: ", ")) FROM \(name) ORDER BY \(order.joined(separator: ", "))", [])
    }
}

extension Connection {
    /// Every table whose rows are to be carried, as the schema itself says, so that none is forgotten.
    package func wholeTables() throws -> [WholeTable] {
        try tables().filter { !WholeTable.made.contains($0.name) }.map(WholeTable.init)
    }

    /// How many rows a table has.
    package func count(of table: WholeTable) throws -> Int64 {
        try count(SQL("SELECT COUNT(*) FROM \(table.name)", []))
    }

    /// Writes every row of a table as text, in bounded memory; the text is the same on both engines.
    /// - Parameter take: gets pieces of the text.
    /// - Returns: the number of rows.
    @discardableResult
    package func write(_ table: WholeTable, _ take: (UnsafeRawBufferPointer) throws -> Void) throws -> Int64 {
        var text = TableText(table)
        if table.isOfTallies {
            try eachTally(table.question(dialect)) { tally in
                for value in tally { text.add(value) }
                try text.endRow(take)
            }
        } else {
            try stream(table.question(dialect)) { row in
                text.add(row)
                try text.endRow(take)
            }
        }
        try text.flush(take)
        return text.rows
    }

    /// Calls the body with every tally that is none of nothing: entry, name, bucket and what they amount to.
    private func eachTally(_ question: SQL, _ body: ([SQLValue]) throws -> Void) throws {
        var current: (entry: Int64, name: String, bucket: Int64, tally: Tally)?
        func hand() throws {
            guard let done = current, done.tally != .none else { return }
            try body([
                .int(done.entry), .text(done.name), .int(done.bucket), .int(done.tally.rows),
                .int(Int64(done.tally.sum.value)), .int(Int64(done.tally.place.value)),
            ])
        }
        try stream(question) { row in
            let (entry, name, bucket, tally) = (row.int(0), row.text(1), row.int(2), Tally(row, from: 3))
            if let known = current, known.entry == entry, known.name == name, known.bucket == bucket {
                current?.tally += tally
            } else {
                try hand()
                current = (entry, name, bucket, tally)
            }
        }
        try hand()
    }
}
