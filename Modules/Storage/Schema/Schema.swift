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
        /// Some steps are missing; the number of the last one that is there.
        case older(Int)
    }

    /// Compares the schemas.
    /// - Throws: ``StorageRefusal/newerSchema(found:known:)`` where a newer program wrote the database.
    package func state(of schema: Schema) throws -> SchemaState {
        try read { try schema.state(in: $0) }
    }

    /// Runs the steps that are missing, all or none, in one transaction. A SQLite file that holds something is backed
    /// up first, beside itself.
    /// - Returns: the path of that backup, nil where none was needed.
    @discardableResult
    package func migrate(to schema: Schema) throws -> String? {
        try write(queue: "schema") { rows in
            let state = try schema.state(in: rows)
            guard state != .current else { return nil }
            var kept: String?
            if case .older(let last) = state, case .file(let path) = place {
                let backup = "\(path).version-\(last)"
                try self.backup(to: backup)
                kept = backup
            }
            let types = ColumnTypes(dialect: rows.dialect)
            if state == .empty {
                try rows.script([
                    "CREATE TABLE storage_migration (number \(types.int) PRIMARY KEY, name TEXT NOT NULL) \(types.strict)"
                ])
            }
            let there = try Schema.numbers(in: rows)
            for migration in schema.migrations where !there.contains(migration.number) {
                try rows.script(migration.statements(types))
                try migration.fill?(rows)
                try rows.run(
                    "INSERT INTO storage_migration (number, name) VALUES (\(migration.number), \(migration.name))")
            }
            return kept
        }
    }
}

extension Schema {
    /// How the schema of the rows stands to this one. Steps are compared one by one, because a module may bring a new
    /// one whose number lies below the last one of another module.
    func state(in rows: Connection) throws -> Database.SchemaState {
        let there = try Self.numbers(in: rows)
        guard let last = there.max() else { return .empty }
        let known = Set(migrations.map(\.number))
        if let unknown = there.subtracting(known).max() {
            throw StorageRefusal.newerSchema(found: unknown, known: version)
        }
        return there == known ? .current : .older(last)
    }

    /// The numbers of the steps that were run.
    fileprivate static func numbers(in rows: Connection) throws -> Set<Int> {
        let isThere =
            switch rows.dialect {
            case .sqlite: try rows.count("SELECT COUNT(*) FROM sqlite_master WHERE name = 'storage_migration'") == 1
            case .postgres: try rows.first("SELECT to_regclass('storage_migration') IS NOT NULL") { $0.bool(0) } == true
            }
        guard isThere else { return [] }
        return Set(try rows.rows("SELECT number FROM storage_migration") { Int($0.int(0)) })
    }
}
