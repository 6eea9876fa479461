import Storage

/// What a record looks like in its table, said once: from it come the list of columns, reading, writing, the hash over
/// the facts, the check of all hashes, and the picture kept before an import replaces it.
package struct RecordShape<Record>: Sendable {
    package let table: String
    package let columns: [RecordColumn<Record>]
    /// Columns that are written and read beside the record, by those who maintain them.
    package let beside: [String]
    /// Whether the row carries a hash over its key and its facts, in the column `hash`.
    package let isSealed: Bool
    private let decode: @Sendable (inout Row.Turn) throws -> Record

    /// - Parameters:
    ///   - columns: in the order in which they are written and read.
    ///   - beside: columns of the table that are no part of the record.
    ///   - decode: takes the columns in their order.
    package init(
        _ table: String, _ columns: [RecordColumn<Record>], beside: [String] = [], sealed isSealed: Bool = true,
        decode: @escaping @Sendable (inout Row.Turn) throws -> Record
    ) {
        self.table = table
        self.columns = columns
        self.beside = beside
        self.isSealed = isSealed
        self.decode = decode
        let names = columns.map(\.name)
        written = names + (isSealed ? ["hash"] : []) + beside
        keyName = columns.first { $0.role == .key }?.name ?? "id"
    }

    /// The names of all columns in the order in which ``load(_:_:beside:)`` gives them.
    package let written: [String]
    private let keyName: String

    /// The columns of the record, ready to stand behind `SELECT`.
    package var list: SQL { list(of: nil) }

    /// The columns of the record, each behind an alias of the table.
    package func list(of alias: String?) -> SQL {
        let prefix = alias.map { $0 + "." } ?? ""
        return SQL(columns.map { prefix + $0.name }.joined(separator: ", "), [])
    }

    /// Reads a record from the columns at hand; those behind it may be read by somebody else.
    package func read(_ row: inout Row.Turn) throws -> Record { try decode(&row) }

    /// The hash over key and facts.
    package func seal(of record: Record) -> Digest {
        var hasher = Digest.RowHasher(table)
        for column in columns where column.role != .kept { hasher.add(column.value(record)) }
        return hasher.finish()
    }

    /// Writes one record.
    /// - Parameter besides: the values of the columns beside it.
    package func insert(_ record: Record, beside besides: [any SQLBindable] = [], in rows: Connection) throws {
        let values = values(of: record) + besides.map(\.sqlValue)
        let names = written.joined(separator: ", ")
        try rows.run("INSERT INTO \(SQL(table, [])) (\(SQL(names, []))) VALUES (\(SQL.list(values)))")
    }

    /// Writes many records.
    package func insert(
        _ records: some Sequence<Record>, beside besides: (Record) -> [any SQLBindable] = { _ in [] },
        in rows: Connection
    ) throws {
        try rows.bulk { session in
            let load = try session.into(table, written)
            for record in records { try self.load(record, load, beside: besides(record)) }
        }
    }

    /// Puts one record into a load of the columns ``written``.
    package func load(_ record: Record, _ load: BulkLoad, beside besides: [any SQLBindable] = []) throws {
        for value in values(of: record) { load.value(value) }
        for value in besides { load.value(value.sqlValue) }
        try load.endRow()
    }

    private func values(of record: Record) -> [SQLValue] {
        columns.map { $0.value(record) } + (isSealed ? [seal(of: record).sqlValue] : [])
    }
}

extension RecordShape {
    /// The columns of the record and its hash, for ``readSealed(_:)``.
    package func sealedList(of alias: String? = nil) -> SQL {
        let hash = alias.map { $0 + ".hash" } ?? "hash"
        return "\(list(of: alias)), \(SQL(hash, []))"
    }

    /// Reads a record with the hash that its row carries.
    package func readSealed(_ row: inout Row.Turn) throws -> (record: Record, hash: Digest) {
        (try read(&row), try row.digest())
    }

    /// Recomputes the hash of every row.
    /// - Parameters:
    ///   - fault: names a record whose hash is another.
    ///   - isWhole: what else must hold of a record by itself.
    package func check(
        _ name: String, isWhole: @escaping @Sendable (Record) -> Bool = { _ in true },
        fault: @escaping @Sendable (Record) -> String
    ) -> Check {
        Check(name) { rows in
            var finding = CheckFinding()
            try rows.stream("SELECT \(sealedList()) FROM \(SQL(table, [])) ORDER BY \(SQL(keyName, [])) NULLS FIRST") {
                row in
                var row = row.inTurn()
                finding.examined += 1
                let (record, hash) = try readSealed(&row)
                if hash != seal(of: record) || !isWhole(record) { finding.faults.append(fault(record)) }
            }
            return finding
        }
    }
}

extension RecordShape {
    /// The record as an image, field by field.
    package func image(of record: Record) -> Image {
        var image = Image()
        for column in columns {
            switch column.value(record) {
            case .null: continue
            case .int(let number): image.add(column.name, number)
            case .real(let number): image.add(column.name, fact: String(number))
            case .blob(let bytes): image.add(column.name, fact: Digest(bytes: bytes).description)
            case .text(let text): image.add(column.name, column.isWritten ? .text(text) : .fact(text))
            }
        }
        return image
    }

    /// The record of an image. Throws where a field is missing or of another kind.
    package func record(of image: Image) throws -> Record {
        var row = Row(texts: columns.map { ($0.name, image[$0.name]) }).inTurn()
        return try read(&row)
    }
}
