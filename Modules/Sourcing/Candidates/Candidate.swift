import Gate
import Storage
import Vocabulary

/// A party that may become our supplier (調達先候補), behind the gate.
package struct Candidate: Sendable, Equatable {
    package let code: String
    package let name: String
    package let country: String?
    package let state: CandidateState
    /// How it came through the gate.
    package let source: CrossingSource
    /// What it offers, where that is known.
    package let item: String?
    /// Code of the campaign to which it is owed.
    package let origin: String?
    package let since: Day
    /// When, by whom and why it was approved or rejected.
    package let decidedOn: Day?
    package let decidedBy: String?
    package let reason: String?
}

/// How far a candidate is.
package enum CandidateState: String, CaseIterable, Sendable {
    case candidate
    /// It is a supplier (取引開始承認).
    case approved
    case rejected
    /// Returned to marketing.
    case released
}

/// Candidates by code, those in some states only.
struct CandidatesIn: Query {
    let states: [CandidateState]
    let after: String
    let limit: Int

    var sql: SQL {
        """
        SELECT p.code, p.name, p.country, c.state, g.source, i.code, o.code, c.since, c.decided_on, c.decided_by,
               c.reason
          FROM sourcing_candidate c
          JOIN party p ON p.id = c.party_id
          JOIN gate_crossing_view g ON g.id = c.crossing_id
          LEFT JOIN items_item i ON i.id = c.item_id
          LEFT JOIN party_origin o ON o.id = c.origin_id
         WHERE c.state IN (\(SQL.list(states.map(\.rawValue)))) AND p.code > \(after)
           AND p.merged_into IS NULL
         ORDER BY p.code LIMIT \(limit)
        """
    }

    func decode(_ row: Row) throws -> Candidate {
        var row = row.inTurn()
        return try Candidate(
            code: row.text(), name: row.text(), country: row.optionalText(), state: row.word(),
            source: row.word(), item: row.optionalText(), origin: row.optionalText(), since: row.day(),
            decidedOn: row.optionalDay(), decidedBy: row.optionalText(), reason: row.optionalText())
    }
}
