import Storage
import Vocabulary

/// How a database came into use (利用開始): when, by whom, and whether it is the one of a demonstration.
package struct Founding: Sendable, Equatable {
    package let day: Day
    package let by: String
    /// It was made by `demo`.
    package let isDemo: Bool
    /// Everything in it was done by the demonstration itself.
    package let isUntouchedDemo: Bool

    /// The operating-system user of whom the audit chain speaks where the demonstration acts; no login has such a name.
    package static let demonstration = "sekisho demo"

    /// - Returns: nil where nobody has begun to use the database.
    package init?(in rows: Connection) throws {
        let first = try rows.first("SELECT day, actor FROM governance_audit ORDER BY at, id LIMIT 1") {
            (day: $0.day(0), by: $0.text(1))
        }
        guard let first, try Self.hasUsers(rows) else { return nil }
        day = first.day
        by = first.by
        isDemo = try Setting.value(Self.demoSetting, in: rows) != nil
        isUntouchedDemo =
            try isDemo
            && rows.count("SELECT COUNT(*) FROM governance_audit WHERE system_user <> \(Self.demonstration)") == 0
    }

    private static let demoSetting = "demo"

    private static func hasUsers(_ rows: Connection) throws -> Bool {
        try rows.first("SELECT 1 FROM governance_user LIMIT 1") { $0.int(0) } != nil
    }

    /// What a database begins with.
    package struct Beginning: Sendable {
        package var fiscalMonth: Int
        package var currency: Currency
        package var civilTime: CivilTime
        package var isDemo: Bool

        package init(
            fiscalMonth: Int = 4, currency: Currency = .yen, civilTime: CivilTime = .tokyo, isDemo: Bool = false
        ) {
            self.fiscalMonth = fiscalMonth
            self.currency = currency
            self.civilTime = civilTime
            self.isDemo = isDemo
        }
    }

    /// What became of a database that was to be begun.
    package enum Outcome: Equatable, Sendable {
        /// It is ready, with the person at the keyboard as its administrator.
        case begun
        /// It was in use already, and nothing was changed but its schema, where that was of an older program.
        case inUse(Founding)
    }

    /// Makes a database usable in one transaction: the schema with its rights, the settings, the person at the
    /// keyboard as administrator, and the first entry of the audit chain. One that has tables but nobody who may use them
    /// is completed; one that is in use stays as it is.
    package static func begin(_ books: Books, _ beginning: Beginning, schema: Schema) throws -> Outcome {
        var inUse: Founding?
        try books.database.migrate(to: schema, entries: AuditChain.entries) { rows, change in
            inUse = try Founding(in: rows)
            if try !hasUsers(rows) {
                try fill(beginning, books, rows, change, schema)
            } else if let change {
                try Upgrade.record(change, books, schema, in: rows)
            }
        }
        if let inUse { return .inUse(inUse) }
        // Where linking the first entry fails, the next action links it.
        if books.database.dialect == .postgres { try? AuditChain.link(books.database) }
        return .begun
    }

    private static func fill(
        _ beginning: Beginning, _ books: Books, _ rows: Connection, _ change: SchemaChange?, _ schema: Schema
    ) throws {
        let deed = try Deed("governance.found", in: books, rows: rows, entry: change?.entry)
        try rows.run("INSERT INTO governance_user (name) VALUES (\(books.actor.name))")
        try rows.run(
            """
            INSERT INTO governance_user_role (user_name, role)
            VALUES (\(books.actor.name), \(Role.administrator.rawValue))
            """)
        try Setting.set("fiscal_month", to: String(beginning.fiscalMonth), in: deed)
        try Setting.set("currency", to: beginning.currency.code, in: deed)
        try Setting.set("civil_time", to: beginning.civilTime.description, in: deed)
        if beginning.isDemo { try Setting.set(demoSetting, to: "yes", in: deed) }
        try AuditChain.append(deed, in: rows, after: .begun(under: deed.entry.value), of: schema)
    }
}

extension Actor {
    /// Asks whether the rows, such as those of a backup, let the person do something.
    /// - Throws: ``GovernanceRefusal`` where they do not.
    package func require(_ action: Action, in rows: Connection) throws {
        try PermissionsOfActor.require(action, for: name, in: rows)
    }
}
