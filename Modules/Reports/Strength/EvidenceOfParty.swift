import Party
import Storage
import Vocabulary

/// What speaks for a relationship with a party, its people included, since a day: one line a day, contact and kind.
struct EvidenceOfParty: Query {
    let party: ID<Party>
    let since: Day
    let limit: Int
    /// The company's clock, by which touches have their day.
    let civil: CivilTime

    var sql: SQL {
        """
        WITH circle (party_id) AS (
            SELECT id FROM party WHERE id = \(party)
            UNION SELECT person_id FROM party_works_for_view WHERE company_id = \(party)
        )
        SELECT e.day, p.code, e.kind, e.grade, e.what, e.due_on FROM (
            SELECT t.party_id, CAST((t.at + \(civil.milliseconds)) / 86400000 AS BIGINT) AS day, t.kind AS kind, t.grade AS grade,
                   t.medium AS what, CAST(NULL AS BIGINT) AS due_on
              FROM marketing_touch_view t
             WHERE t.party_id IN (SELECT party_id FROM circle) AND t.at >= \(civil.start(of: since))
            UNION ALL
            SELECT n.party_id, CAST(n.at / 86400000 AS BIGINT), n.kind, 'human', n.what, CAST(NULL AS BIGINT)
              FROM party_event_view n
             WHERE n.party_id IN (SELECT party_id FROM circle) AND n.kind = 'note'
               AND n.at >= \(Instant(startOf: since))
            UNION ALL
            SELECT f.party_id, coalesce(f.done_on, f.due_on), CASE WHEN f.done_on IS NULL THEN 'open' ELSE 'done' END,
                   'human', f.what, f.due_on
              FROM party_task_view f
             WHERE f.source IN ('hand', 'card') AND f.party_id IN (SELECT party_id FROM circle)
               AND coalesce(f.done_on, f.due_on) >= \(since)
        ) AS e JOIN party p ON p.id = e.party_id
         ORDER BY e.day DESC, p.code, e.kind, e.what LIMIT \(limit)
        """
    }

    func decode(_ row: Row) throws -> (day: Day, contact: String, kind: String, grade: String, what: String, due: Day?)
    {
        var row = row.inTurn()
        return try (row.day(), row.text(), row.text(), row.text(), row.text(), row.optionalDay())
    }
}
