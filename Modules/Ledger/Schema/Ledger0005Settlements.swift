import Storage

extension LedgerSchema {
    /// What each entry took off each item, and on which day: nothing of it is ever changed or removed, so that what was
    /// open on a past day stays what it was.
    static let settlements = Migration("ledger", 5, "what was settled, and when") { type in
        [
            """
            CREATE TABLE ledger_settlement (
                entry_id \(type.int) NOT NULL,
                item_id \(type.int) NOT NULL,
                day \(type.int) NOT NULL,
                amount_minor \(type.int) NOT NULL CHECK (amount_minor <> 0),
                PRIMARY KEY (entry_id, item_id)
            ) \(type.strictByKey)
            """,
            "CREATE INDEX ledger_settlement_by_day ON ledger_settlement (day)",
        ]
    }
}
