import Storage

/// The people who use this database, and their roles.
package struct Staff: Sendable {
    package let books: Books

    package init(_ books: Books) {
        self.books = books
    }

    package struct Member: Sendable, Equatable {
        package let name: String
        package let isDisabled: Bool
        package let roles: [Role]
    }

    /// Adds a person with roles.
    package func add(_ name: String, roles: [Role]) throws {
        guard Self.isUsable(name) else { throw GovernanceRefusal.unusableName(name) }
        try books.perform("governance.user.add") { deed in
            deed.subject = .user(name)
            deed.detail("roles", roles.map(\.rawValue).joined(separator: " "))
            try requireWithin(Set(roles), of: deed)
            let added = try deed.rows.run(
                "INSERT INTO governance_user (name) VALUES (\(name)) ON CONFLICT (name) DO NOTHING")
            guard added == 1 else { throw GovernanceRefusal.userExists(name) }
            try give(name, roles, in: deed.rows)
        }
    }

    /// Gives a person exactly these roles.
    package func setRoles(of name: String, to roles: [Role]) throws {
        try changeRoles(of: name) { _ in Set(roles) }
    }

    /// Gives a person roles beside those that are there, and takes others.
    /// - Returns: the roles that the person has then.
    @discardableResult
    package func changeRoles(of name: String, adding: [Role], removing: [Role]) throws -> [Role] {
        try changeRoles(of: name) { $0.union(adding).subtracting(removing) }
    }

    @discardableResult
    private func changeRoles(of name: String, _ change: (Set<Role>) -> Set<Role>) throws -> [Role] {
        try books.perform("governance.user.role") { deed in
            deed.subject = .user(name)
            try requireUser(name, in: deed.rows)
            let before = try roles(of: name, in: deed.rows)
            let after = change(before)
            try requireWithin(before.symmetricDifference(after), of: deed)
            let named = Role.allCases.filter(after.contains)
            deed.detail("roles", named.map(\.rawValue).joined(separator: " "))
            try deed.rows.run("DELETE FROM governance_user_role WHERE user_name = \(name)")
            try give(name, named, in: deed.rows)
            try requireAdministrator(in: deed.rows)
            return named
        }
    }

    /// Takes every right from a person; what they did stays on record.
    package func disable(_ name: String) throws {
        try books.perform("governance.user.disable") { deed in try set(disabled: true, of: name, deed) }
    }

    /// Gives a person who was disabled the rights of the same roles again.
    package func enable(_ name: String) throws {
        try books.perform("governance.user.enable") { deed in try set(disabled: false, of: name, deed) }
    }

    private func set(disabled: Bool, of name: String, _ deed: Deed) throws {
        deed.subject = .user(name)
        try requireUser(name, in: deed.rows)
        try requireWithin(try roles(of: name, in: deed.rows), of: deed)
        try deed.rows.run("UPDATE governance_user SET disabled = \(disabled ? 1 : 0) WHERE name = \(name)")
        try requireAdministrator(in: deed.rows)
    }

    /// Which role may do what.
    package func rights() throws -> RightsOfRoles {
        try books.read("governance.view") { try RightsOfRoles(in: $0) }
    }

    private func roles(of name: String, in rows: Connection) throws -> Set<Role> {
        Set(
            try rows.rows("SELECT role FROM governance_user_role WHERE user_name = \(name) ORDER BY role") {
                try $0.word(0, Role.self)
            })
    }

    /// Nobody gives, takes or stops what reaches further than his own rights: else whoever may change roles has them all.
    private func requireWithin(_ changed: Set<Role>, of deed: Deed) throws {
        let own = Array(try roles(of: deed.actor.name, in: deed.rows))
        let rights = try RightsOfRoles(in: deed.rows)
        guard let beyond = Role.allCases.first(where: { changed.contains($0) && !rights.cover(own, all: $0) }) else {
            return
        }
        throw GovernanceRefusal.beyondOwnRights(user: deed.actor.name, role: beyond)
    }

    package func members() throws -> [Member] {
        try books.read("governance.view") { rows in
            let roles = try rows.rows("SELECT user_name, role FROM governance_user_role ORDER BY user_name, role") {
                (name: $0.text(0), role: try $0.word(1, Role.self))
            }
            let rolesOf = Dictionary(grouping: roles, by: \.name)
            return try rows.rows("SELECT name, disabled FROM governance_user ORDER BY name") { row in
                let name = row.text(0)
                return Member(name: name, isDisabled: row.bool(1), roles: (rolesOf[name] ?? []).map(\.role))
            }
        }
    }

    /// A name is typed behind `--as` and read in the audit chain: it has no spaces at its ends and nothing invisible.
    private static func isUsable(_ name: String) -> Bool {
        guard let first = name.first, let last = name.last, name.utf8.count <= 100 else { return false }
        let isVisible = name.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
            default: true
            }
        }
        return isVisible && !first.isWhitespace && !last.isWhitespace && first != "-"
    }

    private func give(_ name: String, _ roles: [Role], in rows: Connection) throws {
        for role in Set(roles) {
            try rows.run("INSERT INTO governance_user_role (user_name, role) VALUES (\(name), \(role.rawValue))")
        }
    }

    private func requireUser(_ name: String, in rows: Connection) throws {
        guard try rows.count("SELECT COUNT(*) FROM governance_user WHERE name = \(name)") == 1 else {
            throw GovernanceRefusal.noSuchUser(name)
        }
    }

    /// Nobody can lock everybody out.
    private func requireAdministrator(in rows: Connection) throws {
        let left = try rows.count(
            """
            SELECT COUNT(*) FROM governance_user u JOIN governance_user_role r ON r.user_name = u.name
             WHERE u.disabled = 0 AND r.role = \(Role.administrator.rawValue)
            """)
        guard left > 0 else { throw GovernanceRefusal.lastAdministrator }
    }
}
