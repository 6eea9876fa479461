/// An index of a SQLite table that can be read from end to end without its table.
struct TableIndex {
    let name: String
    let table: String
    /// What its entries hold in their order: columns, then the key of the row.
    let columns: [String]
    /// Which rows it holds, where it does not hold all.
    let condition: String?

    /// Every entry, in the order in which they should stand.
    var entries: String {
        let columns = columns.joined(separator: ", ")
        let rest = condition.map { " WHERE \($0)" } ?? ""
        return "SELECT \(columns) FROM \"\(table)\" INDEXED BY \"\(name)\"\(rest) ORDER BY \(columns)"
    }
}

/// A SQLite table with its indexes.
struct IndexedTable {
    let name: String
    /// The name under which the rows themselves are an index, where the key is all that they are kept by.
    let key: String?
    let indexes: [TableIndex]

    /// What the entries of all indexes must be, row by row: of each index whether it holds the row, then its columns.
    var entries: String {
        let columns = indexes.flatMap { [$0.condition ?? "1"] + $0.columns }
        let rows = key.map { "INDEXED BY \"\($0)\"" } ?? "NOT INDEXED"
        return "SELECT \(columns.joined(separator: ", ")) FROM \"\(name)\" \(rows)"
    }
}

extension Connection {
    /// The indexes of a SQLite table; nil where one of them orders its entries otherwise than by their plain values, or
    /// cannot tell without the table which rows it holds.
    func indexed(_ table: String) throws -> IndexedTable? {
        let known = try rows(
            """
            SELECT l.name, CASE WHEN l.partial THEN substr(m.sql, instr(m.sql, ' WHERE ') + 7) END,
                   l.origin = 'pk' AND (SELECT wr FROM pragma_table_list(\(table)))
              FROM pragma_index_list(\(table)) l LEFT JOIN sqlite_master m ON m.name = l.name
            """
        ) { (name: $0.text(0), condition: $0.optionalText(1), isKey: $0.bool(2)) }
        var indexes: [TableIndex] = []
        for (name, condition, isKey) in known where !isKey {
            let columns = try rows(
                """
                SELECT CASE cid WHEN -1 THEN 'rowid' ELSE name END, cid = -2 OR "desc" OR coll <> 'BINARY'
                  FROM pragma_index_xinfo(\(name)) ORDER BY seqno
                """
            ) { (name: $0.text(0), isOdd: $0.bool(1)) }
            let index = TableIndex(name: name, table: table, columns: columns.map(\.name), condition: condition)
            guard !columns.contains(where: \.isOdd), try isReadAlone(index) else { return nil }
            indexes.append(index)
        }
        return IndexedTable(name: table, key: known.first { $0.isKey }?.name, indexes: indexes)
    }

    private func isReadAlone(_ index: TableIndex) throws -> Bool {
        do {
            let plan = try rows(SQL("EXPLAIN QUERY PLAN " + index.entries, [])) { $0.text(3) }
            return plan.count == 1 && plan[0].hasSuffix("USING COVERING INDEX \(index.name)")
        } catch StorageRefusal.engine {
            // SQLite has no way to answer by this index alone.
            return false
        }
    }
}
