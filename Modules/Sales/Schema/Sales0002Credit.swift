import Storage

extension SalesSchema {
    static let credit = Migration("sales", 2, "credit limits and reservations") { type in
        [
            """
            CREATE TABLE sales_credit_limit (
                id \(type.id),
                party_id \(type.party) NOT NULL REFERENCES party (id),
                currency TEXT NOT NULL,
                kind TEXT NOT NULL CHECK (kind IN ('permanent', 'temporary')),
                amount_minor \(type.int) NOT NULL CHECK (amount_minor >= 0),
                valid_from \(type.int) NOT NULL,
                valid_until \(type.int) CHECK (valid_until >= valid_from),
                granted_by TEXT NOT NULL,
                at \(type.int) NOT NULL,
                import_id \(type.int),
                changed_import_id \(type.int),
                hash \(type.blob) NOT NULL,
                UNIQUE (party_id, currency, kind, valid_from)
            ) \(type.strict)
            """,
            "CREATE INDEX sales_credit_limit_by_import ON sales_credit_limit (import_id) WHERE import_id IS NOT NULL",
            """
            CREATE TABLE sales_reservation (
                key TEXT PRIMARY KEY,
                party_id \(type.party) NOT NULL REFERENCES party (id),
                currency TEXT NOT NULL,
                amount_minor \(type.int) NOT NULL CHECK (amount_minor > 0),
                ends_on \(type.int) NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('open', 'released', 'expired')),
                actor TEXT NOT NULL,
                at \(type.int) NOT NULL,
                closed_on \(type.int)
            ) \(type.strictByKey)
            """,
            """
            CREATE INDEX sales_reservation_open ON sales_reservation (party_id, currency, ends_on) WHERE state = 'open'
            """,
        ]
    }
}
