import Storage

/// The tables of this module.
package enum GovernanceSchema {
    package static let migrations = [staff, audit, imports, privacy, plans, plansOfImports, originalFiles]

    static let staff = Migration(10, "governance: users, roles and what they may do") { type in
        [
            """
            CREATE TABLE governance_user (
                name TEXT PRIMARY KEY, disabled \(type.int) NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1))
            ) \(type.strictByKey)
            """,
            """
            CREATE TABLE governance_user_role (
                user_name TEXT NOT NULL REFERENCES governance_user (name) ON DELETE CASCADE,
                role TEXT NOT NULL,
                PRIMARY KEY (user_name, role)
            ) \(type.strictByKey)
            """,
            """
            CREATE TABLE governance_permission (
                role TEXT NOT NULL, pattern TEXT NOT NULL, PRIMARY KEY (role, pattern)
            ) \(type.strictByKey)
            """,
            """
            CREATE TABLE governance_setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) \(type.strictByKey)
            """,
        ]
    }

    static let audit = Migration(11, "governance: the audit chain and idempotency keys") { type in
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
                subject TEXT NOT NULL,
                detail TEXT NOT NULL,
                hash \(type.blob)
            ) \(type.strict)
            """,
            "CREATE INDEX governance_audit_unsealed ON governance_audit (id) WHERE sequence IS NULL",
            """
            CREATE TABLE governance_idempotency (
                actor TEXT NOT NULL, action TEXT NOT NULL, key TEXT NOT NULL,
                fingerprint \(type.blob) NOT NULL, answer TEXT NOT NULL,
                PRIMARY KEY (actor, action, key)
            ) \(type.strict)
            """,
        ]
    }

    static let imports = Migration(12, "governance: imports and what they replaced") { type in
        [
            """
            CREATE TABLE governance_import (
                id \(type.id),
                kind TEXT NOT NULL,
                source TEXT NOT NULL,
                digest \(type.blob) NOT NULL,
                at \(type.int) NOT NULL,
                actor TEXT NOT NULL,
                rows_read \(type.int) NOT NULL,
                created \(type.int) NOT NULL,
                updated \(type.int) NOT NULL,
                unchanged \(type.int) NOT NULL,
                rejected \(type.int) NOT NULL,
                undone_at \(type.int)
            ) \(type.strict)
            """,
            """
            CREATE TABLE governance_before_image (
                import_id \(type.int) NOT NULL,
                record TEXT NOT NULL,
                image TEXT NOT NULL,
                PRIMARY KEY (import_id, record)
            ) \(type.strict)
            """,
        ]
    }

    static let privacy = Migration(13, "governance: entries of the chain from which a person was taken out") { type in
        [
            """
            CREATE TABLE governance_redaction (
                audit_id \(type.id) REFERENCES governance_audit (id),
                batch \(type.int) NOT NULL,
                digest \(type.blob) NOT NULL
            ) \(type.strict)
            """,
            "CREATE INDEX governance_redaction_by_batch ON governance_redaction (batch, audit_id)",
            // The right is new: bases that exist have their permissions already.
            """
            INSERT INTO governance_permission (role, pattern)
            VALUES ('\(Role.management.rawValue)', 'privacy.*') ON CONFLICT DO NOTHING
            """,
        ]
    }
}
