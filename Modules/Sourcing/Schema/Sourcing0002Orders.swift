import Storage

extension SourcingSchema {
    static let orders = Migration("sourcing", 2, "lines of purchase orders") { type in
        [
            // Quantities and prices are whole millionths, amounts whole minor units; savings are NULL where there is
            // no baseline to compare with.
            """
            CREATE TABLE sourcing_purchase_line (
                id \(type.id),
                number TEXT NOT NULL,
                line TEXT NOT NULL,
                party_id \(type.party) NOT NULL REFERENCES party (id),
                item_id \(type.int) NOT NULL REFERENCES items_item (id),
                ordered_on \(type.int) NOT NULL,
                due_on \(type.int),
                received_on \(type.int),
                quantity_micro \(type.int) NOT NULL CHECK (quantity_micro > 0),
                rejected_micro \(type.int) NOT NULL CHECK (rejected_micro >= 0 AND rejected_micro <= quantity_micro),
                price_micro \(type.int) NOT NULL CHECK (price_micro >= 0),
                baseline_micro \(type.int) CHECK (baseline_micro >= 0),
                currency TEXT NOT NULL,
                amount_minor \(type.int) NOT NULL,
                savings_minor \(type.int),
                origin_id \(type.int) NOT NULL,
                import_id \(type.int) NOT NULL,
                UNIQUE (number, line)
            ) \(type.strict)
            """,
            "CREATE INDEX sourcing_purchase_line_by_party ON sourcing_purchase_line (party_id, ordered_on)",
            "CREATE INDEX sourcing_purchase_line_by_item ON sourcing_purchase_line (item_id, ordered_on)",
            "CREATE INDEX sourcing_purchase_line_by_day ON sourcing_purchase_line (ordered_on)",
            """
            CREATE INDEX sourcing_purchase_line_compared ON sourcing_purchase_line (ordered_on)
             WHERE savings_minor IS NOT NULL
            """,
            "CREATE INDEX sourcing_purchase_line_by_import ON sourcing_purchase_line (import_id)",
        ]
    }
}
