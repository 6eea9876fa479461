import Storage

extension Permission {
    /// The usual rights of all modules, as rows of the database. Rights are data: what somebody takes from a role later
    /// stays taken, because each usual right is given once only. A right that the program no longer knows goes.
    package static func provision(of usual: [Permission]) -> Provision {
        // Put together at every start, so piece by piece: an interpolation costs a microsecond.
        Provision(usual.reduce(into: "") { $0 += $1.role.rawValue + " " + $1.pattern + "\n" }) { rows in
            let given = Set(
                try rows.rows("SELECT role, pattern FROM governance_usual_right") {
                    Permission(try $0.word(0), $0.text(1))
                })
            for right in usual where !given.contains(right) { try right.give(in: rows) }
            for right in given.subtracting(usual) { try right.take(in: rows) }
        }
    }

    private func give(in rows: Connection) throws {
        try rows.run("INSERT INTO governance_usual_right (role, pattern) VALUES (\(role.rawValue), \(pattern))")
        try rows.run(
            """
            INSERT INTO governance_permission (role, pattern) VALUES (\(role.rawValue), \(pattern))
            ON CONFLICT DO NOTHING
            """)
    }

    private func take(in rows: Connection) throws {
        try rows.run(
            "DELETE FROM governance_usual_right WHERE role = \(role.rawValue) AND pattern = \(pattern)")
        try rows.run("DELETE FROM governance_permission WHERE role = \(role.rawValue) AND pattern = \(pattern)")
    }
}
