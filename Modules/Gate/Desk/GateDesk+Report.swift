import Governance
import Storage
import Vocabulary

/// What the gate did in a period, per side, source and policy; acceptance is that of those who crossed in the period.
package struct GateReportRow: Sendable, Equatable {
    package let side: Side
    package let source: CrossingSource
    package let policyID: ID<RuleVersion>?
    /// `sale@3`, nil for pulls and existing parties.
    package let policy: String?
    /// Parties judged, each once a day.
    package let evaluated: Int64
    package let passed: Int64
    package let held: Int64
    package let away: Int64
    package let crossings: Int64
    package let accepted: Int64
    package let returned: Int64
    /// Waiting for the receiver longer than allowed.
    package let neglected: Int64
}

extension GateDesk {
    /// Days that the receiver has to answer before a crossing counts as neglected (放置).
    package static let patience = 7

    /// The report of the gate; reads daily counts, not history.
    /// - Parameter patience: days after which a crossing without an answer is neglected.
    ///
    /// Nothing that is dated after today is counted.
    package func report(_ period: Period, patience: Int = Self.patience) throws -> [GateReportRow] {
        try books.read("gate.view") { rows in
            guard let passed = period.until(books.today) else { return [] }
            return try GateReport.rows(passed, today: books.today, patience: patience, in: rows)
        }
    }
}

/// The report inside a reading of another module.
package enum GateReport {
    package static func rows(
        _ period: Period, today: Day, patience: Int = GateDesk.patience, in rows: Connection
    ) throws -> [GateReportRow] {
        let limit = min(today.adding(days: -patience), period.last.adding(days: 1))
        return try rows.rows(
            """
            WITH counted AS (
                SELECT side, source, policy_id, SUM(evaluated) AS evaluated, SUM(passed) AS passed,
                       SUM(held) AS held, SUM(away) AS away, SUM(crossings) AS crossings,
                       SUM(accepted) AS accepted, SUM(returned) AS returned
                  FROM gate_daily WHERE day >= \(period.first) AND day <= \(period.last)
                 GROUP BY side, source, policy_id
            ), late AS (
                SELECT side, source, COALESCE(policy_id, 0) AS policy_id, COUNT(*) AS neglected
                  FROM gate_crossing
                 WHERE state = 'waiting' AND side IN ('purchase', 'sale') AND day >= \(period.first) AND day < \(limit)
                 GROUP BY side, source, COALESCE(policy_id, 0)
            )
            SELECT c.side, c.source, c.policy_id, p.name, p.version,
                   CAST(c.evaluated AS BIGINT), CAST(c.passed AS BIGINT), CAST(c.held AS BIGINT),
                   CAST(c.away AS BIGINT), CAST(c.crossings AS BIGINT), CAST(c.accepted AS BIGINT),
                   CAST(c.returned AS BIGINT), COALESCE(l.neglected, 0)
              FROM counted c
              LEFT JOIN late l ON l.side = c.side AND l.source = c.source AND l.policy_id = c.policy_id
              LEFT JOIN governance_rules p ON p.id = c.policy_id
             ORDER BY c.side, c.source, c.policy_id NULLS FIRST
            """
        ) { row in
            var row = row.inTurn()
            let (side, source): (Side, CrossingSource) = try (row.side(), row.word())
            let policyID = try row.int()
            let (name, version) = try (row.optionalText(), row.optionalInt())
            return try GateReportRow(
                side: side, source: source, policyID: policyID == 0 ? nil : ID(policyID),
                policy: name.map { "\($0)@\(version ?? 0)" }, evaluated: row.int(), passed: row.int(),
                held: row.int(), away: row.int(), crossings: row.int(), accepted: row.int(), returned: row.int(),
                neglected: row.int())
        }
    }
}
