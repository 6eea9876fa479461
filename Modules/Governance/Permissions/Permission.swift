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

    /// What a new database begins with. It is data from then on.
    package static let usual: [Permission] = [
        Permission(.administrator, "*"),
        Permission(.management, "reports.*"), Permission(.management, "governance.*"),
        Permission(.management, "party.*"), Permission(.management, "screening.*"),
        Permission(.management, "privacy.*"),
        Permission(.management, "gate.*"), Permission(.management, "sales.*"), Permission(.management, "sourcing.*"),
        Permission(.management, "marketing.*"), Permission(.management, "ledger.*"),
        Permission(.liaison, "gate.*"), Permission(.liaison, "party.*"), Permission(.liaison, "screening.*"),
        Permission(.liaison, "marketing.view"),
        Permission(.liaison, "sales.view"), Permission(.liaison, "sourcing.view"), Permission(.liaison, "reports.*"),
        Permission(.marketing, "marketing.*"), Permission(.marketing, "party.*"), Permission(.marketing, "gate.view"),
        Permission(.marketing, "gate.evaluate"), Permission(.marketing, "gate.marketing_list.view"),
        Permission(.marketing, "reports.*"),
        Permission(.procurement, "sourcing.*"), Permission(.procurement, "party.*"),
        Permission(.procurement, "gate.view"), Permission(.procurement, "gate.purchase_list.view"),
        Permission(.procurement, "gate.pull.purchase"), Permission(.procurement, "gate.accept.purchase"),
        Permission(.procurement, "reports.*"),
        Permission(.sales, "sales.*"), Permission(.sales, "party.*"), Permission(.sales, "gate.view"),
        Permission(.sales, "gate.sale_list.view"),
        Permission(.sales, "gate.pull.sale"), Permission(.sales, "gate.accept.sale"), Permission(.sales, "ledger.view"),
        Permission(.sales, "reports.*"),
    ]
}
