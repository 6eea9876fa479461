import Storage

extension PartySchema {
    static let merging = Migration("party", 8, "what each merge moved") { type in
        [
            """
            CREATE TABLE party_merge_cluster (
                plan_id \(type.int) NOT NULL REFERENCES governance_plan (id),
                cluster \(type.int) NOT NULL,
                label TEXT NOT NULL,
                probability_micro \(type.int),
                state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'merged', 'undone')),
                rule TEXT NOT NULL,
                objection TEXT NOT NULL,
                because TEXT NOT NULL,
                PRIMARY KEY (plan_id, cluster)
            ) \(type.strictByKey)
            """,
            // Place 0 stays, the others become part of it in this order.
            """
            CREATE TABLE party_merge_member (
                plan_id \(type.int) NOT NULL,
                cluster \(type.int) NOT NULL,
                place \(type.int) NOT NULL,
                party_id \(type.party) NOT NULL,
                evidence TEXT,
                PRIMARY KEY (plan_id, cluster, place)
            ) \(type.strictByKey)
            """,
            "CREATE INDEX party_merge_member_by_party ON party_merge_member (party_id)",
            """
            CREATE TABLE party_merge_fill (
                plan_id \(type.int) NOT NULL,
                cluster \(type.int) NOT NULL,
                field TEXT NOT NULL,
                from_party_id \(type.party) NOT NULL,
                PRIMARY KEY (plan_id, cluster, field)
            ) \(type.strictByKey)
            """,
            """
            CREATE TABLE party_merge_reference (
                number \(type.id), table_name TEXT NOT NULL, column_name TEXT NOT NULL,
                UNIQUE (table_name, column_name)
            ) \(type.strict)
            """,
            // Which row went from whom to whom: a row is named by a number, a text, or both.
            """
            CREATE TABLE party_merge_move (
                plan_id \(type.int) NOT NULL,
                cluster \(type.int) NOT NULL,
                reference \(type.int) NOT NULL,
                old_party_id \(type.party) NOT NULL,
                new_party_id \(type.party) NOT NULL,
                row_id \(type.int),
                row_key TEXT
            ) \(type.strict)
            """,
            "CREATE INDEX party_merge_move_by_cluster ON party_merge_move (plan_id, cluster)",
        ]
    }
}
