import Governance
import Storage
import Vocabulary

/// An item as an import writes it: its fields in the order of ``ItemColumn``.
struct ItemLine: Equatable {
    let id: Int64
    let fields: [String]
    let importID: Int64

    static let columns = ["id", "code", "name", "category", "unit", "import_id"]

    init(id: Int64, fields: [String], importID: Int64) {
        self.id = id
        self.fields = fields
        self.importID = importID
    }

    private static let imageFields = ["code", "name", "category", "unit"]

    /// The item as it is kept while an import may be taken back that replaced it.
    var image: Image {
        var image = Image()
        image.add("id", id)
        for (name, text) in zip(Self.imageFields, fields) where !text.isEmpty {
            if name == "name" { image.add(name, text: text) } else { image.add(name, fact: text) }
        }
        return image
    }

    init(image: Image) throws {
        self.init(
            id: try image.requireNumber("id"), fields: Self.imageFields.map { image[$0] ?? "" }, importID: 0)
    }

    func load(into load: BulkLoad) throws {
        load.int(id)
        load.text(fields[0])
        load.text(fields[1])
        for field in fields[2...] { load.value(field.isEmpty ? nil : field) }
        if importID > 0 { load.int(importID) } else { load.null() }
        try load.endRow()
    }

    /// Makes items what they are now; their ids say which.
    static func replace(_ items: [ItemLine], in rows: Connection) throws {
        guard !items.isEmpty else { return }
        try rows.run(
            """
            CREATE TEMPORARY TABLE IF NOT EXISTS incoming_item (
                id BIGINT, code TEXT, name TEXT, category TEXT, unit TEXT, import_id BIGINT)
            """)
        try rows.run("DELETE FROM incoming_item")
        try rows.bulk { session in
            let load = try session.into("incoming_item", columns)
            for item in items { try item.load(into: load) }
        }
        try rows.run(
            """
            UPDATE items_item SET name = i.name, category = i.category, unit = i.unit
              FROM incoming_item i WHERE items_item.id = i.id
            """)
    }
}
