import Storage

extension GovernanceSchema {
    static let originalFiles = Migration(16, "governance: files as they came in") { type in
        [
            """
            CREATE TABLE governance_import_file (
                import_id \(type.int) NOT NULL, place \(type.int) NOT NULL, bytes \(type.blob) NOT NULL,
                PRIMARY KEY (import_id, place)
            ) \(type.strictByKey)
            """
        ]
    }
}
