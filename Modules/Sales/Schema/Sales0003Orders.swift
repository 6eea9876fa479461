import Storage

extension SalesSchema {
    /// Of a new customer is what one ordered who came through the gate as lead or pull, by what held on the day on which
    /// the order was recorded; all others were there before.
    static let orders = Migration("sales", 3, "orders") { type in
        [
            """
            CREATE TABLE sales_order (
                id \(type.id),
                number TEXT NOT NULL UNIQUE,
                party_id \(type.party) NOT NULL REFERENCES party (id),
                ordered_on \(type.int) NOT NULL,
                currency TEXT NOT NULL,
                amount_minor \(type.int) NOT NULL CHECK (amount_minor >= 0),
                open_minor \(type.int) NOT NULL CHECK (open_minor BETWEEN 0 AND amount_minor),
                campaign_id \(type.int),
                origin_id \(type.int) NOT NULL,
                is_new \(type.int) NOT NULL CHECK (is_new IN (0, 1)),
                import_id \(type.int),
                changed_import_id \(type.int)
            ) \(type.strict)
            """,
            "CREATE INDEX sales_order_by_party ON sales_order (party_id, ordered_on)",
            "CREATE INDEX sales_order_by_day ON sales_order (ordered_on)",
            "CREATE INDEX sales_order_by_import ON sales_order (import_id) WHERE import_id IS NOT NULL",
        ]
    }
}
