/// What was done to the schema, for the entry of the record that speaks of it.
package struct SchemaChange: Sendable {
    /// The id of the entry under which the changes of rows stand.
    package let entry: Int64
    /// Where tables were made or changed: what stood in no tally before, which is no work of the steps. nil where only
    /// views and provisions were made anew.
    package let before: [TallyDifference]?

    /// All rows are new to the tallies: no action has changed anything before.
    package static func begun(under entry: Int64) -> SchemaChange { SchemaChange(entry: entry, before: []) }
}

extension Database {
    /// Runs the steps that are missing and makes what follows from them anew, all or nothing, in one transaction. A
    /// SQLite file that lacks steps is backed up first, beside itself.
    /// - Parameters:
    ///   - entries: the kind of ids that entries of the record have.
    ///   - afterwards: what else belongs to the same transaction, told what was changed; done also where nothing was, and
    ///     done again where others disturb it.
    /// - Returns: the path of that backup, nil where none was needed.
    @discardableResult
    package func migrate(
        to schema: Schema, entries: String = "storage",
        afterwards: (Connection, SchemaChange?) throws -> Void = { _, _ in }
    ) throws -> String? {
        // Ids are taken on the same connection: no other sees the tables before all is done.
        try write(queue: "schema", takeBlock: { try Self.takeBlock(on: $0.driver, $1, $2) }) { rows in
            let state = try schema.state(in: rows)
            guard state != .current else {
                try afterwards(rows, nil)
                return nil
            }
            let kept = try keepBackup(before: state)
            try afterwards(rows, schema.bringUp(rows, from: state, entries: entries))
            return kept
        }
    }

    private func keepBackup(before state: SchemaState) throws -> String? {
        // What a copy was made from is there.
        guard !isCopy, case .older(let steps) = state, case .file(let path) = place else { return nil }
        let backup = "\(path).version-\(steps)"
        try self.backup(to: backup, replacing: true)
        return backup
    }
}

extension Schema {
    /// Views go before the steps, in reverse order: a step may change what they read.
    func bringUp(
        _ rows: Connection, from state: Database.SchemaState, entries: String
    ) throws -> SchemaChange {
        let types = rows.types
        if state == .empty { try rows.script(Self.register(types)) }
        let there = try SchemaThere(in: rows)
        let isOlder = if case .older = state { true } else { false }
        let before = isOlder ? try rows.tallyDifferences(leaving: untallied) : []
        for view in (there?.views ?? []).reversed() { try rows.script(["DROP VIEW IF EXISTS \(view)"]) }
        let steps = migrations.filter { there?.steps.contains($0.place) != true }
        try rows.addingColumns(whole: isOlder) {
            for migration in steps {
                try run(migration, in: rows)
            }
        }
        try makeFollowers(in: rows)
        var entry = try rows.takeIDs(entries, 1)
        while try rows.isTallied(under: entry) { entry = try rows.takeIDs(entries, 1) }
        try rows.beginTally(under: entry)
        for provision in provisions { try provision.write(rows) }
        try noteFollowers(in: rows)
        return SchemaChange(entry: entry, before: state == .otherViews ? nil : before)
    }

    /// Makes everything of an empty database but its rows.
    func makeObjects(in rows: Connection) throws {
        try rows.script(Self.register(rows.types))
        for migration in migrations { try rows.script(migration.statements(rows.types)) }
        try makeFollowers(in: rows)
    }

    /// Makes the tables of an empty database by some of the steps, for rows that bring all else with them.
    /// - Parameter following: the sum of the schema that the rows had.
    func make(_ steps: [Migration], following: String, in rows: Connection) throws {
        try rows.script(Self.register(rows.types))
        for step in steps { try run(step, in: rows) }
        try rows.run("INSERT INTO storage_following (digest, views) VALUES (\(following), '')")
    }

    private func run(_ step: Migration, in rows: Connection) throws {
        try rows.script(step.statements(rows.types))
        try rows.run(
            """
            INSERT INTO storage_migration (module, number, name) VALUES (\(step.module), \(step.number), \(step.name))
            """)
    }

    /// What follows from the tables.
    func makeFollowers(in rows: Connection) throws {
        for view in views { try rows.script(["CREATE VIEW \(view.name) AS \(view.question)"]) }
        try makeTriggers(in: rows)
    }

    func makeTriggers(in rows: Connection) throws {
        guard rows.dialect == .postgres else { return }
        try rows.script(PostgresTallies.triggers(on: rows.tableShapes(), leaving: untallied))
    }

    /// Notes what was made behind the steps.
    func noteFollowers(in rows: Connection) throws {
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

extension Connection {
    /// Does steps, then writes the rows of tables that have more columns than before once more: SQLite leaves rows as
    /// short as they were, and whoever hears of their change later would not hear of the columns that came.
    fileprivate func addingColumns(whole: Bool, _ steps: () throws -> Void) throws {
        guard whole, dialect == .sqlite else { return try steps() }
        let before = Dictionary(uniqueKeysWithValues: try tableShapes().map { ($0.name, $0.columns.count) })
        try steps()
        for table in try tableShapes() {
            guard let count = before[table.name], count < table.columns.count, let last = table.columns.last else {
                continue
            }
            try script(["UPDATE \(table.name) SET \(last.name) = \(last.name)"])
        }
    }
}
