import Storage

extension GovernanceSchema {
    // Plans are few: nothing is looked up by their import but when it is taken back.
    static let plansOfImports = Migration(15, "governance: plans that an import made, and files as they came") { type in
        [
            "ALTER TABLE governance_plan ADD COLUMN import_id \(type.int)",
            """
            CREATE TABLE governance_import_file (
                import_id \(type.int) NOT NULL, place \(type.int) NOT NULL, bytes \(type.blob) NOT NULL,
                PRIMARY KEY (import_id, place)
            ) \(type.strictByKey)
            """,
        ]
    }
}
