/// The few words for types of columns and tables; there are no others.
package struct ColumnTypes: Sendable {
    let dialect: Dialect

    /// The primary key of a table whose ids come from blocks.
    package var id: String { dialect == .sqlite ? "INTEGER PRIMARY KEY" : "BIGINT PRIMARY KEY" }

    /// Any whole number: references, days, instants, minor units, 0 and 1.
    package var int: String { dialect == .sqlite ? "INTEGER" : "BIGINT" }

    /// A whole number that names a party, with or without a foreign key. Whoever merges, erases or discloses finds the
    /// columns by this type, so that none is forgotten.
    package var party: String { dialect == .sqlite ? "INT" : Self.partyDomain }

    package var text: String { "TEXT" }
    package var real: String { dialect == .sqlite ? "REAL" : "DOUBLE PRECISION" }
    package var blob: String { dialect == .sqlite ? "BLOB" : "BYTEA" }

    /// Stands behind the closing parenthesis of every table: types are enforced on SQLite too.
    package var strict: String { dialect == .sqlite ? "STRICT" : "" }

    /// The same for a small table that is looked up by its key only.
    package var strictByKey: String { dialect == .sqlite ? "STRICT, WITHOUT ROWID" : "" }

    /// PostgreSQL tells a column of this type apart from other whole numbers; SQLite does by `INT` instead of `INTEGER`.
    static let partyDomain = "party_number"
}

extension Connection {
    /// The words for types, for temporary tables.
    package var types: ColumnTypes { ColumnTypes(dialect: dialect) }
}
