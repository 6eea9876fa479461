import Storage

extension SalesSchema {
    static let leads = Migration("sales", 1, "leads") { type in
        [
            """
            CREATE TABLE sales_lead (
                crossing_id \(type.id),
                party_id \(type.party) NOT NULL REFERENCES party (id),
                source TEXT NOT NULL,
                origin_id \(type.int),
                received_on \(type.int) NOT NULL,
                released_on \(type.int)
            ) \(type.strict)
            """,
            "CREATE INDEX sales_lead_by_party ON sales_lead (party_id)",
        ]
    }
}
