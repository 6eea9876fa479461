import Storage

extension PartySchema {
    static let privacy = Migration("party", 7, "purposes, and people who were erased") { type in
        [
            """
            CREATE TABLE party_purpose (
                code TEXT PRIMARY KEY,
                text TEXT NOT NULL,
                kind TEXT CHECK (kind IN ('organization', 'person'))
            ) \(type.strictByKey)
            """,
            """
            CREATE TABLE party_purpose_of (
                party_id \(type.party) NOT NULL REFERENCES party (id),
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
                party_id \(type.party) UNIQUE REFERENCES party (id),
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
        ]
    }
}
