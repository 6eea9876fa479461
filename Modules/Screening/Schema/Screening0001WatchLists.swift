import Storage

extension ScreeningSchema {
    static let lists = Migration("screening", 1, "watch lists, and the words by which their names are found") {
        type in
        [
            """
            CREATE TABLE screening_list (
                id \(type.id), code TEXT NOT NULL UNIQUE, threshold \(type.int) NOT NULL
            ) \(type.strict)
            """,
            """
            CREATE TABLE screening_release (
                id \(type.id),
                list_id \(type.int) NOT NULL REFERENCES screening_list (id),
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
            "CREATE INDEX screening_release_by_list ON screening_release (list_id, id)",
            """
            CREATE TABLE screening_entry (
                id \(type.id),
                list_id \(type.int) NOT NULL REFERENCES screening_list (id),
                entry TEXT NOT NULL,
                name TEXT NOT NULL,
                kind TEXT,
                country TEXT,
                birth_year \(type.int),
                reason TEXT,
                version \(type.blob) NOT NULL,
                opened_by \(type.int) NOT NULL REFERENCES screening_release (id),
                closed_by \(type.int) REFERENCES screening_release (id)
            ) \(type.strict)
            """,
            "CREATE INDEX screening_entry_by_code ON screening_entry (list_id, entry)",
            "CREATE INDEX screening_entry_by_opening ON screening_entry (opened_by)",
            "CREATE INDEX screening_entry_by_closing ON screening_entry (closed_by)",
            """
            CREATE TABLE screening_name (
                id \(type.id),
                entry_id \(type.int) NOT NULL REFERENCES screening_entry (id),
                name TEXT NOT NULL,
                strength TEXT NOT NULL CHECK (strength IN ('primary', 'alias', 'weak'))
            ) \(type.strict)
            """,
            "CREATE INDEX screening_name_by_entry ON screening_name (entry_id)",
            """
            CREATE TABLE screening_word (
                id \(type.id),
                word TEXT NOT NULL UNIQUE,
                names \(type.int) NOT NULL,
                parties \(type.int) NOT NULL
            ) \(type.strict)
            """,
            """
            CREATE TABLE screening_key (
                key TEXT NOT NULL, word_id \(type.int) NOT NULL, PRIMARY KEY (key, word_id)
            ) \(type.strictByKey)
            """,
            """
            CREATE TABLE screening_place (
                word_id \(type.int) NOT NULL, name_id \(type.int) NOT NULL, PRIMARY KEY (word_id, name_id)
            ) \(type.strictByKey)
            """,
        ]
    }
}
