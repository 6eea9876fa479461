import Storage

extension LedgerSchema {
    static let rates = Migration("ledger", 4, "exchange rates") { type in
        [
            """
            CREATE TABLE ledger_rate (
                from_currency TEXT NOT NULL,
                to_currency TEXT NOT NULL,
                day \(type.int) NOT NULL,
                rate_nano \(type.int) NOT NULL CHECK (rate_nano > 0),
                import_id \(type.int),
                changed_by \(type.int),
                PRIMARY KEY (from_currency, to_currency, day)
            ) \(type.strictByKey)
            """
        ]
    }
}
