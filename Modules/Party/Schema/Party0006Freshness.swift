import Storage

extension PartySchema {
    static let freshness = Migration("party", 6, "what was confirmed, and how long it holds") { type in
        [
            // One row a day, field and way of asking. What was never confirmed counts from the day it came in.
            """
            CREATE TABLE party_confirmation (
                party_id \(type.party) NOT NULL REFERENCES party (id),
                field TEXT NOT NULL,
                day \(type.int) NOT NULL,
                failed \(type.int) NOT NULL CHECK (failed IN (0, 1)),
                source TEXT NOT NULL,
                evidence TEXT NOT NULL,
                actor TEXT NOT NULL,
                at \(type.int) NOT NULL,
                import_id \(type.int),
                PRIMARY KEY (party_id, field, day, failed, source)
            ) \(type.strictByKey)
            """,
            """
            CREATE INDEX party_confirmation_by_import ON party_confirmation (import_id) WHERE import_id IS NOT NULL
            """,
            """
            CREATE TABLE party_field_rule (
                field TEXT PRIMARY KEY,
                half_life_days \(type.int) NOT NULL CHECK (half_life_days > 0),
                stale_days \(type.int) NOT NULL CHECK (stale_days > 0)
            ) \(type.strictByKey)
            """,
        ]
    }
}
