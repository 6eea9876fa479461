import Storage

extension GovernanceSchema {
    static let staff = Migration("governance", 1, "users, roles and what they may do") { type in
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
            // The usual rights that were given once: what is missing beside them was taken away.
            """
            CREATE TABLE governance_usual_right (
                role TEXT NOT NULL, pattern TEXT NOT NULL, PRIMARY KEY (role, pattern)
            ) \(type.strictByKey)
            """,
            """
            CREATE TABLE governance_setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) \(type.strictByKey)
            """,
        ]
    }
}
