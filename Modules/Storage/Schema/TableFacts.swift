/// What the schema in the rows says of one table: its shape, and by what its rows are told apart.
package struct TableFacts: Sendable {
    package let shape: TableShape
    package internal(set) var primaryKey: [String] = []
    /// Every set of columns in which no two rows may agree, the primary key among them; also those that hold for a part
    /// of the rows only.
    package internal(set) var uniqueKeys: [[String]] = []

    package var name: String { shape.name }
    package var columns: [TableShape.Column] { shape.columns }
}

extension Connection {
    /// Every table of the schema by its name, without temporary ones: read from the engine, so that none is forgotten.
    package func tables() throws -> [TableFacts] {
        var tables = Dictionary(
            try tableShapes().map { ($0.name, TableFacts(shape: $0)) }, uniquingKeysWith: { first, _ in first })
        let questions = KeyQuestions.of(dialect)
        try each(questions.primaryKeys) { tables[$0.text(0)]?.primaryKey.append($0.text(1)) }
        for (name, table) in tables where !table.primaryKey.isEmpty { tables[name]?.uniqueKeys = [table.primaryKey] }
        var keys: [String: (table: String, columns: [String])] = [:]
        try each(questions.uniqueKeys) { row in
            keys[row.text(1), default: (row.text(0), [])].columns.append(row.text(2))
        }
        for (_, key) in keys.sorted(by: { $0.key < $1.key }) {
            if tables[key.table]?.uniqueKeys.contains(key.columns) == false {
                tables[key.table]?.uniqueKeys.append(key.columns)
            }
        }
        return tables.values.sorted { $0.name < $1.name }
    }
}

/// How each engine is asked for its keys.
private struct KeyQuestions {
    let primaryKeys: SQL
    let uniqueKeys: SQL

    static func of(_ dialect: Dialect) -> KeyQuestions {
        switch dialect {
        case .sqlite: sqlite
        case .postgres: postgres
        }
    }

    private static let sqlite = KeyQuestions(
        primaryKeys: """
            SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
             WHERE m.type = 'table' AND c.pk > 0 ORDER BY m.name, c.pk
            """,
        uniqueKeys: """
            SELECT m.name, i.name, COALESCE(c.name, '') FROM sqlite_master m
              JOIN pragma_index_list(m.name) i JOIN pragma_index_info(i.name) c
             WHERE m.type = 'table' AND i."unique" = 1 ORDER BY m.name, i.name, c.seqno
            """)

    /// Another schema may lie beside ours on the same server.
    private static let ours = "t.relnamespace = to_regnamespace(current_schema())"

    private static let postgres = KeyQuestions(
        primaryKeys: SQL(
            """
            SELECT t.relname::text, a.attname::text
              FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
              JOIN LATERAL unnest(i.indkey::smallint[]) WITH ORDINALITY AS k(number, place) ON TRUE
              JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.number
             WHERE i.indisprimary AND \(ours) ORDER BY t.relname, k.place
            """, []),
        uniqueKeys: SQL(
            """
            SELECT t.relname::text, i.indexrelid::text, COALESCE(a.attname::text, '')
              FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
              JOIN LATERAL unnest(i.indkey::smallint[]) WITH ORDINALITY AS k(number, place) ON TRUE
              LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.number
             WHERE i.indisunique AND \(ours) ORDER BY t.relname, i.indexrelid, k.place
            """, []))
}
