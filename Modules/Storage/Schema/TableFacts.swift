/// What the schema in the rows says of one table.
package struct TableFacts: Sendable, Equatable {
    package struct Column: Sendable, Equatable {
        package let name: String
        /// A whole number, as ids and references are.
        package let isInteger: Bool
    }

    package struct Reference: Sendable, Equatable {
        package let column: String
        package let table: String
    }

    package let name: String
    package internal(set) var columns: [Column] = []
    package internal(set) var primaryKey: [String] = []
    /// Every set of columns in which no two rows may agree, the primary key among them; also those that hold for a part
    /// of the rows only.
    package internal(set) var uniqueKeys: [[String]] = []
    package internal(set) var references: [Reference] = []
}

extension Connection {
    /// Every table of the schema by its name, without temporary ones: read from the engine, so that none is forgotten.
    package func tables() throws -> [TableFacts] {
        var tables: [String: TableFacts] = [:]
        let questions = SchemaQuestions.of(dialect)
        try each(questions.columns) { row in
            let name = row.text(0)
            tables[name, default: TableFacts(name: name)].columns.append(
                TableFacts.Column(name: row.text(1), isInteger: row.int(2) == 1))
        }
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
        try each(questions.references) { row in
            tables[row.text(0)]?.references.append(TableFacts.Reference(column: row.text(1), table: row.text(2)))
        }
        return tables.values.sorted { $0.name < $1.name }
    }

    /// Tells the planner of PostgreSQL what stands in tables that were just filled; SQLite needs no telling.
    package func analyze(_ tables: [String]) throws(StorageRefusal) {
        guard dialect == .postgres else { return }
        for table in tables { try driver.script("ANALYZE \(table)") }
    }
}

/// How each engine is asked for its schema.
private struct SchemaQuestions {
    let columns: SQL
    let primaryKeys: SQL
    let uniqueKeys: SQL
    let references: SQL

    static func of(_ dialect: Dialect) -> SchemaQuestions {
        switch dialect {
        case .sqlite: sqlite
        case .postgres: postgres
        }
    }

    private static let sqlite = SchemaQuestions(
        columns: """
            SELECT m.name, c.name, CASE WHEN upper(c.type) IN ('INTEGER', 'BIGINT') THEN 1 ELSE 0 END
              FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY m.name, c.cid
            """,
        primaryKeys: """
            SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
             WHERE m.type = 'table' AND c.pk > 0 ORDER BY m.name, c.pk
            """,
        uniqueKeys: """
            SELECT m.name, i.name, COALESCE(c.name, '') FROM sqlite_master m
              JOIN pragma_index_list(m.name) i JOIN pragma_index_info(i.name) c
             WHERE m.type = 'table' AND i."unique" = 1 ORDER BY m.name, i.name, c.seqno
            """,
        references: """
            SELECT m.name, f."from", f."table" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
             WHERE m.type = 'table' ORDER BY m.name, f."from"
            """)

    /// The schema in which the party stands is ours; another may lie beside it on the same server.
    private static let ours = "t.relnamespace = (SELECT relnamespace FROM pg_class WHERE oid = 'party'::regclass)"

    private static let postgres = SchemaQuestions(
        columns: SQL(
            """
            SELECT t.relname::text, a.attname::text,
                   CASE WHEN a.atttypid IN ('bigint'::regtype, 'integer'::regtype) THEN 1 ELSE 0 END
              FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
             WHERE t.relkind IN ('r', 'p') AND \(ours) ORDER BY t.relname, a.attnum
            """, []),
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
            """, []),
        references: SQL(
            """
            SELECT t.relname::text, a.attname::text, r.relname::text
              FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class r ON r.oid = c.confrelid
              JOIN LATERAL unnest(c.conkey) AS k(number) ON TRUE
              JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.number
             WHERE c.contype = 'f' AND \(ours) ORDER BY t.relname, a.attname
            """, []))
}
