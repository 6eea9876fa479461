import Party
import Storage
import Vocabulary

/// Where a party stands on one side at a moment: what its entries made of it, and what time has done since.
package struct StandingNow: Equatable, Sendable {
    package let side: Side
    /// In thousandths of a point, decayed to the moment asked for.
    package let scoreMilli: Int64
    package let temperature: Temperature
    /// The temperature after the last entry, and when it came about.
    package let temperatureThen: Temperature
    package let changedAt: Instant?
    /// The number of the touch that changed the temperature (契機).
    package let trigger: String?
    package let touches: Int64
    package let lastTouchAt: Instant?

    /// Nil where the party has no entry on that side.
    static func of(
        _ party: ID<Party>, _ side: Side, at now: Instant, eras: ScoreEras, in rows: Connection
    ) throws -> StandingNow? {
        var answer: StandingNow?
        try each(of: [party], side, at: now, eras: eras, in: rows) { answer = $1 }
        return answer
    }

    /// The standings of some parties on a side, worked out from their entries; parties without any are left out.
    static func each(
        of parties: [ID<Party>], _ side: Side, at now: Instant, eras: ScoreEras, in rows: Connection,
        _ body: (ID<Party>, StandingNow) throws -> Void
    ) throws {
        var fold = PartyFold(ScoreTable(eras))
        var found: [(party: Int64, standing: PartyFold.Standing, milli: Int64, now: Temperature)] = []
        try ScoreHistory(rows: rows).each(
            of: Set(parties.map(\.value)).sorted(), until: eras.horizon(at: now),
            .init(
                entry: { fold.add($0) },
                end: { party in
                    let standing = fold.standing(side)
                    let present = fold.now(side, at: now)
                    if standing.exists { found.append((party, standing, present.scoreMilli, present.temperature)) }
                    fold.reset()
                }))
        let triggers = try externalIDs(of: found.compactMap(\.standing.trigger), in: rows)
        for (party, standing, milli, temperature) in found {
            try body(
                ID(party),
                StandingNow(
                    side: side, scoreMilli: milli, temperature: temperature, temperatureThen: standing.temperature,
                    changedAt: standing.changedAt.map { Instant(milliseconds: $0) },
                    trigger: standing.trigger.flatMap { triggers[$0] }, touches: standing.touches,
                    lastTouchAt: standing.lastTouchAt.map { Instant(milliseconds: $0) }))
        }
    }

    /// The numbers of touches by their ids.
    private static func externalIDs(of ids: [Int64], in rows: Connection) throws -> [Int64: String] {
        var numbers: [Int64: String] = [:]
        try rows.inChunks(of: ids) { list in
            try rows.each("SELECT id, external_id FROM marketing_touch WHERE id IN (\(list))") {
                numbers[$0.int(0)] = $0.text(1)
            }
        }
        return numbers
    }
}
