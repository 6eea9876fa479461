/// The schema that this program knows: the steps of all modules, then what follows from them.
package struct Schema: Sendable {
    /// In the order of the modules, then of their numbers: a module may refer to tables of those before it.
    package let migrations: [Migration]
    let views: [View]
    let provisions: [Provision]
    /// Tables that are compared with what they were made from by checks of their own, or that protect themselves: their
    /// rows stand in no tally.
    package let untallied: Set<String>

    package init(
        _ migrations: [Migration], views: [View] = [], provisions: [Provision] = [], untallied: Set<String> = []
    ) {
        self.untallied = untallied
        self.migrations = [Self.ground] + migrations
        self.views = views
        self.provisions = provisions
    }

    /// How many steps there are.
    package var version: Int { migrations.count }

    private static let ground = Migration("storage", 1, "id blocks, numbers without gaps and tallies") { type in
        let domains = type.dialect == .postgres ? ["CREATE DOMAIN \(ColumnTypes.partyDomain) AS BIGINT"] : []
        return domains + [
            """
            CREATE TABLE storage_id_block (kind TEXT PRIMARY KEY, next_id \(type.int) NOT NULL) \(type.strictByKey)
            """,
            """
            CREATE TABLE storage_number (series TEXT PRIMARY KEY, last_number \(type.int) NOT NULL) \(type.strictByKey)
            """,
        ] + Tallies.table(type)
    }

    /// What tells this schema from others: its steps, views and provisions. The database keeps which it has. It is asked
    /// at every start and protects nothing, so a sum will do (FNV-1a, 64 bits): a digest would wake the whole library of
    /// ciphers.
    var following: String {
        var sum: UInt64 = 0xcbf2_9ce4_8422_2325
        func add(_ text: String) {
            var text = text
            text.withUTF8 { for byte in $0 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 } }
            sum = (sum ^ 0xff) &* 0x100_0000_01b3
        }
        for migration in migrations {
            add(migration.module)
            sum = (sum ^ UInt64(migration.number)) &* 0x100_0000_01b3
        }
        for view in views {
            add(view.name)
            add(view.question)
        }
        for provision in provisions { add(provision.text) }
        for table in untallied.sorted() { add(table) }
        return String(sum, radix: 16)
    }
}

extension Database {
    /// How the schema of the database stands to the one of the program.
    package enum SchemaState: Equatable, Sendable {
        /// No table of ours yet.
        case empty
        case current
        /// Every step is there, but views or provisions are those of another program.
        case otherViews
        /// Some steps are missing; how many are there.
        case older(Int)
    }

    /// Compares the schemas.
    /// - Throws: ``StorageRefusal/newerSchema(found:known:)`` where a newer program wrote the database.
    package func state(of schema: Schema) throws -> SchemaState {
        try read { try schema.state(in: $0) }
    }
}

extension Schema {
    /// How the schema of the rows stands to this one. What nearly every start finds is asked first, in one question. Only
    /// where the answer is another are steps compared one by one, because each module counts its own.
    func state(in rows: Connection) throws -> Database.SchemaState {
        if try rows.keptSchema() == following { return .current }
        guard let there = try SchemaThere(in: rows) else { return .empty }
        let known = Set(migrations.map(\.place))
        if let unknown = there.steps.subtracting(known).max(by: { ($0.module, $0.number) < ($1.module, $1.number) }) {
            let last = known.filter { $0.module == unknown.module }.map(\.number).max() ?? 0
            throw StorageRefusal.newerSchema(found: unknown.description, known: "\(unknown.module) \(last)")
        }
        guard there.steps == known else { return .older(there.steps.count) }
        return there.following == following ? .current : .otherViews
    }
}

extension Connection {
    /// The sum of the schema that was made last, nil where none was.
    fileprivate func keptSchema() throws -> String? {
        let question: SQL = "SELECT digest FROM storage_following"
        switch dialect {
        case .sqlite:
            // The engine has read its whole schema by now: a table that is missing is refused at once, while looking
            // for it would read the schema again.
            do { return try first(question) { $0.text(0) } } catch StorageRefusal.engine { return nil }
        case .postgres:
            // There a refused question would end the transaction.
            guard try first("SELECT to_regclass('storage_following') IS NOT NULL", { $0.bool(0) }) == true else {
                return nil
            }
            return try first(question) { $0.text(0) }
        }
    }
}

/// What the database says of its schema.
struct SchemaThere {
    fileprivate(set) var steps: Set<Migration.Place> = []
    /// The sum of steps, views and provisions, as they were made last.
    fileprivate(set) var following = ""
    /// The views that were made, in their order.
    fileprivate(set) var views: [String] = []

    /// nil where nothing of ours is there.
    init?(in rows: Connection) throws {
        let isThere =
            switch rows.dialect {
            case .sqlite: try rows.count("SELECT COUNT(*) FROM sqlite_master WHERE name = 'storage_migration'") == 1
            case .postgres: try rows.first("SELECT to_regclass('storage_migration') IS NOT NULL") { $0.bool(0) } == true
            }
        guard isThere else { return nil }
        try rows.each(
            """
            SELECT module, number, '', '' FROM storage_migration
            UNION ALL SELECT '', 0, digest, views FROM storage_following
            """
        ) { row in
            if row.text(0).isEmpty {
                following = row.text(2)
                views = row.text(3).split(separator: " ").map(String.init)
            } else {
                steps.insert(Migration.Place(module: row.text(0), number: Int(row.int(1))))
            }
        }
    }
}
