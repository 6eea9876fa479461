import Governance
import Party
import Storage
import Vocabulary

/// What `verify` asks of this module.
package enum GateChecks {
    package static let all = [crossings, decisions, states, counts]

    static let crossings = Crossing.shape.check("gate.crossings") { "crossing \($0.id)" }

    /// Acceptances and returns.
    static let decisions = Decision.shape.check("gate.decisions") { "decision \($0.id)" }

    /// The state of a crossing is what was decided last on it.
    static let states = Check("gate.states") { rows in
        var finding = CheckFinding()
        try rows.stream(
            """
            SELECT c.id, c.state, COALESCE(
                   (SELECT d.decision FROM gate_decision d WHERE d.crossing_id = c.id ORDER BY d.id DESC LIMIT 1),
                   CASE c.source WHEN 'existing' THEN 'accepted' ELSE 'waiting' END)
              FROM gate_crossing c ORDER BY c.id NULLS FIRST
            """
        ) { row in
            finding.examined += 1
            if row.text(1) != row.text(2) { finding.faults.append("crossing \(row.int(0)): \(row.text(1))") }
        }
        return finding
    }

    /// The daily counts are what judgements, crossings and decisions add up to.
    static let counts = Check("gate.daily") { rows in
        var expected = DailyCounts()
        try rows.each(
            """
            SELECT side, policy_id, origin_id, day, verdict, COUNT(*) FROM gate_judgement
             GROUP BY side, policy_id, origin_id, day, verdict
            """
        ) { row in
            let key = DailyCounts.Key(try row.side(0), .lead, row.id(1), row.origin(2), row.day(3))
            expected.add(key, try row.word(4, Verdict.self), row.int(5))
        }
        try rows.each(
            """
            SELECT side, policy_id, origin_id, day, source, COUNT(*),
                   CAST(SUM(CASE WHEN state = 'returned' THEN 1 ELSE 0 END) AS BIGINT),
                   CAST(SUM(CASE WHEN state = 'accepted' AND source <> 'existing' THEN 1 ELSE 0 END) AS BIGINT)
              FROM gate_crossing GROUP BY side, policy_id, origin_id, day, source
            """
        ) { row in
            let key = DailyCounts.Key(
                try row.side(0), try row.word(4), row.optionalID(1), row.optionalID(2), row.day(3))
            expected.add(key, \.crossings, row.int(5))
            expected.add(key, \.returned, row.int(6))
            expected.add(key, \.accepted, row.int(7))
        }
        return try compare(expected.counts, in: rows)
    }

    private static func compare(
        _ expected: [DailyCounts.Key: DailyCounts.Counts], in rows: Connection
    ) throws -> CheckFinding {
        var finding = CheckFinding()
        var missing = expected
        try rows.each(
            """
            SELECT side, source, policy_id, origin_id, day, evaluated, passed, held, away, crossings, accepted,
                   returned
              FROM gate_daily ORDER BY day, side, source, policy_id, origin_id NULLS FIRST
            """
        ) { row in
            finding.examined += 1
            var row = row.inTurn()
            let (side, source): (Side, CrossingSource) = try (row.side(), row.word())
            let (policy, origin) = try (row.int(), row.int())
            let key = DailyCounts.Key(
                side, source, policy == 0 ? nil : ID(policy), origin == 0 ? nil : ID(origin), try row.day())
            let kept = try DailyCounts.Counts(
                evaluated: row.int(), passed: row.int(), held: row.int(), away: row.int(), crossings: row.int(),
                accepted: row.int(), returned: row.int())
            if kept != missing.removeValue(forKey: key) ?? DailyCounts.Counts() {
                finding.faults.append("\(key.day) \(key.side.rawValue) \(key.source.rawValue) origin \(key.origin)")
            }
        }
        for key in missing.keys {
            finding.faults.append("\(key.day) \(key.side.rawValue) \(key.source.rawValue) origin \(key.origin)")
        }
        return finding
    }
}

extension Row {
    /// The origin in a column that holds 0 where there is none.
    fileprivate func origin(_ column: Int) -> ID<Origin>? { int(column) == 0 ? nil : id(column) }
}
