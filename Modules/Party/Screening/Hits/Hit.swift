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

    /// The hash that protects the row.
    var seal: Digest {
        Digest.ofRow(
            "party_screening_hit",
            [
                id, party, entry, version, matter, query, name, dated, score, priority.rawValue, evidence, day, at,
                actor,
            ] as [any SQLBindable])
    }

    static let columns: SQL = """
        h.id, h.party_id, h.entry_id, h.version, h.matter, h.query, h.name, h.dated, h.score, h.priority, h.evidence,
        h.day, h.at, h.actor
        """

    static func decode(_ row: Row) throws -> Hit {
        var row = row.inTurn()
        return try Hit(
            id: row.id(), party: row.id(), entry: row.optionalID(), version: row.digest(),
            matter: row.text(), query: row.text(), name: row.text(), dated: row.optionalDay(), score: row.int(),
            priority: row.word(), evidence: row.text(), day: row.day(), at: row.instant(),
            actor: row.text())
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

    /// The hash that protects the row.
    var seal: Digest {
        Digest.ofRow(
            "party_screening_record",
            [id, hit, source, query, dated, result.rawValue, reviewer, reason, nextDue, day, at] as [any SQLBindable])
    }

    static let columns: SQL =
        "r.id, r.hit_id, r.source, r.query, r.dated, r.result, r.reviewer, r.reason, r.next_due, r.day, r.at"

    static func decode(_ row: Row, from first: Int = 0) throws -> ScreeningRecord {
        ScreeningRecord(
            id: row.id(first), hit: row.id(first + 1), source: row.text(first + 2), query: row.text(first + 3),
            dated: row.optionalDay(first + 4), result: try row.word(first + 5), reviewer: row.text(first + 6),
            reason: row.text(first + 7), nextDue: row.optionalDay(first + 8), day: row.day(first + 9),
            at: row.instant(first + 10))
    }
}
