import Storage

extension PartySchema {
    static let privacy = Migration(24, "party: freshness of what is known, purposes, and people who were erased") {
        type in
        [
            // One row a day, field and way of asking. What was never confirmed counts from the day it came in.
            """
            CREATE TABLE party_confirmation (
                party_id \(type.int) NOT NULL REFERENCES party (id),
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
            """
            CREATE TABLE party_purpose (
                code TEXT PRIMARY KEY,
                text TEXT NOT NULL,
                kind TEXT CHECK (kind IN ('organization', 'person'))
            ) \(type.strictByKey)
            """,
            """
            CREATE TABLE party_purpose_of (
                party_id \(type.int) NOT NULL REFERENCES party (id),
                purpose TEXT NOT NULL REFERENCES party_purpose (code),
                since \(type.int) NOT NULL,
                PRIMARY KEY (party_id, purpose)
            ) \(type.strictByKey)
            """,
            "CREATE INDEX party_purpose_of_by_purpose ON party_purpose_of (purpose)",
            // Without a party where a backup was restored from before the person came in.
            """
            CREATE TABLE party_erasure (
                id \(type.id),
                party_id \(type.int) UNIQUE REFERENCES party (id),
                erased_on \(type.int) NOT NULL,
                reason TEXT NOT NULL,
                actor TEXT NOT NULL
            ) \(type.strict)
            """,
            // Keyed digests only: whoever comes in again with one of them was erased.
            """
            CREATE TABLE party_erased (
                digest \(type.blob) NOT NULL,
                erasure_id \(type.int) NOT NULL REFERENCES party_erasure (id),
                kind TEXT NOT NULL CHECK (kind IN ('code', 'email', 'phone', 'person')),
                PRIMARY KEY (digest, erasure_id)
            ) \(type.strictByKey)
            """,
            "CREATE INDEX party_erased_by_erasure ON party_erased (erasure_id)",
            // Retention looks for people only.
            "CREATE INDEX party_person_by_created ON party (created_at, id) WHERE kind = 'person'",
        ]
    }
}
