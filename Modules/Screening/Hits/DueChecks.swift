import Governance
import Storage
import Vocabulary

/// A check that falls due (期日の来た確認).
package struct DueCheck: Sendable, Equatable {
    package let code: String
    package let partyName: String
    package let record: ScreeningRecord
}

/// The last record of each matter that names a day for the next check, up to a day.
struct DueChecks: Query {
    let day: Day
    let limit: Int

    var sql: SQL {
        """
        SELECT p.code, p.name, \(ScreeningRecord.shape.list(of: "r"))
          FROM screening_record r
          JOIN screening_hit h ON h.id = r.hit_id
          JOIN party p ON p.id = h.party_id
         WHERE r.next_due <= \(day) AND NOT EXISTS (
               SELECT 1 FROM screening_record n WHERE n.hit_id = r.hit_id AND n.id > r.id)
         ORDER BY r.next_due NULLS LAST, p.code, r.id NULLS FIRST LIMIT \(limit)
        """
    }

    func decode(_ row: Row) throws -> DueCheck {
        var row = row.inTurn()
        return try DueCheck(code: row.text(), partyName: row.text(), record: ScreeningRecord.shape.read(&row))
    }
}
