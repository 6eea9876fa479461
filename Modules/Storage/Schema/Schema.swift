import Vocabulary

/// The schema that this program knows: the steps of all modules.
package struct Schema: Sendable {
    package let migrations: [Migration]

    /// The number of the last step.
    package let version: Int

    package init(_ migrations: [Migration]) {
        self.migrations = ([Self.ground] + migrations).sorted { $0.number < $1.number }
        version = self.migrations.last?.number ?? 0
    }

    private static let ground = Migration(1, "storage: id blocks and numbers without gaps") { type in
        [
            """
            CREATE TABLE storage_id_block (kind TEXT PRIMARY KEY, next_id \(type.int) NOT NULL) \(type.strictByKey)
            """,
            """
            CREATE TABLE storage_number (series TEXT PRIMARY KEY, last_number \(type.int) NOT NULL) \(type.strictByKey)
            """,
        ]
    }
}

extension Database {
    /// How the schema of the database stands to the one of the program.
    package enum SchemaState: Equatable, Sendable {
        /// No table of ours yet.
        case empty
        case current
        /// Older: the steps that are missing would make it current.
        case older(Int)
    }

    /// Compares the schemas.
    /// - Throws: ``StorageRefusal/newerSchema(found:known:)`` where a newer program wrote the database.
    package func state(of schema: Schema) throws -> SchemaState {
        let found = try read { try Self.version(in: $0) }
        if found > schema.version { throw StorageRefusal.newerSchema(found: found, known: schema.version) }
        return found == 0 ? .empty : found == schema.version ? .current : .older(found)
    }

    /// Runs the steps that are missing, each whole or not at all, in one transaction.
    package func migrate(to schema: Schema) throws {
        try write(queue: "schema") { rows in
            let found = try Self.version(in: rows)
            if found > schema.version { throw StorageRefusal.newerSchema(found: found, known: schema.version) }
            guard found < schema.version else { return }
            let types = ColumnTypes(dialect: rows.dialect)
            for migration in schema.migrations where migration.number > found {
                try rows.script(migration.statements(types))
            }
            try Self.setVersion(schema.version, in: rows)
        }
    }

    private static func version(in rows: Connection) throws -> Int {
        switch rows.dialect {
        case .sqlite: return Int(try rows.count("PRAGMA user_version"))
        case .postgres:
            let known = try rows.first("SELECT to_regclass('storage_schema') IS NOT NULL") { $0.text(0) == "t" }
            return known == true ? Int(try rows.count("SELECT version FROM storage_schema")) : 0
        }
    }

    private static func setVersion(_ version: Int, in rows: Connection) throws {
        switch rows.dialect {
        case .sqlite: try rows.script(["PRAGMA user_version = \(version)"])
        case .postgres:
            try rows.script([
                "CREATE TABLE IF NOT EXISTS storage_schema (version BIGINT NOT NULL)", "DELETE FROM storage_schema",
            ])
            try rows.run("INSERT INTO storage_schema (version) VALUES (\(version))")
        }
    }
}

extension Connection {
    /// Does the body without the secondary indexes of tables that are still empty, and makes them afterwards: a first
    /// load costs half of what it would with the indexes in place. Unique indexes stay, because they are rules.
    package func deferringIndexes(of tables: [String], _ body: () throws -> Void) throws {
        var statements: [String] = []
        for table in tables where try isEmpty(table) {
            for (name, statement) in try secondaryIndexes(of: table) {
                try script(["DROP INDEX \(name)"])
                statements.append(statement)
            }
        }
        try body()
        try script(statements)
    }

    private func isEmpty(_ table: String) throws -> Bool {
        try first(SQL("SELECT 1 FROM \(table) LIMIT 1", [])) { $0.int(0) } == nil
    }

    private func secondaryIndexes(of table: String) throws -> [(name: String, statement: String)] {
        let question: SQL =
            switch dialect {
            case .sqlite:
                """
                SELECT name, sql FROM sqlite_master
                 WHERE type = 'index' AND tbl_name = \(table) AND sql LIKE 'CREATE INDEX%' ORDER BY name
                """
            case .postgres:
                """
                SELECT indexname, indexdef FROM pg_indexes
                 WHERE schemaname = current_schema() AND tablename = \(table) AND indexdef LIKE 'CREATE INDEX%'
                 ORDER BY indexname
                """
            }
        return try rows(question) { ($0.text(0), $0.text(1)) }
    }
}
