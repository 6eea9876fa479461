import Storage

/// Who may do what (権限表), as it stands in the rows: rights are data, and may have been taken from a role since.
package struct RightsOfRoles: Sendable {
    package let rights: [Role: Set<Permission>]

    init(in rows: Connection) throws {
        let all = try rows.rows("SELECT role, pattern FROM governance_permission ORDER BY role, pattern") {
            Permission(try $0.word(0, Role.self), $0.text(1))
        }
        rights = Dictionary(grouping: all, by: \.role).mapValues { Set($0) }
    }

    package init(rights: [Permission]) {
        self.rights = Dictionary(grouping: rights, by: \.role).mapValues { Set($0) }
    }

    /// Whether a role has a right, by itself or within a wider one.
    package func has(_ role: Role, _ pattern: String) -> Bool {
        (rights[role] ?? []).contains { $0.includes(pattern) }
    }

    /// The role that reaches least far among those that may do something: whoever lacks one right shall not get all.
    package func smallest(covering action: Action) -> Role? {
        Role.allCases.filter { role in (rights[role] ?? []).contains { $0.covers(action) } }
            .min { reach(of: $0) < reach(of: $1) }
    }

    /// How far a role reaches: everything, whole fields of the business, single actions.
    private func reach(of role: Role) -> Int {
        (rights[role] ?? []).reduce(0) { $0 + ($1.pattern == "*" ? 10_000 : $1.pattern.hasSuffix(".*") ? 100 : 1) }
    }

    /// Whether some roles together may do all that one may.
    func cover(_ roles: [Role], all role: Role) -> Bool {
        (rights[role] ?? []).allSatisfy { right in roles.contains { has($0, right.pattern) } }
    }
}

extension Permission {
    /// Whether everything under the other pattern lies under this one.
    func includes(_ other: String) -> Bool {
        if pattern == "*" || pattern == other { return true }
        guard pattern.hasSuffix(".*") else { return false }
        return other.hasPrefix(pattern.dropLast())
    }
}
