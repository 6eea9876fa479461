import Storage

extension PartySchema {
    static let knowledge = Migration("party", 5, "stakeholders, traits, notes and gifts") { type in
        [
            """
            CREATE TABLE party_stakeholder (
                party_id \(type.party) NOT NULL REFERENCES party (id),
                topic TEXT NOT NULL,
                role TEXT NOT NULL CHECK (role IN ('decides', 'influences', 'uses', 'buys', 'blocks')),
                stance TEXT CHECK (stance IN ('for', 'neutral', 'against')),
                interest TEXT,
                noted_on \(type.int) NOT NULL,
                actor TEXT NOT NULL,
                PRIMARY KEY (party_id, topic, role)
            ) \(type.strictByKey)
            """,
            "CREATE INDEX party_stakeholder_by_topic ON party_stakeholder (topic, role)",
            """
            CREATE TABLE party_trait (
                party_id \(type.party) NOT NULL REFERENCES party (id),
                kind TEXT NOT NULL CHECK (kind IN ('capability', 'experience', 'preference', 'interest', 'avoid')),
                trait TEXT NOT NULL,
                noted_on \(type.int) NOT NULL,
                actor TEXT NOT NULL,
                PRIMARY KEY (party_id, kind, trait)
            ) \(type.strictByKey)
            """,
            "CREATE INDEX party_trait_by_trait ON party_trait (trait)",
            """
            CREATE TABLE party_note (
                id \(type.id),
                party_id \(type.party) NOT NULL REFERENCES party (id),
                day \(type.int) NOT NULL,
                author TEXT NOT NULL,
                text TEXT NOT NULL,
                created_at \(type.int) NOT NULL
            ) \(type.strict)
            """,
            "CREATE INDEX party_note_by_party ON party_note (party_id, day)",
            """
            CREATE TABLE party_gift (
                id \(type.id),
                party_id \(type.party) NOT NULL REFERENCES party (id),
                direction TEXT NOT NULL CHECK (direction IN ('given', 'received')),
                kind TEXT NOT NULL CHECK (kind IN ('gift', 'entertainment')),
                day \(type.int) NOT NULL,
                amount_minor \(type.int) NOT NULL,
                currency TEXT NOT NULL,
                what TEXT NOT NULL,
                by_whom TEXT NOT NULL,
                exception TEXT,
                actor TEXT NOT NULL,
                created_at \(type.int) NOT NULL
            ) \(type.strict)
            """,
            "CREATE INDEX party_gift_by_party ON party_gift (party_id, direction, day)",
        ]
    }
}
