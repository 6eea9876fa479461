import Storage
import Vocabulary

/// Every origin and 0, which stands for none. The roll-ups are reached through it, origin by origin, by their keys.
let originsAndNone: SQL = "(SELECT 0 AS id UNION ALL SELECT id FROM party_origin) o"

/// Touches and contacts of each origin in a period: on each side, and each once, because what a campaign for both
/// sides does is counted on both.
struct TouchesOfOrigins: Query {
    let period: Period

    var sql: SQL {
        """
        SELECT d.origin_id,
               CAST(SUM(d.purchase_touches) AS BIGINT), CAST(SUM(d.purchase_contacts) AS BIGINT),
               CAST(SUM(d.sale_touches) AS BIGINT), CAST(SUM(d.sale_contacts) AS BIGINT),
               CAST(SUM(d.touches) AS BIGINT), CAST(SUM(d.contacts) AS BIGINT)
          FROM (SELECT t.origin_id AS origin_id, t.day AS day,
                       SUM(CASE WHEN t.side = 'purchase' THEN t.touches ELSE 0 END) AS purchase_touches,
                       SUM(CASE WHEN t.side = 'purchase' THEN t.contacts ELSE 0 END) AS purchase_contacts,
                       SUM(CASE WHEN t.side = 'sale' THEN t.touches ELSE 0 END) AS sale_touches,
                       SUM(CASE WHEN t.side = 'sale' THEN t.contacts ELSE 0 END) AS sale_contacts,
                       MAX(t.touches) AS touches, MAX(t.contacts) AS contacts
                  FROM \(originsAndNone)
                 CROSS JOIN (SELECT 'purchase' AS side UNION ALL SELECT 'sale') s
                 CROSS JOIN marketing_origin_day t
                 WHERE t.origin_id = o.id AND t.side = s.side
                   AND t.day >= \(period.first) AND t.day <= \(period.last)
                 GROUP BY t.origin_id, t.day) d
         GROUP BY d.origin_id
         ORDER BY d.origin_id
        """
    }

    func decode(_ row: Row) throws -> (origin: Int64, purchase: Reach, sale: Reach, once: Reach) {
        var row = row.inTurn()
        return try (
            row.int(), Reach(touches: row.int(), contacts: row.int()),
            Reach(touches: row.int(), contacts: row.int()), Reach(touches: row.int(), contacts: row.int())
        )
    }

    struct Reach {
        let touches: Int64
        let contacts: Int64
    }
}

/// How many rose to warm, and to hot, in a period. One that rises from cold to hot at once has been both.
struct RisesInTemperature: Query {
    let period: Period

    var sql: SQL {
        """
        SELECT side,
               CAST(SUM(CASE WHEN from_temperature = 'cold' THEN changes ELSE 0 END) AS BIGINT),
               CAST(SUM(CASE WHEN to_temperature = 'hot' THEN changes ELSE 0 END) AS BIGINT)
          FROM marketing_temperature_day
         WHERE side IN ('purchase', 'sale') AND day >= \(period.first) AND day <= \(period.last)
         GROUP BY side
         ORDER BY side
        """
    }

    func decode(_ row: Row) throws -> (side: Side, warm: Int64, hot: Int64) {
        var row = row.inTurn()
        return try (row.side(), row.int(), row.int())
    }
}

/// What happened at the gate in a period, by origin, side and source.
struct GateOfOrigins: Query {
    let period: Period

    var sql: SQL {
        """
        SELECT origin_id, side, source, CAST(SUM(evaluated) AS BIGINT), CAST(SUM(crossings) AS BIGINT),
               CAST(SUM(accepted) AS BIGINT)
          FROM gate_origin_day
         WHERE day >= \(period.first) AND day <= \(period.last)
         GROUP BY origin_id, side, source
         ORDER BY origin_id, side, source
        """
    }

    func decode(_ row: Row) throws -> GateOfOrigin {
        var row = row.inTurn()
        return try GateOfOrigin(
            origin: row.int(), side: row.side(), isExisting: row.text() == "existing", evaluated: row.int(),
            crossings: row.int(), accepted: row.int())
    }
}

struct GateOfOrigin {
    let origin: Int64
    let side: Side
    let isExisting: Bool
    let evaluated: Int64
    let crossings: Int64
    let accepted: Int64
}

/// By how much fewer, or more, crossings of a period were accepted on a day than are now: what was decided since is
/// undone. Of today nothing was decided since, and nothing is read.
struct DecidedSince: Query {
    let period: Period
    let asOf: Day

    var sql: SQL {
        """
        SELECT c.origin_id, c.side,
               CAST(SUM(CASE WHEN COALESCE((SELECT x.decision FROM gate_decision_view x
                                             WHERE x.crossing_id = c.id AND x.day <= \(asOf)
                                             ORDER BY x.id DESC LIMIT 1), '') = 'accepted' THEN 1 ELSE 0 END
                        - CASE WHEN c.state = 'accepted' THEN 1 ELSE 0 END) AS BIGINT)
          FROM gate_crossing_view c
         WHERE c.id IN (SELECT l.crossing_id FROM gate_decision_view l WHERE l.day > \(asOf))
           AND c.source <> 'existing'
           AND c.day >= \(period.first) AND c.day <= \(period.last)
         GROUP BY c.origin_id, c.side ORDER BY c.origin_id, c.side
        """
    }

    func decode(_ row: Row) throws -> (origin: Int64, side: Side, accepted: Int64) {
        var row = row.inTurn()
        return try (row.int(), row.side(), row.int())
    }
}
