import Storage

extension SalesSchema {
    /// Whom a name on a transfer stands for, because a person has said so. Under one name several may pay: then nobody is
    /// known by it.
    static let payers = Migration("sales", 7, "names of payers that were learnt") { type in
        [
            """
            CREATE TABLE sales_payer (
                id \(type.id),
                payer_key TEXT NOT NULL,
                party_id \(type.party) NOT NULL REFERENCES party (id),
                payer TEXT NOT NULL,
                receipt TEXT NOT NULL,
                confirmed \(type.int) NOT NULL CHECK (confirmed > 0),
                learned_by TEXT NOT NULL,
                learned_on \(type.int) NOT NULL,
                UNIQUE (payer_key, party_id)
            ) \(type.strict)
            """,
            "CREATE INDEX sales_payer_by_party ON sales_payer (party_id)",
        ]
    }
}
