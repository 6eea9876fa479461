import Storage

/// One question that `verify` asks of the rows: whether what is kept for speed equals what it was made from, whether
/// protected rows still have their hash, whether every link leads somewhere.
package struct Check: Sendable {
    /// `ledger.balances`, `governance.audit_chain`.
    package let name: String
    private let body: @Sendable (Connection, ProgramParts) throws -> CheckFinding

    package init(_ name: String, _ body: @escaping @Sendable (Connection) throws -> CheckFinding) {
        self.init(name) { rows, _ in try body(rows) }
    }

    /// A question that asks the other modules too.
    package init(_ name: String, _ body: @escaping @Sendable (Connection, ProgramParts) throws -> CheckFinding) {
        self.name = name
        self.body = body
    }

    package func run(in rows: Connection, of parts: ProgramParts = ProgramParts([])) throws -> CheckFinding {
        try body(rows, parts)
    }
}

/// What a check found: how many rows it looked at, and each fault as a short text that names the row.
package struct CheckFinding: Sendable {
    package var examined: Int
    package var faults: [String]

    package init(examined: Int = 0, faults: [String] = []) {
        self.examined = examined
        self.faults = faults
    }
}
