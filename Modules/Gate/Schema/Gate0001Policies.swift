import Storage

extension GateSchema {
    static let policies = Migration("gate", 1, "policies in versions") { type in
        [
            """
            CREATE TABLE gate_policy (
                id \(type.id),
                name TEXT NOT NULL,
                side TEXT NOT NULL CHECK (side IN ('purchase', 'sale')),
                version \(type.int) NOT NULL,
                text TEXT NOT NULL,
                digest \(type.blob) NOT NULL,
                day \(type.int) NOT NULL,
                at \(type.int) NOT NULL,
                actor TEXT NOT NULL,
                hash \(type.blob) NOT NULL,
                UNIQUE (side, name, version),
                UNIQUE (side, name, digest)
            ) \(type.strict)
            """,
            // The last row of a side is in force; earlier ones tell what was in force when.
            """
            CREATE TABLE gate_policy_force (
                id \(type.id),
                side TEXT NOT NULL,
                policy_id \(type.int) NOT NULL REFERENCES gate_policy (id),
                day \(type.int) NOT NULL,
                at \(type.int) NOT NULL,
                actor TEXT NOT NULL
            ) \(type.strict)
            """,
            "CREATE INDEX gate_policy_force_by_side ON gate_policy_force (side, id)",
        ]
    }
}
