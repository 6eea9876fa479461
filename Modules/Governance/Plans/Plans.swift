import Storage
import Vocabulary

/// What can be asked of plans, whatever they plan (`sekisho plan`).
package struct Plans: Sendable {
    package let books: Books
    private let kinds: [any PlanKind]

    package init(_ books: Books, kinds: [any PlanKind]) {
        self.books = books
        self.kinds = kinds
    }

    /// The plans that the actor may see, the latest first.
    package func list(limit: Int = 100) throws -> [Plan] {
        var plans: [Plan] = []
        for kind in kinds {
            let kind = type(of: kind)
            plans += try books.read(kind.viewing) { rows in
                try rows.rows(
                    "\(PlanRows.columns) WHERE kind = \(kind.word) ORDER BY id DESC LIMIT \(limit)", PlanRows.decode)
            }
        }
        return Array(plans.sorted { $0.id > $1.id }.prefix(limit))
    }

    /// A plan with its lines, under the names of their columns.
    package func show(_ id: Int64, limit: Int = 100) throws -> (plan: Plan, columns: [String], lines: [[String?]]) {
        let kind = try kind(of: id)
        return try books.read(type(of: kind).viewing) { rows in
            let plan = try PlanRows.require(id, in: rows)
            return (plan, type(of: kind).columns, try kind.lines(of: plan, limit: limit, in: rows))
        }
    }

    /// Does what was planned, all of it or nothing.
    package func apply(_ id: Int64) throws -> Plan {
        let kind = try kind(of: id)
        return try books.perform(type(of: kind).applying, queue: "import") { deed in
            try PlanRows.apply(try PlanRows.require(id, in: deed.rows), as: kind, in: deed)
        }
    }

    /// Takes back what was applied, or the one part that holds what the text names.
    package func undo(_ id: Int64, part: String? = nil) throws -> Plan {
        let kind = try kind(of: id)
        return try books.perform(type(of: kind).undoing, queue: "import") { deed in
            try PlanRows.undo(try PlanRows.require(id, in: deed.rows), part: part, as: kind, in: deed)
        }
    }

    private func kind(of id: Int64) throws -> any PlanKind {
        let word = try books.database.read { try PlanRows.require(id, in: $0).kind }
        guard let kind = kinds.first(where: { type(of: $0).word == word }) else {
            throw GovernanceRefusal.unknownPlan(String(id))
        }
        return kind
    }
}
