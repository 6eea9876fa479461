import Governance
import Storage
import Vocabulary

/// The checks of this module.
package enum MarketingChecks {
    package static let all = [standing, temperatureDays, links, adjustments]

    /// Faults that one check names; more would help nobody.
    private static let named = 100

    /// Works out every party anew, in one pass over the score ledger, and compares its standing and the history of its
    /// temperature, and what each campaign reached each day.
    static let standing = Check("marketing.standing") { rows in
        var finding = CheckFinding()
        var standings = KeptStandings(rows)
        var days = KeptOriginDays()
        let eras = try ScoreEras(in: rows)
        var fold = PartyFold(ScoreTable(eras))
        func take(_ entry: ScoreEntry) {
            fold.add(entry)
            guard entry.source == .touch else { return }
            days.add(
                origin: entry.origin, day: eras.civil.day(of: Instant(milliseconds: entry.at)),
                sides: Int64(entry.sides), touches: 1)
        }
        func end(_ party: Int64) throws {
            fold.finish()
            for side in Side.allCases where fold.standing(side).exists {
                finding.examined += 1
                if try !standings.take(party, side, fold.standing(side), fold.changes), finding.faults.count < named {
                    finding.faults.append("party \(party) \(side.rawValue)")
                }
            }
            days.add(fold.contacts)
            fold.reset()
        }
        try ScoreHistory(rows: rows).each(.init(entry: take, end: end))
        try days.addNameless(by: eras.civil, in: rows)
        finding.faults += try days.faults(in: rows)
        let kept = try rows.count("SELECT COUNT(*) FROM marketing_standing")
        if kept != finding.examined { finding.faults.append("\(kept) kept, \(finding.examined) worked out") }
        let changes = try rows.count("SELECT COUNT(*) FROM marketing_temperature_change")
        if changes != standings.changes {
            finding.faults.append("\(changes) changes kept, \(standings.changes) worked out")
        }
        return finding
    }

    /// Compares the daily counts of changes of temperature with the changes.
    static let temperatureDays = Check("marketing.temperature_days") { rows in
        var finding = CheckFinding(
            examined: Int(try rows.count("SELECT COUNT(*) FROM marketing_temperature_day")))
        let offset = try Setting.civilTime(in: rows).milliseconds
        finding.faults = try rows.rows(
            """
            WITH shifted AS (
                SELECT side, at + \(offset) AS at, from_temperature, to_temperature FROM marketing_temperature_change
            ), counted AS (
                SELECT side, CASE WHEN at >= 0 THEN at / 86400000 ELSE (at - 86399999) / 86400000 END AS day,
                       from_temperature, to_temperature
                  FROM shifted
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

    /// Every touch leads to a party and a campaign that exist, as the large table has no foreign keys.
    static let links = Check("marketing.links") { rows in
        var finding = CheckFinding(examined: Int(try rows.count("SELECT COUNT(*) FROM marketing_touch")))
        // Parties are asked for in the order of both tables, campaigns once each.
        finding.faults += try rows.rows(
            """
            SELECT d.party_id FROM (SELECT DISTINCT party_id FROM marketing_touch WHERE party_id IS NOT NULL) d
             WHERE NOT EXISTS (SELECT 1 FROM party p WHERE p.id = d.party_id) ORDER BY d.party_id LIMIT \(named)
            """
        ) { "party \($0.int(0))" }
        finding.faults += try rows.rows(
            """
            SELECT d.origin_id FROM (SELECT DISTINCT origin_id FROM marketing_touch WHERE origin_id IS NOT NULL) d
             WHERE NOT EXISTS (SELECT 1 FROM marketing_campaign c WHERE c.id = d.origin_id)
             ORDER BY d.origin_id LIMIT \(named)
            """
        ) { "campaign \($0.int(0))" }
        return finding
    }

    /// Entries made by hand.
    static let adjustments = ScoreAdjustment.shape.check("marketing.adjustments") { "adjustment \($0.id)" }
}
