import Governance
import Storage
import Vocabulary

/// The checks of this module.
package enum MarketingChecks {
    package static let all = [standing, temperatureDays, originDays, links, adjustments]

    /// Faults that one check names; more would help nobody.
    private static let named = 100

    /// Works out every party anew and compares its standing and the history of its temperature.
    static let standing = Check("marketing.standing") { rows in
        var finding = CheckFinding()
        var kept = try KeptStandings(rows)
        var fold = PartyFold(ScoreTable(try ScoreEras(in: rows)))
        try ScoreHistory(rows: rows).each(
            .init(
                entry: { fold.add($0) },
                end: { party in
                    fold.finish()
                    for side in Side.allCases where fold.standing(side).exists {
                        finding.examined += 1
                        let changes = fold.changes.filter { $0.side == side }
                        if try !kept.take(party, side, fold.standing(side), changes), finding.faults.count < named {
                            finding.faults.append("party \(party) \(side.rawValue)")
                        }
                    }
                    fold.reset()
                }))
        let standings = try rows.count("SELECT COUNT(*) FROM marketing_standing")
        if standings != finding.examined { finding.faults.append("\(standings) kept, \(finding.examined) worked out") }
        let changes = try rows.count("SELECT COUNT(*) FROM marketing_temperature_change")
        if changes != kept.changes { finding.faults.append("\(changes) changes kept, \(kept.changes) worked out") }
        return finding
    }

    /// Compares the daily counts of changes of temperature with the changes.
    static let temperatureDays = Check("marketing.temperature_days") { rows in
        var finding = CheckFinding(
            examined: Int(try rows.count("SELECT COUNT(*) FROM marketing_temperature_day")))
        finding.faults = try rows.rows(
            """
            WITH counted AS (
                SELECT side, CASE WHEN at >= 0 THEN at / 86400000 ELSE (at - 86399999) / 86400000 END AS day,
                       from_temperature, to_temperature
                  FROM marketing_temperature_change
            ), both_sides AS (
                SELECT side, day, from_temperature, to_temperature, 1 AS changes FROM counted
                UNION ALL
                SELECT side, day, from_temperature, to_temperature, -changes FROM marketing_temperature_day
            )
            SELECT side, day, from_temperature, to_temperature FROM both_sides
             GROUP BY side, day, from_temperature, to_temperature HAVING SUM(changes) <> 0
             ORDER BY side, day LIMIT \(named)
            """
        ) { "\($0.day(1)) \($0.text(0)) \($0.text(2)) to \($0.text(3))" }
        return finding
    }

    /// Compares the daily counts of touches and new contacts per campaign with the touches.
    static let originDays = Check("marketing.origin_days") { rows in
        var finding = CheckFinding(examined: Int(try rows.count("SELECT COUNT(*) FROM marketing_origin_day")))
        var figures: [OriginDay: (touches: Int64, contacts: Int64)] = [:]
        try rows.each(
            """
            SELECT COALESCE(origin_id, 0) AS origin,
                   CASE WHEN at >= 0 THEN at / 86400000 ELSE (at - 86399999) / 86400000 END AS day, sides, COUNT(*)
              FROM marketing_touch GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
            """
        ) { row in
            for side in Side.allCases where row.int(2) & SideBits.of(side) != 0 {
                figures[OriginDay(origin: row.int(0), side: side, day: row.day(1)), default: (0, 0)].touches +=
                    row.int(3)
            }
        }
        var fold = PartyFold(ScoreTable(try ScoreEras(in: rows)))
        try ScoreHistory(rows: rows).each(
            .init(
                entry: { fold.add($0) },
                end: { _ in
                    for contact in fold.contacts {
                        let key = OriginDay(origin: contact.origin, side: contact.side, day: contact.day)
                        figures[key, default: (0, 0)].contacts += 1
                    }
                    fold.reset()
                }))
        try rows.each("SELECT origin_id, side, day, touches, contacts FROM marketing_origin_day") { row in
            var row = row.inTurn()
            let key = try OriginDay(origin: row.int(), side: row.side(), day: row.day())
            let expected = figures.removeValue(forKey: key) ?? (0, 0)
            let kept = try (row.int(), row.int())
            if expected != kept, finding.faults.count < named {
                finding.faults.append("\(key.day) \(key.side.rawValue) origin \(key.origin)")
            }
        }
        for key in figures.keys.prefix(named) {
            finding.faults.append("\(key.day) \(key.side.rawValue) origin \(key.origin) is missing")
        }
        return finding
    }

    private struct OriginDay: Hashable {
        let origin: Int64
        let side: Side
        let day: Day
    }

    /// Every touch leads to a party and a campaign that exist, as the large table has no foreign keys.
    static let links = Check("marketing.links") { rows in
        var finding = CheckFinding(examined: Int(try rows.count("SELECT COUNT(*) FROM marketing_touch")))
        finding.faults = try rows.rows(
            """
            SELECT t.external_id FROM marketing_touch t
             WHERE (t.party_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM party p WHERE p.id = t.party_id))
                OR (t.origin_id IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM marketing_campaign c WHERE c.id = t.origin_id))
             ORDER BY t.external_id LIMIT \(named)
            """
        ) { "touch \($0.text(0))" }
        return finding
    }

    /// Entries made by hand.
    static let adjustments = ScoreAdjustment.shape.check("marketing.adjustments") { "adjustment \($0.id)" }
}
