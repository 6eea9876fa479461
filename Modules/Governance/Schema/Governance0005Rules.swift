import Storage

extension GovernanceSchema {
    static let rules = Migration("governance", 5, "rules that people can read, in versions") { type in
        [
            // A version holds from its first day until the next one's. Nothing of a row is ever changed.
            """
            CREATE TABLE governance_rules (
                id \(type.id),
                kind TEXT NOT NULL,
                name TEXT NOT NULL,
                version \(type.int) NOT NULL,
                first_day \(type.int) NOT NULL,
                text TEXT NOT NULL,
                digest \(type.blob) NOT NULL,
                day \(type.int) NOT NULL,
                at \(type.int) NOT NULL,
                actor TEXT NOT NULL,
                approval_id \(type.int),
                hash \(type.blob) NOT NULL,
                UNIQUE (kind, version),
                UNIQUE (kind, first_day)
            ) \(type.strict)
            """
        ]
    }
}
