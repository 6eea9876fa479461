import Storage

extension PartySchema {
    static let parties = Migration("party", 1, "parties, their identifiers, contact points, roles and origins") {
        type in
        [
            """
            CREATE TABLE party_origin (
                id \(type.id), code TEXT NOT NULL UNIQUE, name TEXT NOT NULL
            ) \(type.strict)
            """,
            """
            CREATE TABLE party (
                id \(type.id),
                code TEXT NOT NULL UNIQUE,
                kind TEXT NOT NULL CHECK (kind IN ('organization', 'person')),
                name TEXT NOT NULL,
                name_key TEXT NOT NULL,
                name_kana TEXT,
                kana_key TEXT,
                country TEXT,
                postal_code TEXT,
                address TEXT,
                language TEXT,
                birth_day \(type.int),
                note TEXT,
                origin_id \(type.int) REFERENCES party_origin (id),
                source_digest \(type.int),
                import_id \(type.int),
                created_at \(type.int) NOT NULL,
                merged_into \(type.party) REFERENCES party (id)
            ) \(type.strict)
            """,
            "CREATE INDEX party_merged ON party (merged_into) WHERE merged_into IS NOT NULL",
            // Retention looks for people only.
            "CREATE INDEX party_person_by_created ON party (created_at, id, kind) WHERE kind = 'person'",
            "CREATE INDEX party_by_name ON party (name_key)",
            "CREATE INDEX party_by_kana ON party (kana_key) WHERE kana_key IS NOT NULL",
            """
            CREATE TABLE party_contact_point (
                party_id \(type.party) NOT NULL REFERENCES party (id),
                kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'website')),
                value TEXT NOT NULL,
                shown TEXT,
                PRIMARY KEY (party_id, kind, value)
            ) \(type.strictByKey)
            """,
            "CREATE INDEX party_contact_point_by_value ON party_contact_point (value)",
            """
            CREATE TABLE party_identifier (
                party_id \(type.party) NOT NULL REFERENCES party (id),
                scheme TEXT NOT NULL,
                value TEXT NOT NULL,
                PRIMARY KEY (party_id, scheme, value)
            ) \(type.strictByKey)
            """,
            "CREATE INDEX party_identifier_by_value ON party_identifier (value)",
            """
            CREATE TABLE party_role (
                party_id \(type.party) NOT NULL REFERENCES party (id),
                role TEXT NOT NULL,
                PRIMARY KEY (party_id, role)
            ) \(type.strictByKey)
            """,
            "CREATE INDEX party_role_by_role ON party_role (role, party_id)",
            """
            CREATE TABLE party_tag (
                party_id \(type.party) NOT NULL REFERENCES party (id),
                tag TEXT NOT NULL,
                PRIMARY KEY (party_id, tag)
            ) \(type.strictByKey)
            """,
        ]
    }
}
