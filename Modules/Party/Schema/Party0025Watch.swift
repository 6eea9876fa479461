import Storage

extension PartySchema {
    /// Lists that are watched, the words by which their names are found, and what screening found and people decided.
    static let watch = Migration(25, "party: watch lists and screening") { type in
        [
            """
            CREATE TABLE party_watch_list (
                id \(type.id), code TEXT NOT NULL UNIQUE, threshold \(type.int) NOT NULL
            ) \(type.strict)
            """,
            """
            CREATE TABLE party_watch_release (
                id \(type.id),
                list_id \(type.int) NOT NULL REFERENCES party_watch_list (id),
                import_id \(type.int) NOT NULL,
                dated \(type.int) NOT NULL,
                entries \(type.int) NOT NULL,
                opened \(type.int) NOT NULL,
                closed \(type.int) NOT NULL,
                content \(type.blob) NOT NULL,
                day \(type.int) NOT NULL,
                at \(type.int) NOT NULL,
                actor TEXT NOT NULL,
                hash \(type.blob) NOT NULL
            ) \(type.strict)
            """,
            "CREATE INDEX party_watch_release_by_list ON party_watch_release (list_id, id)",
            """
            CREATE TABLE party_watch_entry (
                id \(type.id),
                list_id \(type.int) NOT NULL REFERENCES party_watch_list (id),
                entry TEXT NOT NULL,
                name TEXT NOT NULL,
                kind TEXT,
                country TEXT,
                birth_year \(type.int),
                reason TEXT,
                version \(type.blob) NOT NULL,
                opened_by \(type.int) NOT NULL REFERENCES party_watch_release (id),
                closed_by \(type.int) REFERENCES party_watch_release (id)
            ) \(type.strict)
            """,
            "CREATE INDEX party_watch_entry_by_code ON party_watch_entry (list_id, entry)",
            "CREATE INDEX party_watch_entry_by_opening ON party_watch_entry (opened_by)",
            "CREATE INDEX party_watch_entry_by_closing ON party_watch_entry (closed_by)",
            """
            CREATE TABLE party_watch_name (
                id \(type.id),
                entry_id \(type.int) NOT NULL REFERENCES party_watch_entry (id),
                name TEXT NOT NULL,
                strength TEXT NOT NULL CHECK (strength IN ('primary', 'alias', 'weak'))
            ) \(type.strict)
            """,
            "CREATE INDEX party_watch_name_by_entry ON party_watch_name (entry_id)",
            """
            CREATE TABLE party_watch_word (
                id \(type.id),
                word TEXT NOT NULL UNIQUE,
                names \(type.int) NOT NULL,
                parties \(type.int) NOT NULL
            ) \(type.strict)
            """,
            """
            CREATE TABLE party_watch_key (
                key TEXT NOT NULL, word_id \(type.int) NOT NULL, PRIMARY KEY (key, word_id)
            ) \(type.strictByKey)
            """,
            """
            CREATE TABLE party_watch_place (
                word_id \(type.int) NOT NULL, name_id \(type.int) NOT NULL, PRIMARY KEY (word_id, name_id)
            ) \(type.strictByKey)
            """,
            """
            CREATE TABLE party_screening_hit (
                id \(type.id),
                party_id \(type.int) NOT NULL REFERENCES party (id),
                entry_id \(type.int) REFERENCES party_watch_entry (id),
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
            "CREATE INDEX party_screening_hit_by_party ON party_screening_hit (party_id, state)",
            "CREATE INDEX party_screening_hit_by_entry ON party_screening_hit (entry_id)",
            "CREATE INDEX party_screening_hit_open ON party_screening_hit (state, id) WHERE state IN ('possible', 'confirmed')",
            """
            CREATE TABLE party_screening_record (
                id \(type.id),
                hit_id \(type.int) NOT NULL REFERENCES party_screening_hit (id),
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
            "CREATE INDEX party_screening_record_by_hit ON party_screening_record (hit_id, id)",
            "CREATE INDEX party_screening_record_due ON party_screening_record (next_due) WHERE next_due IS NOT NULL",
            // Results are sensitive: a right of their own, for those who held every right on parties by their office.
            """
            INSERT INTO governance_permission (role, pattern)
            SELECT role, 'screening.*' FROM governance_permission
             WHERE role IN ('management', 'liaison') AND pattern = 'party.*'
            """,
        ]
    }
}
