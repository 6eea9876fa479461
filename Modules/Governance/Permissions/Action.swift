/// Something that can be done, by its dotted name: `sales.order.import`, `gate.evaluate`, `reports.view`.
///
/// The same name is the right that a role needs, and what the audit chain records.
package struct Action: Sendable, Hashable, ExpressibleByStringLiteral {
    package let name: String

    package init(_ name: String) {
        self.name = name
    }

    package init(stringLiteral name: String) {
        self.name = name
    }
}
