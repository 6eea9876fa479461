import Governance
import Interchange
import Storage
import Vocabulary

/// Items as rows of a file: the columns of the import, so that one undoes the other.
package enum ItemExport: Exporter {
    package static let action: Action = "items.view"
    package static let columns = ItemColumn.allCases.map(\.column.name)

    /// Every item in the order of its code, as the fields of ``columns``.
    package static func each(in rows: Connection, _ body: ([String]) throws -> Void) throws {
        try rows.stream("SELECT \(Item.columns) FROM items_item i ORDER BY i.code") { row in
            let item = try Item.decode(row)
            try body([item.code, item.name, item.category ?? "", item.unit ?? ""])
        }
    }
}
