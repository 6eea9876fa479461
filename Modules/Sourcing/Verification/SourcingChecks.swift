import Governance
import Storage
import Vocabulary

/// What `verify` asks of this module.
package enum SourcingChecks {
    package static let all = [amounts, suppliers, candidates, days]

    /// Amount and savings of every line are what quantity and prices make them.
    static let amounts = Check("sourcing.amounts") { rows in
        var finding = CheckFinding()
        try rows.stream(
            "SELECT \(PurchaseLine.shape.list) FROM sourcing_purchase_line ORDER BY id NULLS FIRST"
        ) { row in
            finding.examined += 1
            var row = row.inTurn()
            let line = try PurchaseLine.shape.read(&row)
            var expected = line
            try expected.workOut()
            if expected != line { finding.faults.append("line \(line.number) \(line.line)") }
        }
        return finding
    }

    /// Every supplier with an order has crossed the gate.
    static let suppliers = Check("sourcing.suppliers") { rows in
        var finding = CheckFinding()
        try rows.each(
            """
            SELECT s.party_id, CASE WHEN EXISTS (SELECT 1 FROM gate_crossing_view g
                                                  WHERE g.party_id = s.party_id AND g.side = 'purchase')
                                    THEN 1 ELSE 0 END
              FROM (SELECT DISTINCT party_id FROM sourcing_purchase_line) AS s ORDER BY s.party_id NULLS FIRST
            """
        ) { row in
            finding.examined += 1
            if !row.bool(1) { finding.faults.append("party \(row.int(0))") }
        }
        return finding
    }

    /// Every candidate stands on its own crossing, and every approved one is a supplier; a party that was merged is one
    /// with the survivor.
    static let candidates = Check("sourcing.candidates") { rows in
        var finding = CheckFinding()
        try rows.each(
            """
            SELECT COALESCE(p.merged_into, p.id), COALESCE(o.merged_into, o.id), g.side, g.state, c.state,
                   CASE WHEN EXISTS (SELECT 1 FROM party_role r
                                      WHERE r.party_id IN (p.id, COALESCE(p.merged_into, p.id))
                                        AND r.role = 'supplier')
                        THEN 1 ELSE 0 END
              FROM sourcing_candidate c JOIN gate_crossing_view g ON g.id = c.crossing_id
              JOIN party p ON p.id = c.party_id JOIN party o ON o.id = g.party_id
             ORDER BY c.party_id NULLS FIRST
            """
        ) { row in
            var row = row.inTurn()
            finding.examined += 1
            let (party, crossed, side) = try (row.int(), row.int(), row.side())
            let (crossing, state) = try (row.text(), row.word(CandidateState.self))
            let isSupplier = try row.bool() || state != .approved
            if party != crossed || side != .purchase || (state == .released) != (crossing == "returned") || !isSupplier
            {
                finding.faults.append("party \(party)")
            }
        }
        return finding
    }

    /// The daily figures are what lines and candidates add up to.
    static let days = Check("sourcing.daily") { rows in
        var expected = OriginDays()
        try rows.each(
            """
            SELECT origin_id, ordered_on, currency, CAST(SUM(amount_minor) AS BIGINT),
                   CAST(COALESCE(SUM(savings_minor), 0) AS BIGINT)
              FROM sourcing_purchase_line GROUP BY origin_id, ordered_on, currency
            """
        ) { row in
            var row = row.inTurn()
            let key = try OriginDays.Key(origin: row.int(), day: row.day(), currency: row.text())
            try expected.add(key, purchase: row.int(), savings: row.int())
        }
        try rows.each(
            """
            SELECT origin_id, day, COUNT(*) FROM gate_crossing_view
             WHERE side = 'purchase' AND state <> 'returned' AND source <> 'existing'
             GROUP BY origin_id, day
            """
        ) { expected.candidate($0.int(0), $0.day(1), $0.int(2)) }
        try rows.each(
            """
            SELECT origin_id, decided_on, COUNT(*) FROM sourcing_candidate WHERE state = 'approved'
             GROUP BY origin_id, decided_on
            """
        ) { expected.qualified($0.int(0), $0.day(1), $0.int(2)) }
        return try compare(expected.figures, in: rows)
    }

    private static func compare(
        _ expected: [OriginDays.Key: OriginDays.Figures], in rows: Connection
    ) throws -> CheckFinding {
        var finding = CheckFinding()
        var missing = expected
        try rows.each(
            """
            SELECT origin_id, day, currency, candidates, qualified, purchase_minor, savings_minor
              FROM sourcing_daily ORDER BY origin_id, day, currency NULLS FIRST
            """
        ) { row in
            var row = row.inTurn()
            finding.examined += 1
            let key = try OriginDays.Key(origin: row.int(), day: row.day(), currency: row.text())
            let kept = try OriginDays.Figures(
                candidates: row.int(), qualified: row.int(), purchase: row.int(), savings: row.int())
            if kept != missing.removeValue(forKey: key) ?? OriginDays.Figures() {
                finding.faults.append("\(key.day) origin \(key.origin) \(key.currency)")
            }
        }
        for (key, figures) in missing where figures != OriginDays.Figures() {
            finding.faults.append("\(key.day) origin \(key.origin) \(key.currency)")
        }
        return finding
    }
}
