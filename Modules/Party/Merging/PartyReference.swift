import Storage

/// A column that names a party, found in the schema itself, and how its rows are named and follow.
struct PartyReference {
    let table: String
    let column: String
    let how: MergeWay.How
    /// The whole number by which a row is named, alone or with ``texts``.
    private(set) var number: String?
    private(set) var texts: [String] = []
    /// The other column of the key that names a party too.
    private(set) var other: String?
    /// What no two rows of one party may have in common; empty where there is no such rule.
    private(set) var uniqueBeside: [String] = []

    /// Every column that names a party, in the order in which rows move.
    /// - Throws: ``MergeRefusal/undeclared(_:)`` where nobody has said how a column follows.
    static func all(ways: [MergeWay], in rows: Connection) throws -> [PartyReference] {
        var declared: [String: MergeWay.How] = [:]
        for way in ways { declared["\(way.table).\(way.column)"] = way.how }
        var references: [PartyReference] = []
        var undeclared: [String] = []
        for table in try rows.tables() {
            let columns = PartyColumns.of(table.shape)
            for column in columns {
                let how = declared["\(table.name).\(column)"] ?? byItself(column, of: table)
                guard let how, let reference = PartyReference(table, column, how, among: columns) else {
                    undeclared.append("\(table.name).\(column)")
                    continue
                }
                references.append(reference)
            }
        }
        guard undeclared.isEmpty else { throw MergeRefusal.undeclared(undeclared.joined(separator: ", ")) }
        return references
    }

    private static func byItself(_ column: String, of table: TableFacts) -> MergeWay.How? {
        let isPlain = !table.uniqueKeys.contains { $0.contains(column) } && !table.primaryKey.isEmpty
        return isPlain && !table.columns.contains { $0.name == "hash" } ? .follows : nil
    }

    private init?(_ table: TableFacts, _ column: String, _ how: MergeWay.How, among partyColumns: [String]) {
        self.table = table.name
        self.column = column
        self.how = how
        var key = table.primaryKey.filter { $0 != column }
        let isInKey = table.primaryKey.contains(column)
        if isInKey {
            let others = key.filter { partyColumns.contains($0) }
            guard others.count <= 1 || how != .unites else { return nil }
            other = others.first
            key.removeAll { $0 == other }
        } else if let first = key.first, table.columns.contains(where: { $0.name == first && $0.isInteger }) {
            number = first
            key.removeFirst()
        }
        texts = key
        guard how == .follows || how == .unites else { return }
        guard isInKey || number != nil || !texts.isEmpty else { return nil }
        let rules = table.uniqueKeys.filter { $0.contains(column) }
        guard rules.count <= 1, how == .unites || rules.isEmpty else { return nil }
        uniqueBeside = rules.first?.filter { $0 != column } ?? []
    }

    // MARK: Parts of statements

    /// The number that names a row, of the table under that name.
    func rowID(_ table: String) -> String {
        if let number = number ?? other { "\(table).\(number)" } else { "CAST(NULL AS BIGINT)" }
    }

    /// The text that names a row.
    func rowKey(_ table: String) -> String {
        if texts.isEmpty { return "CAST(NULL AS TEXT)" }
        if texts.count == 1, let text = texts.first { return "CAST(\(table).\(text) AS TEXT)" }
        return texts.map { "CAST(\(table).\($0) AS TEXT)" }.joined(separator: " || '\u{1f}' || ")
    }

    /// What joins a row of the table to its line in `merge_moved`.
    var isMeant: String {
        var conditions = ["x.reference = $1", "\(table).\(column) = x.from_party"]
        if let number { conditions.append("\(table).\(number) = x.row_id") }
        if let other { conditions.append(isOther(other)) }
        if !texts.isEmpty { conditions.append("\(rowKey(table)) = x.row_key") }
        return conditions.joined(separator: " AND ")
    }

    /// The other party of the key may have become another one by the same merge. Where the row with itself is still
    /// there, a row with the one that it became is another row.
    private func isOther(_ other: String) -> String {
        let key = texts.isEmpty ? "" : " AND \(rowKey("e")) = x.row_key"
        return """
            (\(table).\(other) = o.id OR \(table).\(other) = o.merged_into AND NOT EXISTS (
                SELECT 1 FROM \(table) e WHERE e.\(column) = x.from_party AND e.\(other) = o.id\(key)))
            """
    }
}
