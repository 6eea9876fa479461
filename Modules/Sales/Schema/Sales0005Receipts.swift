import Storage

extension SalesSchema {
    /// A receipt that somebody has taken from its invoices is held: the rules leave it to a person. An allocation below
    /// zero sets a credit note off; the fee is what the bank kept of what an invoice was paid.
    static let receipts = Migration("sales", 5, "receipts and what they paid") { type in
        [
            """
            CREATE TABLE sales_receipt (
                id \(type.id),
                external_id TEXT NOT NULL UNIQUE,
                day \(type.int) NOT NULL,
                currency TEXT NOT NULL,
                amount_minor \(type.int) NOT NULL CHECK (amount_minor > 0),
                applied_minor \(type.int) NOT NULL CHECK (applied_minor >= 0),
                deposit_minor \(type.int) NOT NULL CHECK (deposit_minor >= 0),
                payer_name TEXT NOT NULL,
                payer_kana TEXT NOT NULL,
                bank TEXT NOT NULL,
                branch TEXT NOT NULL,
                reference TEXT NOT NULL,
                entry_id \(type.int) NOT NULL,
                import_id \(type.int),
                held \(type.int) NOT NULL DEFAULT 0 CHECK (held IN (0, 1)),
                CHECK (applied_minor + deposit_minor <= amount_minor)
            ) \(type.strict)
            """,
            """
            CREATE INDEX sales_receipt_waiting ON sales_receipt (day, id)
             WHERE applied_minor + deposit_minor < amount_minor
            """,
            "CREATE INDEX sales_receipt_by_import ON sales_receipt (import_id) WHERE import_id IS NOT NULL",
            """
            CREATE TABLE sales_allocation (
                id \(type.id),
                receipt_id \(type.int) NOT NULL,
                invoice_id \(type.int),
                party_id \(type.party) NOT NULL,
                amount_minor \(type.int) NOT NULL CHECK (amount_minor <> 0),
                fee_minor \(type.int) NOT NULL CHECK (fee_minor >= 0),
                day \(type.int) NOT NULL,
                origin_id \(type.int) NOT NULL,
                rule TEXT NOT NULL,
                evidence TEXT NOT NULL,
                entry_id \(type.int) NOT NULL
            ) \(type.strict)
            """,
            "CREATE INDEX sales_allocation_by_day ON sales_allocation (day)",
            "CREATE INDEX sales_allocation_by_receipt ON sales_allocation (receipt_id)",
            "CREATE INDEX sales_allocation_by_invoice ON sales_allocation (invoice_id) WHERE invoice_id IS NOT NULL",
        ]
    }
}
