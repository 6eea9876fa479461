/// One numbered step of the schema, handed in by the module that owns the tables. Once released it is never edited.
package struct Migration: Sendable {
    /// Unique over all modules; steps run in this order.
    package let number: Int
    /// What it brings, for people: `party: parties and their roles`.
    package let name: String
    /// The statements, one per element.
    package let statements: @Sendable (ColumnTypes) -> [String]
    /// Puts into new tables what follows from the rows that are there already, where SQL cannot work it out.
    package let fill: (@Sendable (Connection) throws -> Void)?

    package init(
        _ number: Int, _ name: String, fill: (@Sendable (Connection) throws -> Void)? = nil,
        _ statements: @escaping @Sendable (ColumnTypes) -> [String]
    ) {
        self.number = number
        self.name = name
        self.fill = fill
        self.statements = statements
    }
}

/// The few words for types of columns and tables; there are no others.
package struct ColumnTypes: Sendable {
    let dialect: Dialect

    /// The primary key of a table whose ids come from blocks.
    package var id: String { dialect == .sqlite ? "INTEGER PRIMARY KEY" : "BIGINT PRIMARY KEY" }

    /// Any whole number: references, days, instants, minor units, 0 and 1.
    package var int: String { dialect == .sqlite ? "INTEGER" : "BIGINT" }
    package var text: String { "TEXT" }
    package var real: String { dialect == .sqlite ? "REAL" : "DOUBLE PRECISION" }
    package var blob: String { dialect == .sqlite ? "BLOB" : "BYTEA" }

    /// Stands behind the closing parenthesis of every table: types are enforced on SQLite too.
    package var strict: String { dialect == .sqlite ? "STRICT" : "" }

    /// The same for a small table that is looked up by its key only.
    package var strictByKey: String { dialect == .sqlite ? "STRICT, WITHOUT ROWID" : "" }
}

extension Connection {
    /// The words for types, for temporary tables.
    package var types: ColumnTypes { ColumnTypes(dialect: dialect) }
}
