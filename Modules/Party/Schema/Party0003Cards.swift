import Storage

extension PartySchema {
    static let cards = Migration("party", 3, "business cards and what they added") { type in
        [
            """
            CREATE TABLE party_card (
                id \(type.id),
                key TEXT NOT NULL UNIQUE,
                person_key TEXT NOT NULL,
                person_id \(type.party) NOT NULL REFERENCES party (id),
                person_rule TEXT NOT NULL,
                company_id \(type.party) REFERENCES party (id),
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
                party_id \(type.party) NOT NULL REFERENCES party (id),
                field TEXT NOT NULL,
                value TEXT NOT NULL,
                other_id \(type.party) REFERENCES party (id),
                before TEXT,
                id \(type.id)
            ) \(type.strict)
            """,
            "CREATE INDEX party_card_addition_by_import ON party_card_addition (import_id)",
            "CREATE INDEX party_card_addition_by_party ON party_card_addition (party_id)",
            "CREATE INDEX party_card_addition_by_other ON party_card_addition (other_id) WHERE other_id IS NOT NULL",
        ]
    }
}
