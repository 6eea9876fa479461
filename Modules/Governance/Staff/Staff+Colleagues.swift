import Storage

extension Staff {
    /// How many people may work in a database, and how many of them as administrators; whoever looks after it asks.
    package static func headcount(in rows: Connection) throws -> (active: Int64, administrators: Int64) {
        let active = try rows.count("SELECT COUNT(*) FROM governance_user WHERE disabled = 0")
        let administrators = try rows.count(
            """
            SELECT COUNT(*) FROM governance_user u JOIN governance_user_role r ON r.user_name = u.name
             WHERE u.disabled = 0 AND r.role = \(Role.administrator.rawValue)
            """)
        return (active, administrators)
    }

    /// Whoever shares a role with a person (同僚), the person included: a question that stands behind `IN`.
    package static func colleagues(of name: String) -> SQL {
        """
        SELECT other.user_name FROM governance_user_role own
          JOIN governance_user_role other ON other.role = own.role
         WHERE own.user_name = \(name)
        """
    }

    /// - Throws: ``GovernanceRefusal/noSuchUser(_:)``, ``GovernanceRefusal/disabledUser(_:)``.
    package static func requireActive(_ name: String, in rows: Connection) throws {
        let disabled = try rows.first("SELECT disabled FROM governance_user WHERE name = \(name)") { $0.bool(0) }
        guard let disabled else { throw GovernanceRefusal.noSuchUser(name) }
        if disabled { throw GovernanceRefusal.disabledUser(name) }
    }
}
