import Governance
import Interchange
import Storage
import Vocabulary

/// The columns of a file of items, in the order of our own export.
package enum ItemColumn: Int, FileColumn {
    case code, name, category, unit

    package var column: Column {
        switch self {
        case .code:
            Column("code", "品目コード", "コード", "品番", required: true)
                .also(
                    "商品コード|製品コード|品目CD|品目番号|型番|部品番号|JANコード|item code|item number|item no|product code|sku|part number|part no"
                ).orElse("id").holding(.code)
        case .name:
            Column("name", "品名", "名称", "品目名", required: true)
                .also("商品名|製品名|品目名称|部品名|item name|product name|product").orElse("description|説明")
        case .category:
            Column("category", "分類", "カテゴリ", "unspsc")
                .also("品目分類|商品分類|カテゴリー|item group|product category|unspsc code")
        case .unit: Column("unit", "単位").also("計量単位|数量単位|uom|unit of measure|stock uom")
        }
    }
}

/// A row of a file of items; nil where the file says nothing of it, which leaves the item as it was.
package struct ItemRow {
    let code: String
    let name: String
    let category: String?
    let unit: String?
}

/// Imports of items (`sekisho import items`).
package struct ItemImport: RecordImporter {
    package static let kind = "items"
    package static let action: Action = "items.import"
    package static let tables = ["items_item"]

    package let session: ImportSession

    package init(_ session: ImportSession) {
        self.session = session
    }

    package func read(_ row: Fields<ItemColumn>) throws -> ItemRow {
        ItemRow(
            code: try row.required(.code, limit: 100), name: try row.required(.name, limit: 1000),
            category: row.says(.category) ? try row.text(.category, limit: 100) : nil,
            unit: row.says(.unit) ? try row.text(.unit, limit: 100) : nil)
    }

    package func key(of row: ItemRow) -> String { row.code }

    package func known(_ items: [ItemRow]) throws -> [String: StoredItem] {
        try StoredItem.known(Set(items.map(\.code)), in: session.deed.rows)
    }

    package func saysTheSame(_ row: ItemRow, as stored: StoredItem) -> Bool { stored.taking(row) == stored }

    package func make(_ row: ItemRow) -> StoredItem {
        StoredItem(
            id: nil, code: row.code, name: row.name, category: row.category ?? "", unit: row.unit ?? "",
            importedBy: session.importID)
    }

    package func change(_ stored: StoredItem, to row: ItemRow) -> StoredItem { stored.taking(row) }

    package func write(_ made: [StoredItem], _ replaced: [(before: StoredItem, after: StoredItem)]) throws {
        let rows = session.deed.rows
        if !made.isEmpty {
            var id = try rows.takeIDs("items_item", made.count)
            try rows.bulk { bulk in
                let items = try bulk.into("items_item", StoredItem.columns)
                for item in made {
                    try item.load(into: items, id: id)
                    id += 1
                }
            }
        }
        try StoredItem.replace(replaced.map(\.after), in: rows)
    }

    /// - Throws: ``GovernanceRefusal/changedSince(importID:)`` where a later import changed the same items,
    ///   ``GovernanceRefusal/usedSince(_:)`` where orders name them.
    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        let rows = deed.rows
        try BeforeImage.refuseReplaced(
            since: importID, .item, brought: "SELECT code FROM items_item WHERE import_id = \(importID)", in: rows)
        let going = try rows.rows("SELECT id FROM items_item WHERE import_id = \(importID)") { String($0.int(0)) }
        try BeforeImage.refuseNamed(in: ["item_id"], going, since: importID, in: rows)
        let before = try BeforeImage.all(of: importID, in: rows).map { try StoredItem(image: $0.image) }
        try StoredItem.replace(before, in: rows)
        let gone = try ItemKeys.forgetUnused(of: importID, in: rows)
        let left = try rows.count("SELECT COUNT(*) FROM items_item WHERE import_id = \(importID)")
        guard left == 0 else { throw GovernanceRefusal.usedSince(String(importID)) }
        return gone + before.count
    }
}
