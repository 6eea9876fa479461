import Storage
import Vocabulary

/// The versions of the score rules in the rows.
enum ScoreRulesRecords {
    /// The rules in force.
    static func current(in rows: Connection) throws -> ScoreRules {
        guard let version = try versions(in: rows).last else {
            return try ScoreRulesText.read(ScoreRules.firstText, version: 1)
        }
        return try ScoreRulesText.read(version.text, version: version.version)
    }

    static func versions(in rows: Connection) throws -> [ScoreRulesVersion] {
        try rows.rows(
            "SELECT version, text, applied_at, actor FROM marketing_score_rules ORDER BY version"
        ) { row in
            var row = row.inTurn()
            return try ScoreRulesVersion(
                version: row.int(), text: row.text(), appliedAt: row.instant(), actor: row.text())
        }
    }
}

/// One version of the score rules, as it was applied.
package struct ScoreRulesVersion: Equatable, Sendable {
    package let version: Int64
    /// The file, word for word.
    package let text: String
    package let appliedAt: Instant
    package let actor: String
}
