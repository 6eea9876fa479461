import Storage

extension SourcingSchema {
    static let origins = Migration("sourcing", 3, "daily figures per origin") { type in
        [
            // Candidates and qualified suppliers have no currency: they stand in rows whose currency is ''.
            """
            CREATE TABLE sourcing_daily (
                origin_id \(type.int) NOT NULL,
                day \(type.int) NOT NULL,
                currency TEXT NOT NULL,
                candidates \(type.int) NOT NULL,
                qualified \(type.int) NOT NULL,
                purchase_minor \(type.int) NOT NULL,
                savings_minor \(type.int) NOT NULL,
                PRIMARY KEY (origin_id, day, currency)
            ) \(type.strictByKey)
            """,
            "CREATE INDEX sourcing_daily_by_day ON sourcing_daily (day)",
        ]
    }
}
