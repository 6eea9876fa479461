import Storage

extension ScreeningSchema {
    static let hits = Migration("screening", 2, "what screening found and people decided") { type in
        [
            """
            CREATE TABLE screening_hit (
                id \(type.id),
                party_id \(type.party) NOT NULL REFERENCES party (id),
                entry_id \(type.int) REFERENCES screening_entry (id),
                version \(type.blob) NOT NULL,
                matter TEXT NOT NULL,
                query TEXT NOT NULL,
                name TEXT NOT NULL,
                dated \(type.int),
                score \(type.int) NOT NULL,
                priority TEXT NOT NULL CHECK (priority IN ('high', 'low')),
                evidence TEXT NOT NULL,
                day \(type.int) NOT NULL,
                at \(type.int) NOT NULL,
                actor TEXT NOT NULL,
                hash \(type.blob) NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('possible', 'clear', 'confirmed', 'lapsed'))
            ) \(type.strict)
            """,
            "CREATE INDEX screening_hit_by_party ON screening_hit (party_id, state)",
            "CREATE INDEX screening_hit_by_entry ON screening_hit (entry_id)",
            "CREATE INDEX screening_hit_open ON screening_hit (state, id) WHERE state IN ('possible', 'confirmed')",
            """
            CREATE TABLE screening_record (
                id \(type.id),
                hit_id \(type.int) NOT NULL REFERENCES screening_hit (id),
                source TEXT NOT NULL,
                query TEXT NOT NULL,
                dated \(type.int),
                result TEXT NOT NULL CHECK (result IN ('possible', 'clear', 'confirmed')),
                reviewer TEXT NOT NULL,
                reason TEXT NOT NULL,
                next_due \(type.int),
                day \(type.int) NOT NULL,
                at \(type.int) NOT NULL,
                hash \(type.blob) NOT NULL
            ) \(type.strict)
            """,
            "CREATE INDEX screening_record_by_hit ON screening_record (hit_id, id)",
            "CREATE INDEX screening_record_due ON screening_record (next_due) WHERE next_due IS NOT NULL",
        ]
    }
}
