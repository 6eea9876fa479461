import Governance
import Storage
import Vocabulary

/// In which order items are listed.
package enum ItemOrder: String, Sendable, CaseIterable {
    case code, name, category

    /// Always with the code behind, so that the order is one.
    var sql: SQL {
        switch self {
        case .code: "i.code"
        case .name: "i.name, i.code"
        case .category: "i.category NULLS LAST, i.code"
        }
    }
}

extension ItemsDesk {
    /// Registers one item by hand.
    /// - Throws: ``ItemsRefusal/known(_:)`` where its code is taken.
    package func add(_ new: NewItem) throws -> Item {
        let item = try new.checked()
        return try books.perform("items.add") { deed in
            deed.subject = .item(item.code)
            guard try Item.find(item.code, in: deed.rows) == nil else { throw ItemsRefusal.known(item.code) }
            let id = try deed.rows.takeIDs("items_item", 1)
            try deed.rows.bulk { bulk in try item.load(into: bulk.into("items_item", StoredItem.columns), id: id) }
            return try Item.require(item.code, in: deed.rows)
        }
    }
}

extension Item {
    static func list(_ order: ItemOrder, after: String, limit: Int, in rows: Connection) throws -> [Item] {
        try rows.rows(
            "SELECT \(columns) FROM items_item i WHERE i.code > \(after) ORDER BY \(order.sql) LIMIT \(limit)", decode)
    }

    static func find(_ code: String, in rows: Connection) throws -> Item? {
        try rows.first("SELECT \(columns) FROM items_item i WHERE i.code = \(code)", decode)
    }

    /// - Throws: ``ItemsRefusal/unknown(_:)``.
    package static func require(_ code: String, in rows: Connection) throws -> Item {
        guard let item = try find(code, in: rows) else { throw ItemsRefusal.unknown(code) }
        return item
    }
}
