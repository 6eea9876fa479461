import Storage

extension Setting {
    /// A setting that a module keeps under a name of its own; nil where nobody has set it.
    package static func value(_ name: String, in rows: Connection) throws -> String? {
        try rows.first("SELECT value FROM governance_setting WHERE name = \(name)") { $0.text(0) }
    }

    package static func set(_ name: String, to value: String, in deed: Deed) throws {
        deed.detail(name, value)
        try deed.rows.run(
            """
            INSERT INTO governance_setting (name, value) VALUES (\(name), \(value))
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """)
    }
}
