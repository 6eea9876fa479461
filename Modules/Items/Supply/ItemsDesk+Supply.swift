import Governance
import Storage
import Vocabulary

/// An item, and whether it can be had.
package struct SuppliedItem: Sendable {
    package let item: Item
    package let availability: Availability
}

extension ItemsDesk {
    /// One item, and whether it can be had today.
    /// - Throws: ``ItemsRefusal/unknown(_:)``.
    package func show(_ code: String) throws -> SuppliedItem {
        try books.read("items.view") { rows in
            let item = try Item.require(code, in: rows)
            return SuppliedItem(
                item: item, availability: try availability(of: [item], in: rows)[item.id] ?? Availability([]))
        }
    }

    /// Items in an order, each with whether it can be had today.
    package func supplied(
        _ order: ItemOrder = .code, after: String = "", limit: Int = 1000
    ) throws -> [SuppliedItem] {
        try books.read("items.view") { rows in
            let items = try Item.list(order, after: after, limit: limit, in: rows)
            let answers = try availability(of: items, in: rows)
            return items.map { SuppliedItem(item: $0, availability: answers[$0.id] ?? Availability([])) }
        }
    }

    /// Asks every source about all of the items at once.
    private func availability(of items: [Item], in rows: Connection) throws -> [ID<Item>: Availability] {
        var found: [ID<Item>: [Supply]] = [:]
        for source in sources {
            found.merge(try source.supplies(of: items.map(\.id), on: books.today, in: rows)) { $0 + $1 }
        }
        let isDisclosed = try sources.allSatisfy { try books.mayDo($0.right, in: rows) }
        return Dictionary(
            items.map { ($0.id, Availability(found[$0.id] ?? [], isDisclosed: isDisclosed)) },
            uniquingKeysWith: { first, _ in first })
    }
}
