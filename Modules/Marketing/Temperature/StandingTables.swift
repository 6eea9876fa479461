import Storage
import Vocabulary

/// The two tables of the read model while they are written: standing, and changes of temperature.
struct StandingTables {
    private let standings: BulkLoad
    private let changes: BulkLoad

    init(_ session: BulkSession) throws {
        standings = try session.into(
            "marketing_standing",
            [
                "party_id", "side", "temperature", "changed_at", "trigger_touch_id", "score_milli", "score_at",
                "touches", "first_touch_id", "first_at", "last_touch_at",
            ])
        changes = try session.into(
            "marketing_temperature_change",
            ["party_id", "side", "number", "at", "from_temperature", "to_temperature", "touch_id"])
    }

    func write(_ fold: PartyFold, of party: Int64) throws {
        for side in Side.allCases {
            let standing = fold.standing(side)
            guard standing.exists else { continue }
            standings.int(party)
            standings.text(side.rawValue)
            standings.text(standing.temperature.rawValue)
            number(standing.changedAt, standings)
            number(standing.trigger, standings)
            standings.int(standing.scoreMilli)
            standings.int(standing.scoreAt)
            standings.int(standing.touches)
            number(standing.firstTouch, standings)
            number(standing.firstAt, standings)
            number(standing.lastTouchAt, standings)
            try standings.endRow()
            var count: Int64 = 0
            for change in fold.changes where change.side == side {
                count += 1
                changes.int(party)
                changes.text(side.rawValue)
                changes.int(count)
                changes.int(change.at)
                changes.text(change.from.rawValue)
                changes.text(change.to.rawValue)
                number(change.touch, changes)
                try changes.endRow()
            }
        }
    }

    private func number(_ value: Int64?, _ load: BulkLoad) {
        if let value { load.int(value) } else { load.null() }
    }
}
