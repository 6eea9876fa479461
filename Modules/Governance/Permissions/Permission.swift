/// What a role may do: one action by its name, or all whose names begin alike (`sales.*`), or everything (`*`).
package struct Permission: Sendable, Hashable {
    package let role: Role
    package let pattern: String

    package init(_ role: Role, _ pattern: String) {
        self.role = role
        self.pattern = pattern
    }

    package func covers(_ action: Action) -> Bool {
        if pattern == "*" { return true }
        guard pattern.hasSuffix(".*") else { return pattern == action.name }
        return action.name.hasPrefix(pattern.dropLast())
    }

    /// One right for several roles: `Permission.of("sales.*", .management, .sales)`.
    package static func of(_ pattern: String, _ roles: Role...) -> [Permission] {
        roles.map { Permission($0, pattern) }
    }
}
