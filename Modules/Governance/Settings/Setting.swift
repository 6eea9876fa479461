import Storage
import Vocabulary

/// Settings that hold for the whole database.
package enum Setting {
    /// The month in which the fiscal year begins, 1 to 12; April unless told at `init`.
    package static func fiscalMonth(in rows: Connection) throws -> Int {
        let value = try rows.first("SELECT value FROM governance_setting WHERE name = 'fiscal_month'") { $0.text(0) }
        return value.flatMap { Int($0) } ?? 4
    }

    /// The currency in which reports add up; the yen unless told at `init`.
    package static func currency(in rows: Connection) throws -> Currency {
        let value = try rows.first("SELECT value FROM governance_setting WHERE name = 'currency'") { $0.text(0) }
        return value.flatMap { Currency($0) } ?? .yen
    }

    /// The key of the digests by which erased people are recognised; nil where nobody was ever erased.
    package static func erasureKey(in rows: Connection) throws -> [UInt8]? {
        try rows.first("SELECT value FROM governance_setting WHERE name = 'erasure_key'") { $0.text(0) }
            .flatMap { Digest(hexadecimal: $0)?.bytes }
    }

    /// The same key, made where there is none yet.
    package static func makeErasureKey(in rows: Connection) throws -> [UInt8] {
        if let key = try erasureKey(in: rows) { return key }
        let key = KeyedDigest.randomKey()
        try keepErasureKey(key, in: rows)
        return key
    }

    /// Puts the key of another moment of the same database in its place.
    package static func keepErasureKey(_ key: [UInt8], in rows: Connection) throws {
        try rows.run(
            "INSERT INTO governance_setting (name, value) VALUES ('erasure_key', \(Digest(bytes: key).description))")
    }

    /// A whole number that a person may set; the usual one where nobody has.
    package static func number(_ name: String, usual: Int, in rows: Connection) throws -> Int {
        let value = try rows.first("SELECT value FROM governance_setting WHERE name = \(name)") { $0.text(0) }
        return value.flatMap { Int($0) } ?? usual
    }

    package static func set(_ name: String, to number: Int, in rows: Connection) throws {
        try rows.run(
            """
            INSERT INTO governance_setting (name, value) VALUES (\(name), \(String(number)))
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """)
    }
}
