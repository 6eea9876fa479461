import Storage

extension SourcingSchema {
    static let items = Migration("sourcing", 1, "items that we buy") { type in
        [
            """
            CREATE TABLE sourcing_item (
                id \(type.id),
                code TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                category TEXT,
                unit TEXT,
                import_id \(type.int)
            ) \(type.strict)
            """,
            "CREATE INDEX sourcing_item_by_import ON sourcing_item (import_id) WHERE import_id IS NOT NULL",
        ]
    }
}
