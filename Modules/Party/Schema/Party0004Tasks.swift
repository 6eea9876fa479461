import Storage

extension PartySchema {
    static let tasks = Migration("party", 4, "what anybody has to do") { type in
        [
            // What is to be done stands in somebody's words or, where a part of the program wants it, as a word of
            // ours, never as both; one cause has one task.
            """
            CREATE TABLE party_task (
                id \(type.id),
                party_id \(type.party) REFERENCES party (id),
                source TEXT NOT NULL,
                cause_kind TEXT,
                cause_number TEXT,
                word TEXT,
                text TEXT,
                owner TEXT NOT NULL,
                due_on \(type.int) NOT NULL,
                opened_on \(type.int) NOT NULL,
                opened_by TEXT NOT NULL,
                done_on \(type.int),
                done_by TEXT,
                result TEXT,
                import_id \(type.int),
                UNIQUE (source, cause_kind, cause_number),
                CHECK ((word IS NULL) <> (text IS NULL)),
                CHECK ((cause_kind IS NULL) = (cause_number IS NULL)),
                CHECK ((done_on IS NULL) = (done_by IS NULL)),
                CHECK (result IS NULL OR done_on IS NOT NULL)
            ) \(type.strict)
            """,
            "CREATE INDEX party_task_by_party ON party_task (party_id, due_on)",
            "CREATE INDEX party_task_open ON party_task (due_on, id) WHERE done_on IS NULL",
            "CREATE INDEX party_task_of_owner ON party_task (owner, due_on) WHERE done_on IS NULL",
            "CREATE INDEX party_task_by_import ON party_task (import_id) WHERE import_id IS NOT NULL",
        ]
    }
}
