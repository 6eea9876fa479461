import Storage

extension SalesSchema {
    /// An invoice has the id of its open item. Below zero it is a credit note; of nothing it is kept all the same.
    static let invoices = Migration("sales", 4, "invoices") { type in
        [
            """
            CREATE TABLE sales_invoice (
                id \(type.id),
                number TEXT NOT NULL UNIQUE,
                party_id \(type.party) NOT NULL REFERENCES party (id),
                order_id \(type.int) REFERENCES sales_order (id),
                issued_on \(type.int) NOT NULL,
                due_on \(type.int) NOT NULL,
                currency TEXT NOT NULL,
                net_minor \(type.int) NOT NULL,
                tax_minor \(type.int) NOT NULL,
                gross_minor \(type.int) NOT NULL CHECK (gross_minor = net_minor + tax_minor),
                from_order_minor \(type.int) NOT NULL
                    CHECK (from_order_minor = 0 OR from_order_minor BETWEEN 0 AND gross_minor),
                origin_id \(type.int) NOT NULL,
                is_new \(type.int) NOT NULL CHECK (is_new IN (0, 1)),
                entry_id \(type.int) NOT NULL,
                import_id \(type.int),
                changed_import_id \(type.int)
            ) \(type.strict)
            """,
            "CREATE INDEX sales_invoice_by_party ON sales_invoice (party_id, issued_on)",
            "CREATE INDEX sales_invoice_by_day ON sales_invoice (issued_on)",
            "CREATE INDEX sales_invoice_by_order ON sales_invoice (order_id) WHERE order_id IS NOT NULL",
            "CREATE INDEX sales_invoice_by_import ON sales_invoice (import_id) WHERE import_id IS NOT NULL",
        ]
    }
}
