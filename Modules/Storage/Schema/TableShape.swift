/// A table as the database describes it at run time: its columns, and where they lead.
package struct TableShape: Sendable {
    package struct Column: Sendable {
        package let name: String
        /// Holds text; the others hold numbers or bytes.
        package let isText: Bool
        /// Holds whole numbers, as ids and references are.
        package let isInteger: Bool
        /// Names a party, with or without a foreign key.
        package let isParty: Bool
        /// Holds bytes, such as a hash.
        package let isBytes: Bool
        package let isRequired: Bool
        /// The table whose key stands in it by a foreign key.
        package let refersTo: String?
    }

    package let name: String
    package let columns: [Column]

    fileprivate static let parties: Set<String> = ["INT", ColumnTypes.partyDomain.uppercased()]
    fileprivate static let integers: Set<String> = parties.union(["INTEGER", "BIGINT"])
}

extension TableShape.Column {
    /// - Parameter type: as the engine calls it, in capitals.
    fileprivate init(name: String, type: String, isRequired: Bool, refersTo: String?) {
        self.init(
            name: name, isText: type == "TEXT", isInteger: TableShape.integers.contains(type),
            isParty: TableShape.parties.contains(type), isBytes: type == "BLOB" || type == "BYTEA",
            isRequired: isRequired, refersTo: refersTo)
    }
}

extension Connection {
    /// The columns of a view. Engines do not say the same of what a view requires or refers to, so nothing is said of it.
    package func viewShape(_ name: String) throws -> TableShape {
        let question: SQL =
            switch dialect {
            case .sqlite: "SELECT name, upper(type) FROM pragma_table_info(\(name)) ORDER BY cid"
            case .postgres:
                """
                SELECT attname, upper(format_type(atttypid, NULL)) FROM pg_attribute
                 WHERE attrelid = to_regclass(\(name)) AND attnum > 0 AND NOT attisdropped ORDER BY attnum
                """
            }
        return TableShape(
            name: name,
            columns: try rows(question) { row in
                // SQLite gives no type to what a view works out: those are words.
                let type = row.text(1).isEmpty ? "TEXT" : row.text(1)
                return TableShape.Column(name: row.text(0), type: type, isRequired: false, refersTo: nil)
            })
    }

    /// The views of the schema whose names end so, by name.
    package func views(ending end: String) throws -> [String] {
        let question: SQL =
            switch dialect {
            case .sqlite: "SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name"
            case .postgres:
                """
                SELECT relname FROM pg_class
                 WHERE relkind = 'v' AND relnamespace = to_regnamespace(current_schema()) ORDER BY relname
                """
            }
        return try rows(question) { $0.text(0) }.filter { $0.hasSuffix(end) }
    }

    /// Every table of ours with its columns in their order; no views, nothing temporary.
    package func tableShapes() throws -> [TableShape] {
        let question: SQL =
            switch dialect {
            case .sqlite:
                """
                SELECT m.name, c.name, upper(c.type), CASE WHEN c."notnull" = 1 OR c.pk > 0 THEN 1 ELSE 0 END,
                       (SELECT f."table" FROM pragma_foreign_key_list(m.name) f WHERE f."from" = c.name LIMIT 1)
                  FROM sqlite_master m JOIN pragma_table_info(m.name) c
                 WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' ORDER BY m.name, c.cid
                """
            case .postgres:
                """
                SELECT t.relname, c.attname, upper(format_type(c.atttypid, NULL)), CASE WHEN c.attnotnull THEN 1 ELSE 0 END,
                       (SELECT o.relname FROM pg_constraint k JOIN pg_class o ON o.oid = k.confrelid
                         WHERE k.contype = 'f' AND k.conrelid = t.oid AND k.conkey = ARRAY[c.attnum] LIMIT 1)
                  FROM pg_class t JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum > 0 AND NOT c.attisdropped
                 WHERE t.relkind = 'r' AND t.relnamespace = to_regnamespace(current_schema())
                 ORDER BY t.relname, c.attnum
                """
            }
        var shapes: [(name: String, columns: [TableShape.Column])] = []
        try each(question) { row in
            let table = row.text(0)
            let column = TableShape.Column(
                name: row.text(1), type: row.text(2), isRequired: row.bool(3), refersTo: row.optionalText(4))
            if shapes.last?.name == table {
                shapes[shapes.count - 1].columns.append(column)
            } else {
                shapes.append((table, [column]))
            }
        }
        return shapes.map { TableShape(name: $0.name, columns: $0.columns) }
    }
}
