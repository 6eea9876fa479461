extension Database {
    /// Runs the steps that are missing and makes what follows from them anew, all or nothing, in one transaction. A
    /// SQLite file that lacks steps is backed up first, beside itself.
    /// - Parameters:
    ///   - keepsBefore: whether that backup is made; a copy of a backup needs none.
    ///   - afterwards: what else belongs to the same transaction; done also where no step is missing, and done again
    ///     where others disturb it.
    /// - Returns: the path of that backup, nil where none was needed.
    @discardableResult
    package func migrate(
        to schema: Schema, keepingBefore keepsBefore: Bool = true, afterwards: (Connection) throws -> Void = { _ in }
    ) throws -> String? {
        // Ids are taken on the same connection: no other sees the tables before all is done.
        try write(queue: "schema", takeBlock: { try Self.takeBlock(on: $0.driver, $1, $2) }) { rows in
            let kept = try bringUp(rows, to: schema, keepsBefore)
            try afterwards(rows)
            return kept
        }
    }

    private func bringUp(_ rows: Connection, to schema: Schema, _ keepsBefore: Bool) throws -> String? {
        let state = try schema.state(in: rows)
        guard state != .current else { return nil }
        var kept: String?
        if keepsBefore, case .older(let steps) = state, case .file(let path) = place {
            let backup = "\(path).version-\(steps)"
            try self.backup(to: backup, replacing: true)
            kept = backup
        }
        try schema.bringUp(rows, isNew: state == .empty)
        return kept
    }
}

extension Schema {
    /// Views go before the steps, in reverse order: a step may change what they read.
    fileprivate func bringUp(_ rows: Connection, isNew: Bool) throws {
        let types = rows.types
        if isNew { try rows.script(Self.register(types)) }
        let there = try SchemaThere(in: rows)
        for view in (there?.views ?? []).reversed() { try rows.script(["DROP VIEW IF EXISTS \(view)"]) }
        for migration in migrations where there?.steps.contains(migration.place) != true {
            try rows.script(migration.statements(types))
            try rows.run(
                """
                INSERT INTO storage_migration (module, number, name)
                VALUES (\(migration.module), \(migration.number), \(migration.name))
                """)
        }
        for view in views { try rows.script(["CREATE VIEW \(view.name) AS \(view.question)"]) }
        for provision in provisions { try provision.write(rows) }
        try rows.run("DELETE FROM storage_following")
        try rows.run(
            """
            INSERT INTO storage_following (digest, views)
            VALUES (\(following), \(views.map(\.name).joined(separator: " ")))
            """)
    }

    /// Where the database keeps which steps were run, and what followed.
    private static func register(_ type: ColumnTypes) -> [String] {
        [
            """
            CREATE TABLE storage_migration (
                module TEXT NOT NULL, number \(type.int) NOT NULL, name TEXT NOT NULL, PRIMARY KEY (module, number)
            ) \(type.strictByKey)
            """,
            "CREATE TABLE storage_following (digest TEXT PRIMARY KEY, views TEXT NOT NULL) \(type.strictByKey)",
        ]
    }
}
