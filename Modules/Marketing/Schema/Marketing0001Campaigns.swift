import Storage

extension MarketingSchema {
    static let campaigns = Migration("marketing", 1, "campaigns and what they cost") { type in
        [
            """
            CREATE TABLE marketing_campaign (
                id \(type.id) REFERENCES party_origin (id),
                audience TEXT NOT NULL CHECK (audience IN ('purchase', 'sale', 'both')),
                medium TEXT NOT NULL,
                starts_on \(type.int),
                ends_on \(type.int),
                currency TEXT,
                purpose TEXT NOT NULL,
                target TEXT NOT NULL,
                import_id \(type.int),
                changed_by \(type.int)
            ) \(type.strict)
            """,
            """
            CREATE TABLE marketing_spend (
                origin_id \(type.int) NOT NULL REFERENCES marketing_campaign (id),
                day \(type.int) NOT NULL,
                currency TEXT NOT NULL,
                amount_minor \(type.int) NOT NULL,
                pieces \(type.int),
                minutes \(type.int),
                import_id \(type.int),
                changed_by \(type.int),
                PRIMARY KEY (origin_id, day, currency)
            ) \(type.strictByKey)
            """,
        ]
    }
}
