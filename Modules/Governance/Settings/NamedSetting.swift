import Storage
import Vocabulary

extension Setting {
    /// The company's clock, told at `init`; nil in a database that began before it could be told, whose days are those
    /// of UTC for good: what was counted stays as it was counted.
    package static func toldCivilTime(in rows: Connection) throws -> CivilTime? {
        try value("civil_time", in: rows).flatMap { CivilTime($0) }
    }

    /// The clock by which moments are given their business day.
    package static func civilTime(in rows: Connection) throws -> CivilTime { try toldCivilTime(in: rows) ?? .utc }

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
