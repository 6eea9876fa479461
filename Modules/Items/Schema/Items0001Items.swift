import Storage

extension ItemsSchema {
    static let items = Migration("items", 1, "what we buy and sell") { type in
        [
            """
            CREATE TABLE items_item (
                id \(type.id),
                code TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                category TEXT,
                unit TEXT,
                import_id \(type.int)
            ) \(type.strict)
            """,
            "CREATE INDEX items_item_by_import ON items_item (import_id) WHERE import_id IS NOT NULL",
        ]
    }
}
