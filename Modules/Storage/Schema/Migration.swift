/// One step of the schema of one module (移行), handed in by the module that owns the tables. Once released it is never
/// edited.
package struct Migration: Sendable {
    /// The module whose tables it makes.
    package let module: String
    /// Unique within the module; its steps run in this order.
    package let number: Int
    /// What it brings, for people: `orders and what they owe`.
    package let name: String
    /// The statements, one per element.
    package let statements: @Sendable (ColumnTypes) -> [String]

    package init(
        _ module: String, _ number: Int, _ name: String, _ statements: @escaping @Sendable (ColumnTypes) -> [String]
    ) {
        self.module = module
        self.number = number
        self.name = name
        self.statements = statements
    }

    /// By which it is told apart from all others: `sales 6`.
    struct Place: Hashable, CustomStringConvertible {
        let module: String
        let number: Int

        var description: String { "\(module) \(number)" }
    }

    var place: Place { Place(module: module, number: number) }
}
