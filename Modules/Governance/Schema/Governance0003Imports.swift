import Storage

extension GovernanceSchema {
    static let imports = Migration("governance", 3, "imports, their files and what they replaced") { type in
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
            CREATE TABLE governance_import_file (
                import_id \(type.int) NOT NULL, place \(type.int) NOT NULL, bytes \(type.blob) NOT NULL,
                PRIMARY KEY (import_id, place)
            ) \(type.strictByKey)
            """,
            """
            CREATE TABLE governance_before_image (
                import_id \(type.int) NOT NULL,
                kind TEXT NOT NULL,
                record TEXT NOT NULL,
                image TEXT NOT NULL,
                PRIMARY KEY (import_id, kind, record)
            ) \(type.strict)
            """,
        ]
    }
}
