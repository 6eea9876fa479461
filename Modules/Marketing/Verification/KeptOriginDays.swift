import Storage
import Vocabulary

/// What each campaign reached each day, counted from the touches and compared with the daily counts in the rows.
struct KeptOriginDays {
    private var figures: [OriginDay: Counts] = [:]
    private struct OriginDay: Hashable {
        let origin: Int64
        let side: Side
        let day: Day
    }

    private struct Counts: Equatable {
        var touches: Int64 = 0
        var contacts: Int64 = 0
    }

    /// Counts a touch, of a party or of a visitor.
    /// - Parameter origin: zero for touches of no campaign.
    mutating func add(origin: Int64, day: Day, sides: Int64, touches: Int64) {
        for side in Side.allCases where sides & SideBits.of(side) != 0 {
            figures[OriginDay(origin: origin, side: side, day: day), default: Counts()].touches += touches
        }
    }

    mutating func add(_ contacts: [PartyFold.Contact]) {
        for contact in contacts {
            let key = OriginDay(origin: contact.origin, side: contact.side, day: contact.day)
            figures[key, default: Counts()].contacts += 1
        }
    }

    /// Adds the touches that belong to no party, which no pass over the parties sees.
    mutating func addNameless(by civil: CivilTime, in rows: Connection) throws {
        try rows.each(
            """
            SELECT COALESCE(origin_id, 0) AS origin,
                   CASE WHEN at >= 0 THEN at / 86400000 ELSE (at - 86399999) / 86400000 END AS day, sides, COUNT(*)
              FROM (SELECT origin_id, at + \(civil.milliseconds) AS at, sides
                      FROM marketing_touch WHERE party_id IS NULL) AS nameless
             GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
            """
        ) { add(origin: $0.int(0), day: $0.day(1), sides: $0.int(2), touches: $0.int(3)) }
    }

    /// What differs from the rows, by day, side and campaign.
    func faults(in rows: Connection) throws -> [String] {
        var faults: [String] = []
        var left = figures
        try rows.each("SELECT origin_id, side, day, touches, contacts FROM marketing_origin_day") { row in
            var row = row.inTurn()
            let key = try OriginDay(origin: row.int(), side: row.side(), day: row.day())
            let kept = try Counts(touches: row.int(), contacts: row.int())
            if left.removeValue(forKey: key) ?? Counts() != kept {
                faults.append("\(key.day) \(key.side.rawValue) origin \(key.origin)")
            }
        }
        faults += left.keys.map { "\($0.day) \($0.side.rawValue) origin \($0.origin) is missing" }
        return faults.sorted()
    }
}
