import Governance
import Storage
import Vocabulary

/// A hit in one line.
package struct HitLine: Sendable, Equatable {
    package let hit: Hit
    package let state: HitState
    package let code: String
    package let partyName: String
}

/// Hits in some state, of all lists or one, those of high priority and likeness first.
struct HitLines: Query {
    let states: [HitState]
    let list: WatchList?
    let limit: Int

    var sql: SQL {
        let ofList: SQL =
            list.map { "h.entry_id IN (SELECT id FROM screening_entry WHERE list_id = \($0.id))" } ?? "TRUE"
        return """
            SELECT \(Hit.shape.list(of: "h")), h.state, p.code, p.name
              FROM screening_hit h JOIN party p ON p.id = h.party_id
             WHERE h.state IN (\(SQL.list(states.map(\.rawValue)))) AND \(ofList)
             ORDER BY h.priority, h.score DESC NULLS LAST, p.code, h.id NULLS FIRST LIMIT \(limit)
            """
    }

    func decode(_ row: Row) throws -> HitLine {
        var row = row.inTurn()
        return try HitLine(hit: Hit.shape.read(&row), state: row.word(), code: row.text(), partyName: row.text())
    }
}
