import Storage

extension PartySchema {
    static let followUps = Migration("party", 4, "what was promised to whom") { type in
        [
            """
            CREATE TABLE party_follow_up (
                id \(type.id),
                party_id \(type.party) NOT NULL REFERENCES party (id),
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
}
