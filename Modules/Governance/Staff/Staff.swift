import Storage
import Vocabulary

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
            let added = try deed.rows.run(
                "INSERT INTO governance_user (name) VALUES (\(name)) ON CONFLICT (name) DO NOTHING")
            guard added == 1 else { throw GovernanceRefusal.userExists(name) }
            try give(name, roles, in: deed.rows)
        }
    }

    /// Gives a person exactly these roles.
    package func setRoles(of name: String, to roles: [Role]) throws {
        try books.perform("governance.user.role") { deed in
            deed.subject = .user(name)
            deed.detail("roles", roles.map(\.rawValue).joined(separator: " "))
            try requireUser(name, in: deed.rows)
            try deed.rows.run("DELETE FROM governance_user_role WHERE user_name = \(name)")
            try give(name, roles, in: deed.rows)
            try requireAdministrator(in: deed.rows)
        }
    }

    /// Takes every right from a person; what they did stays on record.
    package func disable(_ name: String) throws {
        try books.perform("governance.user.disable") { deed in
            deed.subject = .user(name)
            try requireUser(name, in: deed.rows)
            try deed.rows.run("UPDATE governance_user SET disabled = 1 WHERE name = \(name)")
            try requireAdministrator(in: deed.rows)
        }
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

/// Settings that hold for the whole database.
package enum Setting {
    /// The month in which the fiscal year begins, 1 to 12; April unless told at `init`.
    package static func fiscalMonth(in rows: Connection) throws -> Int {
        let value = try rows.first("SELECT value FROM governance_setting WHERE name = 'fiscal_month'") { $0.text(0) }
        return value.flatMap { Int($0) } ?? 4
    }

    /// The currency in which reports add up; the yen unless told at `init`.
    package static func currency(in rows: Connection) throws -> Currency {
        let value = try rows.first("SELECT value FROM governance_setting WHERE name = 'currency'") { $0.text(0) }
        return value.flatMap { Currency($0) } ?? .yen
    }

    /// The key of the digests by which erased people are recognised; nil where nobody was ever erased.
    package static func erasureKey(in rows: Connection) throws -> [UInt8]? {
        try rows.first("SELECT value FROM governance_setting WHERE name = 'erasure_key'") { $0.text(0) }
            .flatMap { Digest(hexadecimal: $0)?.bytes }
    }

    /// The same key, made where there is none yet.
    package static func makeErasureKey(in rows: Connection) throws -> [UInt8] {
        if let key = try erasureKey(in: rows) { return key }
        let key = KeyedDigest.randomKey()
        try keepErasureKey(key, in: rows)
        return key
    }

    /// Puts the key of another moment of the same database in its place.
    package static func keepErasureKey(_ key: [UInt8], in rows: Connection) throws {
        try rows.run(
            "INSERT INTO governance_setting (name, value) VALUES ('erasure_key', \(Digest(bytes: key).description))")
    }

    /// A whole number that a person may set; the usual one where nobody has.
    package static func number(_ name: String, usual: Int, in rows: Connection) throws -> Int {
        let value = try rows.first("SELECT value FROM governance_setting WHERE name = \(name)") { $0.text(0) }
        return value.flatMap { Int($0) } ?? usual
    }

    package static func set(_ name: String, to number: Int, in rows: Connection) throws {
        try rows.run(
            """
            INSERT INTO governance_setting (name, value) VALUES (\(name), \(String(number)))
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """)
    }
}
