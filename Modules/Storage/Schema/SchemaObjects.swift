import CSQLite

/// Everything that a schema consists of, each object with the text by which the engine knows it: tables, indexes, views
/// and triggers. What was planted, dropped or changed shows in the comparison with the schema that the program makes.
package struct SchemaObjects: Sendable {
    /// The definition of each object, behind its kind and name: `table party`.
    private let definitions: [String: String]

    /// Reads the objects of the database at hand.
    package init(in rows: Connection) throws {
        let question: SQL =
            switch rows.dialect {
            case .sqlite: Self.sqlite
            case .postgres: Self.postgres
            }
        var definitions: [String: String] = [:]
        try rows.each(question) { row in
            // An object may be defined by several lines, in the order of the answer.
            definitions[row.text(0), default: ""] += row.text(1) + "\n"
        }
        self.definitions = definitions
    }

    package var count: Int { definitions.count }

    /// What differs, each object behind a sign: `−` missing, `+` not ours, `≠` another than ours.
    package func differences(from expected: SchemaObjects) -> [String] {
        let names = Set(definitions.keys).union(expected.definitions.keys)
        return names.sorted().compactMap { name in
            switch (definitions[name], expected.definitions[name]) {
            case (nil, _): "− \(name)"
            case (_, nil): "+ \(name)"
            case (let found, let wanted): found == wanted ? nil : "≠ \(name)"
            }
        }
    }

    private static let sqlite: SQL = """
        SELECT type || ' ' || name, COALESCE(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name
        """

    /// The catalogue qualifies names by the schema where the reader would not find them otherwise: indexes always.
    private static let postgres: SQL = """
        WITH here AS (SELECT to_regnamespace(current_schema())::oid AS id)
        SELECT kind || ' ' || name, REPLACE(text, current_schema() || '.', '') FROM (
            SELECT 'table' AS kind, t.relname::TEXT AS name,
                   a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || a.attnotnull
                       || COALESCE(pg_get_expr(d.adbin, d.adrelid), '') AS text, a.attnum AS place
              FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
              LEFT JOIN pg_attrdef d ON d.adrelid = t.oid AND d.adnum = a.attnum
             WHERE t.relkind IN ('r', 'p', 'f') AND t.relnamespace = (SELECT id FROM here)
            UNION ALL
            SELECT 'constraint', t.relname || ' ' || k.conname, pg_get_constraintdef(k.oid) || k.convalidated, 0
              FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid
             WHERE t.relnamespace = (SELECT id FROM here)
            UNION ALL
            SELECT 'index', i.relname, pg_get_indexdef(i.oid), 0 FROM pg_class i
             WHERE i.relkind IN ('i', 'I') AND i.relnamespace = (SELECT id FROM here)
            UNION ALL
            SELECT 'view', v.relname, pg_get_viewdef(v.oid), 0 FROM pg_class v
             WHERE v.relkind IN ('v', 'm') AND v.relnamespace = (SELECT id FROM here)
            UNION ALL
            SELECT 'trigger', t.relname || ' ' || g.tgname, g.tgenabled::TEXT || pg_get_triggerdef(g.oid), 0
              FROM pg_trigger g JOIN pg_class t ON t.oid = g.tgrelid
             WHERE NOT g.tgisinternal AND t.relnamespace = (SELECT id FROM here)
            UNION ALL
            SELECT 'rule', t.relname || ' ' || r.rulename, pg_get_ruledef(r.oid), 0
              FROM pg_rewrite r JOIN pg_class t ON t.oid = r.ev_class
             WHERE t.relkind = 'r' AND t.relnamespace = (SELECT id FROM here)
            UNION ALL
            SELECT 'function', f.proname, f.prosrc, 0 FROM pg_proc f WHERE f.pronamespace = (SELECT id FROM here)
        ) object ORDER BY kind, name, place
        """
}

extension Database {
    /// The objects of a schema as this program makes them on this engine; nothing of it stays.
    package func objects(of schema: Schema) throws -> SchemaObjects {
        switch place {
        case .file:
            let rows = Connection(try SQLiteDriver(inMemory: ())) { _, _, _ in 0 }
            try schema.makeObjects(in: rows)
            return try SchemaObjects(in: rows)
        case .server:
            return try write(keep: false) { rows in
                try rows.script(["CREATE SCHEMA sekisho_compared", "SET LOCAL search_path TO sekisho_compared"])
                try schema.makeObjects(in: rows)
                return try SchemaObjects(in: rows)
            }
        }
    }
}
