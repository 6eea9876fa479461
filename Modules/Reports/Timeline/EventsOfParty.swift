import Party
import Storage
import Vocabulary

/// The latest events of one party of every kind, and the touches of the people who work there. Each module hands its
/// events in as a view `<module>_event_view`, which is read through an index by party.
struct EventsOfParty: Query {
    let party: ID<Party>
    let views: [String]
    let limit: Int
    /// The company's clock, by which touches have their day; everything else has one of its own.
    let civil: CivilTime

    var sql: SQL {
        let arms = views.map { name -> SQL in
            let view = SQL(name, [])
            return """
                SELECT * FROM (
                  SELECT at, kind, what, number, amount_minor, currency, CAST(NULL AS TEXT) AS person
                    FROM \(view) WHERE party_id = \(party) ORDER BY at DESC LIMIT \(limit)) AS own_\(view)
                UNION ALL SELECT * FROM (
                  SELECT e.at, e.kind, e.what, e.number, e.amount_minor, e.currency, p.code
                    FROM \(view) e JOIN party p ON p.id = e.party_id
                   WHERE e.kind = 'touch' AND e.party_id IN (\(PeopleOf(party).ids)) AND e.party_id <> \(party)
                   ORDER BY e.at DESC LIMIT \(limit)) AS people_\(view)
                """
        }
        let events = arms.dropFirst().reduce(arms.first ?? "") { "\($0) UNION ALL \($1)" }
        return """
            SELECT CAST((at + CASE WHEN kind = 'touch' THEN \(civil.milliseconds) ELSE 0 END) / 86400000 AS BIGINT) AS day, kind, what, number, person, amount_minor, currency
              FROM (\(events)) AS events
             ORDER BY day DESC, kind, number NULLS FIRST, person NULLS FIRST LIMIT \(limit)
            """
    }

    func decode(_ row: Row) throws -> TimelineEvent {
        var row = row.inTurn()
        return try TimelineEvent(
            day: row.day(), kind: row.text(), what: row.text(), number: row.optionalText(),
            person: row.optionalText(),
            amount: row.isNull ? nil : row.money())
    }
}
