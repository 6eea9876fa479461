import Storage

extension GovernanceSchema {
    static let audit = Migration("governance", 2, "the audit chain and idempotency keys") { type in
        [
            """
            CREATE TABLE governance_audit (
                id \(type.id),
                sequence \(type.int) UNIQUE,
                at \(type.int) NOT NULL,
                day \(type.int) NOT NULL,
                actor TEXT NOT NULL,
                system_user TEXT NOT NULL,
                action TEXT NOT NULL,
                kind TEXT NOT NULL,
                subject TEXT NOT NULL,
                detail TEXT NOT NULL,
                tally \(type.blob) NOT NULL,
                hash \(type.blob)
            ) \(type.strict)
            """,
            "CREATE INDEX governance_audit_unsealed ON governance_audit (id) WHERE sequence IS NULL",
            """
            CREATE TABLE governance_redaction (
                audit_id \(type.id) REFERENCES governance_audit (id),
                batch \(type.int) NOT NULL,
                digest \(type.blob) NOT NULL
            ) \(type.strict)
            """,
            "CREATE INDEX governance_redaction_by_batch ON governance_redaction (batch, audit_id)",
            """
            CREATE TABLE governance_idempotency (
                actor TEXT NOT NULL, action TEXT NOT NULL, key TEXT NOT NULL,
                fingerprint \(type.blob) NOT NULL, answer TEXT NOT NULL,
                PRIMARY KEY (actor, action, key)
            ) \(type.strict)
            """,
        ]
    }
}
