import Storage

extension Staff {
    /// The people who may do something (決裁できる人), in the order of their names: whom to ask.
    package static func whoMay(_ action: Action, in rows: Connection) throws -> [String] {
        var found: [String] = []
        try rows.each(
            """
            SELECT u.name, p.role, p.pattern
              FROM governance_user u
              JOIN governance_user_role r ON r.user_name = u.name
              JOIN governance_permission p ON p.role = r.role
             WHERE u.disabled = 0 ORDER BY u.name, p.role, p.pattern
            """
        ) { row in
            let (name, permission) = (row.text(0), Permission(try row.word(1), row.text(2)))
            if found.last != name, permission.covers(action) { found.append(name) }
        }
        return found
    }
}
