import Governance
import Storage
import Vocabulary

/// An item as it stands in the rows, as far as an import knows it; an empty text is none.
package struct StoredItem: StoredRecord, Equatable {
    /// Nil for an item that is not written yet.
    let id: Int64?
    let code: String
    var name: String
    var category: String
    var unit: String
    package let importedBy: Int64?

    static let columns = ["id", "code", "name", "category", "unit", "import_id"]

    /// The items of these codes.
    static func known(_ codes: Set<String>, in rows: Connection) throws -> [String: StoredItem] {
        var found: [String: StoredItem] = [:]
        try rows.withKeys(codes) { keys in
            let items = try rows.records(
                """
                SELECT i.id, i.code, i.name, i.category, i.unit, i.import_id
                  FROM \(keys) k JOIN items_item i ON i.code = k.key
                """
            ) { row in
                try StoredItem(
                    id: row.int(), code: row.text(), name: row.text(), category: row.optionalText() ?? "",
                    unit: row.optionalText() ?? "", importedBy: row.optionalInt())
            }
            for item in items { found[item.code] = item }
        }
        return found
    }

    /// What it becomes by a row of a file.
    func taking(_ row: ItemRow) -> StoredItem {
        var item = self
        item.name = row.name
        item.category = row.category ?? category
        item.unit = row.unit ?? unit
        return item
    }

    package var picture: (record: Subject, image: Image) {
        var image = Image()
        image.add("id", id)
        image.add("code", fact: code)
        image.add("name", text: name)
        if !category.isEmpty { image.add("category", fact: category) }
        if !unit.isEmpty { image.add("unit", fact: unit) }
        return (Subject(.item, code), image)
    }

    func load(into load: BulkLoad, id: Int64) throws {
        load.int(id)
        load.text(code)
        load.text(name)
        load.value(category.isEmpty ? nil : category)
        load.value(unit.isEmpty ? nil : unit)
        load.value(importedBy)
        try load.endRow()
    }

    /// Makes items what they are now; their ids say which.
    static func replace(_ items: [StoredItem], in rows: Connection) throws {
        guard !items.isEmpty else { return }
        try rows.run(
            """
            CREATE TEMPORARY TABLE IF NOT EXISTS incoming_item (
                id BIGINT, code TEXT, name TEXT, category TEXT, unit TEXT, import_id BIGINT)
            """)
        try rows.run("DELETE FROM incoming_item")
        try rows.bulk { session in
            let load = try session.into("incoming_item", columns)
            for item in items { if let id = item.id { try item.load(into: load, id: id) } }
        }
        try rows.run(
            """
            UPDATE items_item SET name = i.name, category = i.category, unit = i.unit
              FROM incoming_item i WHERE items_item.id = i.id
            """)
    }
}

extension StoredItem {
    init(image: Image) throws {
        self.init(
            id: try image.requireNumber("id"), code: image["code"] ?? "", name: image["name"] ?? "",
            category: image["category"] ?? "", unit: image["unit"] ?? "", importedBy: nil)
    }
}
