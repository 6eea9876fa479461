import Party
import Storage
import Vocabulary

/// What an entry made by hand says.
package enum AdjustmentKind: String, CaseIterable, Sendable {
    /// What a person made of direct contact; it fades like a touch.
    case judgement
    /// What the party is: its trade, its size, its place. It does not fade.
    case fit
}

/// An entry of the score ledger that a person made (手入力の評価), with the reason. It is never changed; a wrong one is
/// balanced by another.
package struct ScoreAdjustment: Equatable, Sendable {
    package let id: ID<ScoreAdjustment>
    package let party: ID<Party>
    package let side: Side
    package let at: Instant
    package let kind: AdjustmentKind
    package let points: Int64
    package let reason: String
    package let actor: String

    var hash: Digest {
        Digest.ofRow(
            "marketing_score_adjustment", [id, party, side, at, kind.rawValue, points, reason, actor])
    }

    func insert(in rows: Connection) throws {
        try rows.run(
            """
            INSERT INTO marketing_score_adjustment (id, party_id, side, at, kind, points, reason, actor, hash)
            VALUES (\(id), \(party), \(side), \(at), \(kind.rawValue), \(points), \(reason), \(actor), \(hash))
            """)
    }
}

/// Entries made by hand, of one party and side, of some parties, or all, in the order of time.
struct AdjustmentsInRows: Query {
    var of: (party: ID<Party>, side: Side)?
    var parties: SQL?

    var sql: SQL {
        let columns: SQL = """
            SELECT id, party_id, side, at, kind, points, reason, actor FROM marketing_score_adjustment
            """
        return if let of {
            "\(columns) WHERE party_id = \(of.party) AND side = \(of.side) ORDER BY at, id"
        } else if let parties {
            "\(columns) WHERE party_id IN (\(parties)) ORDER BY id"
        } else {
            "\(columns) ORDER BY id"
        }
    }

    func decode(_ row: Row) throws -> ScoreAdjustment {
        var row = row.inTurn()
        return try ScoreAdjustment(
            id: row.id(), party: row.id(), side: row.side(), at: row.instant(), kind: row.word(),
            points: row.int(), reason: row.text(), actor: row.text())
    }
}
