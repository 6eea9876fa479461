import Storage

/// One question that `verify` asks of the rows: whether what is kept for speed equals what it was made from, whether
/// protected rows still have their hash, whether every link leads somewhere.
package struct Check: Sendable {
    /// `ledger.balances`, `governance.audit_chain`.
    package let name: String
    private let body: @Sendable (Connection) throws -> CheckFinding

    package init(_ name: String, _ body: @escaping @Sendable (Connection) throws -> CheckFinding) {
        self.name = name
        self.body = body
    }

    package func run(in rows: Connection) throws -> CheckFinding { try body(rows) }
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
