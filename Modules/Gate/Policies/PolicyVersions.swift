import Governance
import Storage
import Vocabulary

/// Policies in the rows: every version that was ever applied, and which one is in force.
enum PolicyVersions {
    private static let columns: SQL = "p.id, p.name, p.side, p.version, p.text, p.day, p.at, p.actor"

    static func decode(_ row: Row) throws -> PolicyVersion {
        var row = row.inTurn()
        return try PolicyVersion(
            id: row.id(), name: row.text(), side: row.side(), version: row.int(), text: row.text(),
            day: row.day(), at: row.instant(), actor: row.text())
    }

    /// The version in force for a side, nil where none was ever applied.
    static func inForce(_ side: Side, in rows: Connection) throws -> PolicyVersion? {
        try rows.first(
            """
            SELECT \(columns) FROM gate_policy_force f JOIN gate_policy p ON p.id = f.policy_id
             WHERE f.side = \(side) ORDER BY f.id DESC NULLS LAST LIMIT 1
            """, decode)
    }

    /// The version in force; a side that has none gets its built-in policy as version 1.
    static func ensure(_ side: Side, knowing measures: Measures, in deed: Deed) throws -> PolicyVersion {
        if let version = try inForce(side, in: deed.rows) { return version }
        let text = BuiltInPolicy.text(for: side)
        return try apply(try Policy(yaml: text, knowing: measures), text: text, in: deed).version
    }

    /// Keeps a text as a version and puts it in force. A text that is known is its old version again.
    static func apply(
        _ policy: Policy, text: String, in deed: Deed
    ) throws -> (version: PolicyVersion, isNew: Bool) {
        let rows = deed.rows
        let known = try rows.first(
            """
            SELECT \(columns) FROM gate_policy p
             WHERE p.side = \(policy.side) AND p.name = \(policy.name) AND p.digest = \(Digest(of: text))
            """, decode)
        let version = try known ?? insert(policy, text: text, in: deed)
        if try inForce(policy.side, in: rows)?.id != version.id {
            try rows.run(
                """
                INSERT INTO gate_policy_force (id, side, policy_id, day, at, actor)
                VALUES (\(try rows.takeIDs("gate_policy_force", 1)), \(policy.side), \(version.id), \(deed.today),
                        \(deed.now), \(deed.actor.name))
                """)
        }
        return (version, known == nil)
    }

    private static func insert(_ policy: Policy, text: String, in deed: Deed) throws -> PolicyVersion {
        let rows = deed.rows
        let last = try rows.count(
            """
            SELECT COALESCE(MAX(version), 0) FROM gate_policy
             WHERE side = \(policy.side) AND name = \(policy.name)
            """)
        let version = PolicyVersion(
            id: try rows.newID("gate_policy"), name: policy.name, side: policy.side, version: last + 1, text: text,
            day: deed.today, at: deed.now, actor: deed.actor.name)
        try rows.run(
            """
            INSERT INTO gate_policy (id, name, side, version, text, digest, day, at, actor, hash)
            VALUES (\(version.id), \(version.name), \(version.side), \(version.version), \(text),
                    \(Digest(of: text)), \(version.day), \(version.at), \(version.actor), \(version.seal))
            """)
        return version
    }

    /// All versions, the newest first.
    static func all(of side: Side?, in rows: Connection) throws -> [PolicyVersion] {
        try rows.rows(
            """
            SELECT \(columns) FROM gate_policy p
             WHERE CAST(\(side?.rawValue) AS TEXT) IS NULL OR p.side = \(side?.rawValue)
             ORDER BY p.id DESC NULLS LAST
            """, decode)
    }

    /// The version under its label (`sale@3`), or under its name the newest.
    static func named(_ label: String, in rows: Connection) throws -> PolicyVersion? {
        let parts = label.split(separator: "@", maxSplits: 1).map(String.init)
        guard let name = parts.first else { return nil }
        let number = parts.count == 2 ? Int64(parts[1]) ?? -1 : nil
        return try rows.first(
            """
            SELECT \(columns) FROM gate_policy p
             WHERE p.name = \(name) AND (CAST(\(number) AS BIGINT) IS NULL OR p.version = \(number))
             ORDER BY p.id DESC NULLS LAST LIMIT 1
            """, decode)
    }
}

extension PolicyVersion {
    /// The hash that protects the row.
    var seal: Digest {
        Digest.ofRow("gate_policy", [id, name, side, version, text, day, at, actor])
    }
}
