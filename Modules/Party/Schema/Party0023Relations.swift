import Storage

extension PartySchema {
    /// Business cards and what follows from them, and everything people know about people.
    static let cardsAndRelations = Migration(
        23, "party: business cards, follow-ups, relations, stakeholders, traits, notes and gifts"
    ) { type in
        relations(type) + cards(type) + knowledge(type)
    }

    /// A check cannot be changed on SQLite: the table is made anew.
    private static func relations(_ type: ColumnTypes) -> [String] {
        [
            """
            CREATE TABLE party_relation_new (
                party_id \(type.int) NOT NULL REFERENCES party (id),
                relation TEXT NOT NULL CHECK (relation IN ('works_for', 'branch_of', 'parent_of', 'refers')),
                other_id \(type.int) NOT NULL REFERENCES party (id),
                title TEXT,
                department TEXT,
                since_on \(type.int),
                PRIMARY KEY (party_id, relation, other_id)
            ) \(type.strictByKey)
            """,
            """
            INSERT INTO party_relation_new (party_id, relation, other_id)
            SELECT party_id, relation, other_id FROM party_relation
            """,
            "DROP TABLE party_relation",
            "ALTER TABLE party_relation_new RENAME TO party_relation",
            "CREATE INDEX party_relation_by_other ON party_relation (other_id, relation)",
            // Who stands right above whom in a group of companies.
            """
            CREATE VIEW party_hierarchy_view AS
            SELECT party_id AS upper_id, other_id AS lower_id, 'subsidiary' AS link
              FROM party_relation WHERE relation = 'parent_of'
            UNION ALL
            SELECT other_id, party_id, 'branch' FROM party_relation WHERE relation = 'branch_of'
            """,
            // Every member of every group with its head; the head is its own member at depth 0.
            """
            CREATE VIEW party_group_view AS
            WITH RECURSIVE member (head_id, party_id, depth) AS (
                SELECT DISTINCT h.upper_id, h.upper_id, CAST(0 AS \(type.int)) FROM party_hierarchy_view h
                 WHERE NOT EXISTS (SELECT 1 FROM party_hierarchy_view a WHERE a.lower_id = h.upper_id)
                UNION
                SELECT m.head_id, h.lower_id, m.depth + 1
                  FROM member m JOIN party_hierarchy_view h ON h.upper_id = m.party_id WHERE m.depth < 50
            )
            SELECT head_id, party_id, depth FROM member
            """,
        ]
    }

    private static func cards(_ type: ColumnTypes) -> [String] {
        [
            """
            CREATE TABLE party_card (
                id \(type.id),
                key TEXT NOT NULL UNIQUE,
                person_key TEXT NOT NULL,
                person_id \(type.int) NOT NULL REFERENCES party (id),
                person_rule TEXT NOT NULL,
                company_id \(type.int) REFERENCES party (id),
                company_rule TEXT,
                name TEXT NOT NULL,
                company TEXT NOT NULL,
                title TEXT NOT NULL,
                email TEXT NOT NULL,
                phone TEXT NOT NULL,
                address TEXT NOT NULL,
                met_on \(type.int),
                met_by TEXT NOT NULL,
                name_kana TEXT NOT NULL,
                company_kana TEXT NOT NULL,
                department TEXT NOT NULL,
                mobile TEXT NOT NULL,
                fax TEXT NOT NULL,
                postal_code TEXT NOT NULL,
                country TEXT NOT NULL,
                website TEXT NOT NULL,
                birth_day \(type.int),
                origin_id \(type.int) REFERENCES party_origin (id),
                note TEXT NOT NULL,
                domain TEXT,
                import_id \(type.int),
                created_at \(type.int) NOT NULL
            ) \(type.strict)
            """,
            "CREATE INDEX party_card_by_person_key ON party_card (person_key)",
            "CREATE INDEX party_card_by_person ON party_card (person_id)",
            "CREATE INDEX party_card_by_company ON party_card (company_id) WHERE company_id IS NOT NULL",
            "CREATE INDEX party_card_by_domain ON party_card (domain) WHERE domain IS NOT NULL",
            // What cards have added to parties that were there before, so that an import can be taken back.
            """
            CREATE TABLE party_card_addition (
                import_id \(type.int) NOT NULL,
                party_id \(type.int) NOT NULL REFERENCES party (id),
                field TEXT NOT NULL,
                value TEXT NOT NULL,
                other_id \(type.int) REFERENCES party (id),
                before TEXT,
                id \(type.id)
            ) \(type.strict)
            """,
            "CREATE INDEX party_card_addition_by_import ON party_card_addition (import_id)",
            "CREATE INDEX party_card_addition_by_party ON party_card_addition (party_id)",
            "CREATE INDEX party_card_addition_by_other ON party_card_addition (other_id) WHERE other_id IS NOT NULL",
            """
            CREATE TABLE party_follow_up (
                id \(type.id),
                party_id \(type.int) NOT NULL REFERENCES party (id),
                subject TEXT NOT NULL,
                owner TEXT NOT NULL,
                due_on \(type.int) NOT NULL,
                opened_on \(type.int) NOT NULL,
                opened_by TEXT NOT NULL,
                done_on \(type.int),
                done_by TEXT,
                outcome TEXT,
                import_id \(type.int)
            ) \(type.strict)
            """,
            "CREATE INDEX party_follow_up_by_party ON party_follow_up (party_id, due_on)",
            "CREATE INDEX party_follow_up_open ON party_follow_up (due_on, id) WHERE done_on IS NULL",
            "CREATE INDEX party_follow_up_by_import ON party_follow_up (import_id) WHERE import_id IS NOT NULL",
        ]
    }

    private static func knowledge(_ type: ColumnTypes) -> [String] {
        [
            """
            CREATE TABLE party_stakeholder (
                party_id \(type.int) NOT NULL REFERENCES party (id),
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
                party_id \(type.int) NOT NULL REFERENCES party (id),
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
                party_id \(type.int) NOT NULL REFERENCES party (id),
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
                party_id \(type.int) NOT NULL REFERENCES party (id),
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
            """
            CREATE VIEW party_event_view AS
            SELECT party_id, day, 'note' AS kind, text AS what, CAST(id AS TEXT) AS number,
                   CAST(NULL AS \(type.int)) AS amount_minor, CAST(NULL AS TEXT) AS currency
              FROM party_note
            UNION ALL
            SELECT party_id, day, 'gift', direction || ' ' || kind || ': ' || what, CAST(id AS TEXT), amount_minor,
                   currency
              FROM party_gift
            UNION ALL
            SELECT party_id, done_on, 'follow_up', subject || coalesce(': ' || outcome, ''), CAST(id AS TEXT), NULL, NULL
              FROM party_follow_up WHERE done_on IS NOT NULL
            """,
            """
            CREATE VIEW party_follow_up_view AS
            SELECT id, party_id, subject, owner, due_on, opened_on, done_on FROM party_follow_up
            """,
            """
            CREATE VIEW party_works_for_view AS
            SELECT party_id AS person_id, other_id AS company_id, title, department
              FROM party_relation WHERE relation = 'works_for'
            """,
        ]
    }
}
