import Governance
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

    static let shape = RecordShape<ScoreAdjustment>(
        "marketing_score_adjustment",
        [
            .key("id") { $0.id }, .fact("party_id") { $0.party }, .fact("side") { $0.side }, .fact("at") { $0.at },
            .fact("kind") { $0.kind.rawValue }, .fact("points") { $0.points }, .fact("reason") { $0.reason },
            .fact("actor") { $0.actor },
        ]
    ) { row in
        try ScoreAdjustment(
            id: row.id(), party: row.id(), side: row.side(), at: row.instant(), kind: row.word(), points: row.int(),
            reason: row.text(), actor: row.text())
    }

    var hash: Digest { Self.shape.seal(of: self) }
}

/// Entries made by hand, of one party and side, of some parties, or all, in the order of time.
struct AdjustmentsInRows: Query {
    var of: (party: ID<Party>, side: Side)?
    var parties: SQL?

    var sql: SQL {
        let columns: SQL = "SELECT \(ScoreAdjustment.shape.list) FROM marketing_score_adjustment"
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
        return try ScoreAdjustment.shape.read(&row)
    }
}
