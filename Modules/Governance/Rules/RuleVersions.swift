import Storage
import Vocabulary

/// Versions of rules in the rows.
package enum RuleVersions {
    /// The version that holds on a day: the one with the latest first day that is not after it. Where none was ever
    /// applied, the text of the program.
    package static func inForce(_ kind: some RuleKind, on day: Day, in rows: Connection) throws -> RuleVersion {
        let known = try rows.record(
            """
            SELECT \(RuleVersion.shape.list) FROM governance_rules
             WHERE kind = \(kind.name) AND first_day <= \(day)
             ORDER BY first_day DESC NULLS LAST LIMIT 1
            """, RuleVersion.shape.read)
        return known ?? builtIn(kind)
    }

    /// The same, and the text of the program is kept as version 1 where it stands in no row yet: what is judged by it
    /// can then refer to it, and a later program's other text does not change the past.
    package static func ensure(_ kind: some RuleKind, on day: Day, in deed: Deed) throws -> RuleVersion {
        let version = try inForce(kind, on: day, in: deed.rows)
        guard version.id == RuleVersion.builtIn else { return version }
        return try insert(version, in: deed)
    }

    /// All versions of a kind in the order of their first days, the text of the program at least.
    package static func all(_ kind: some RuleKind, in rows: Connection) throws -> [RuleVersion] {
        let versions = try rows.records(
            """
            SELECT \(RuleVersion.shape.list) FROM governance_rules WHERE kind = \(kind.name) ORDER BY first_day
            """, RuleVersion.shape.read)
        return versions.isEmpty ? [builtIn(kind)] : versions
    }

    /// Keeps a version under an id of its own.
    static func insert(_ version: RuleVersion, in deed: Deed) throws -> RuleVersion {
        let kept = RuleVersion(
            id: try deed.rows.newID("governance_rules"), kind: version.kind, name: version.name,
            version: version.version, firstDay: version.firstDay, text: version.text, day: deed.today, at: deed.now,
            actor: deed.actor.name, approval: version.approval)
        try RuleVersion.shape.insert(kept, in: deed.rows)
        return kept
    }

    private static func builtIn(_ kind: some RuleKind) -> RuleVersion {
        RuleVersion(
            id: RuleVersion.builtIn, kind: kind.name, name: kind.firstName, version: 1,
            firstDay: .earliest, text: kind.firstText, day: .earliest, at: Instant(milliseconds: 0), actor: "sekisho",
            approval: nil)
    }
}

/// What `verify` asks of the rules.
extension GovernanceChecks {
    /// Recomputes the hash of every version of every kind of rules, and the digest of its text.
    static let rules = Check("governance.rules") { rows in
        var finding = CheckFinding()
        let shape = RuleVersion.shape
        try rows.stream(
            "SELECT \(shape.sealedList()), digest FROM governance_rules ORDER BY id NULLS FIRST"
        ) { row in
            var row = row.inTurn()
            finding.examined += 1
            let (version, hash) = try shape.readSealed(&row)
            let isWhole = try row.digest() == Digest(of: version.text) && hash == shape.seal(of: version)
            if !isWhole { finding.faults.append("\(version.kind) \(version.label)") }
        }
        return finding
    }
}
