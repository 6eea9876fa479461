import Governance
import Party
import Storage
import Vocabulary

/// Where a hit stands.
package enum HitState: String, CaseIterable, Sendable {
    /// Somebody must look (該当の可能性).
    case possible
    /// Somebody looked: it is another (非該当).
    case clear
    /// Somebody looked: it is so (該当).
    case confirmed
    /// Nobody looked, and nothing is left to look at: the entry is gone, or a newer hit took its place.
    case lapsed
}

/// What a person says about a hit or a check (判定).
package enum ScreeningResult: String, CaseIterable, Sendable {
    case clear, possible, confirmed

    var state: HitState {
        switch self {
        case .clear: .clear
        case .possible: .possible
        case .confirmed: .confirmed
        }
    }
}

/// One party, as it was, that may be one entry of a list, as it was; or a check by other means (反社チェック). The row is
/// never changed; where it stands is kept beside it.
package struct Hit: Sendable, Equatable {
    package let id: ID<Hit>
    package let party: ID<Party>
    /// Nil for a check by other means.
    package let entry: ID<WatchEntry>?
    /// The digest of the party's fields that were looked at.
    package let version: Digest
    /// `OFAC-SDN:36`, or the source of a check: what a decision names.
    package let matter: String
    /// What was looked for.
    package let query: String
    /// The name that is listed.
    package let name: String
    /// As of when the source was drawn up.
    package let dated: Day?
    /// In thousandths; 0 for a check by other means.
    package let score: Int64
    package let priority: HitPriority
    package let evidence: String
    package let day: Day
    package let at: Instant
    package let actor: String

    static let shape = RecordShape<Hit>(
        "screening_hit",
        [
            .key("id") { $0.id }, .fact("party_id") { $0.party }, .fact("entry_id") { $0.entry },
            .fact("version") { $0.version }, .fact("matter") { $0.matter }, .fact("query") { $0.query },
            .fact("name") { $0.name }, .fact("dated") { $0.dated }, .fact("score") { $0.score },
            .fact("priority") { $0.priority.rawValue }, .fact("evidence") { $0.evidence }, .fact("day") { $0.day },
            .fact("at") { $0.at }, .fact("actor") { $0.actor },
        ], beside: ["state"]
    ) { row in
        try Hit(
            id: row.id(), party: row.id(), entry: row.optionalID(), version: row.digest(), matter: row.text(),
            query: row.text(), name: row.text(), dated: row.optionalDay(), score: row.int(), priority: row.word(),
            evidence: row.text(), day: row.day(), at: row.instant(), actor: row.text())
    }
}

/// What a person found and decided (照合記録): subject and query, source and its date, result, reviewer, reason, and when
/// to look again. Never changed.
package struct ScreeningRecord: Sendable, Equatable {
    package let id: ID<ScreeningRecord>
    package let hit: ID<Hit>
    package let source: String
    package let query: String
    package let dated: Day?
    package let result: ScreeningResult
    package let reviewer: String
    package let reason: String
    package let nextDue: Day?
    package let day: Day
    package let at: Instant

    static let shape = RecordShape<ScreeningRecord>(
        "screening_record",
        [
            .key("id") { $0.id }, .fact("hit_id") { $0.hit }, .fact("source") { $0.source },
            .fact("query") { $0.query }, .fact("dated") { $0.dated }, .fact("result") { $0.result.rawValue },
            .fact("reviewer") { $0.reviewer }, .fact("reason") { $0.reason }, .fact("next_due") { $0.nextDue },
            .fact("day") { $0.day }, .fact("at") { $0.at },
        ]
    ) { row in
        try ScreeningRecord(
            id: row.id(), hit: row.id(), source: row.text(), query: row.text(), dated: row.optionalDay(),
            result: row.word(), reviewer: row.text(), reason: row.text(), nextDue: row.optionalDay(), day: row.day(),
            at: row.instant())
    }
}
