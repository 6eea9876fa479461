import Storage
import Vocabulary

/// What a user may do: the permissions of all roles that the user has.
struct PermissionsOfActor: Query {
    let name: String

    var sql: SQL {
        """
        SELECT u.disabled, p.role, p.pattern
          FROM governance_user u
          LEFT JOIN governance_user_role r ON r.user_name = u.name
          LEFT JOIN governance_permission p ON p.role = r.role
         WHERE u.name = \(name)
         ORDER BY p.role NULLS FIRST, p.pattern NULLS FIRST
        """
    }

    func decode(_ row: Row) throws -> (disabled: Bool, permission: Permission?) {
        let permission = row.isNull(1) ? nil : Permission(try row.word(1), row.text(2))
        return (row.bool(0), permission)
    }

    static func covers(_ action: Action, for name: String, in rows: Connection) throws -> Bool {
        try rows.all(PermissionsOfActor(name: name)).contains {
            !$0.disabled && $0.permission?.covers(action) ?? false
        }
    }

    /// - Throws: ``GovernanceRefusal`` where the user is unknown, disabled, or has no role that covers the action.
    static func require(_ action: Action, for name: String, in rows: Connection) throws {
        let held = try rows.all(PermissionsOfActor(name: name))
        guard let first = held.first else { throw GovernanceRefusal.unknownUser(name) }
        if first.disabled { throw GovernanceRefusal.disabledUser(name) }
        guard held.contains(where: { $0.permission?.covers(action) ?? false }) else {
            let role = try RightsOfRoles(in: rows).smallest(covering: action)
            throw GovernanceRefusal.notAllowed(MissingRight(user: name, action: action.name, role: role))
        }
    }
}
