import Storage

/// The tables of this module. Others may join `party`, `party_role` and `party_origin`.
package enum PartySchema {
    package static let migrations = [
        parties,
        search,
        merging,
        cardsAndRelations,
        privacy,
        watch,
        evidence,
    ]

    static let parties = Migration(20, "party: parties, their identifiers, contact points, roles and origins") { type in
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
                created_at \(type.int) NOT NULL
            ) \(type.strict)
            """,
            "CREATE INDEX party_by_name ON party (name_key)",
            "CREATE INDEX party_by_kana ON party (kana_key) WHERE kana_key IS NOT NULL",
            """
            CREATE TABLE party_contact_point (
                party_id \(type.int) NOT NULL REFERENCES party (id),
                kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'website')),
                value TEXT NOT NULL,
                shown TEXT,
                PRIMARY KEY (party_id, kind, value)
            ) \(type.strictByKey)
            """,
            "CREATE INDEX party_contact_point_by_value ON party_contact_point (value)",
            """
            CREATE TABLE party_identifier (
                party_id \(type.int) NOT NULL REFERENCES party (id),
                scheme TEXT NOT NULL,
                value TEXT NOT NULL,
                PRIMARY KEY (party_id, scheme, value)
            ) \(type.strictByKey)
            """,
            "CREATE INDEX party_identifier_by_value ON party_identifier (value)",
            """
            CREATE TABLE party_role (
                party_id \(type.int) NOT NULL REFERENCES party (id),
                role TEXT NOT NULL,
                PRIMARY KEY (party_id, role)
            ) \(type.strictByKey)
            """,
            "CREATE INDEX party_role_by_role ON party_role (role, party_id)",
            """
            CREATE TABLE party_tag (
                party_id \(type.int) NOT NULL REFERENCES party (id),
                tag TEXT NOT NULL,
                PRIMARY KEY (party_id, tag)
            ) \(type.strictByKey)
            """,
            """
            CREATE TABLE party_relation (
                party_id \(type.int) NOT NULL REFERENCES party (id),
                relation TEXT NOT NULL CHECK (relation IN ('works_for')),
                other_id \(type.int) NOT NULL REFERENCES party (id),
                PRIMARY KEY (party_id, relation, other_id)
            ) \(type.strictByKey)
            """,
            "CREATE INDEX party_relation_by_other ON party_relation (other_id, relation)",
        ]
    }
}
