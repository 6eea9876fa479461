import Gate
import Party
import Storage
import Vocabulary

/// What marketing knows of candidates, as the gate asks for it (関所に示す証拠).
package struct MarketingEvidence: EvidenceSource {
    /// Days within which touches are counted, and within which a cold candidate was touched to be worth a look.
    private static let recent: Int64 = 90 * 86_400_000

    package init() {}

    /// Without parties: those who have not crossed and are warm, hot, or were touched within 90 days.
    package func evidence(
        for side: Side, parties: [ID<Party>]?, at now: Instant, in rows: Connection, _ body: (Evidence) throws -> Void
    ) throws {
        let rules = try ScoreRulesRecords.current(in: rows)
        let candidates = try parties.map { Set($0.map(\.value)).sorted() } ?? worthLookingAt(side, at: now, in: rows)
        var rest = candidates[...]
        while !rest.isEmpty {
            try hand(Array(rest.prefix(ScoreHistory.chunk)), side, now, rules, rows, body)
            rest = rest.dropFirst(ScoreHistory.chunk)
        }
    }

    /// Only the ids are held: a million of them are eight megabytes.
    private func worthLookingAt(_ side: Side, at now: Instant, in rows: Connection) throws -> [Int64] {
        try rows.rows(
            """
            SELECT s.party_id FROM marketing_standing s
             WHERE s.side = \(side) AND (s.temperature <> 'cold' OR s.last_touch_at >= \(now.milliseconds - Self.recent))
               AND NOT EXISTS (SELECT 1 FROM gate_crossing_view c
                                WHERE c.party_id = s.party_id AND c.side = \(side) AND c.state <> 'returned')
               AND NOT EXISTS (SELECT 1 FROM party_erasure e WHERE e.party_id = s.party_id)
             ORDER BY s.party_id
            """
        ) { $0.int(0) }
    }

    private func hand(
        _ parties: [Int64], _ side: Side, _ now: Instant, _ rules: ScoreRules, _ rows: Connection,
        _ body: (Evidence) throws -> Void
    ) throws {
        let behaviour = try Behaviour.of(parties, side, now, rules, since: now.milliseconds - Self.recent, rows)
        for facts in try PartyFacts.of(parties, in: rows) {
            let known = behaviour[facts.party] ?? Behaviour()
            var measures = facts.measures
            func give(_ name: MeasureName, _ measure: Measure) { measures[name.rawValue] = measure }
            give(.score, .number(known.scoreMilli))
            give(.temperature, .word(known.temperature.rawValue))
            give(.touches90, .count(known.touches))
            give(.humanTouches90, .count(known.humanTouches))
            give(.requests90, .count(known.requests))
            give(.visits90, .count(known.visits))
            if let lastTouchAt = known.lastTouchAt {
                give(.lastTouchDays, .count(max(0, (now.milliseconds - lastTouchAt) / 86_400_000)))
            }
            try body(
                Evidence(
                    party: ID(facts.party), side: side, origin: known.origin.map { ID($0) } ?? facts.origin,
                    measures: measures))
        }
    }
}

/// What a party has done on one side, as far as policies ask.
private struct Behaviour {
    var scoreMilli: Int64 = 0
    var temperature = Temperature.cold
    var touches: Int64 = 0
    var humanTouches: Int64 = 0
    var requests: Int64 = 0
    var visits: Int64 = 0
    var lastTouchAt: Int64?
    /// The campaign of the last touch that belongs to one.
    var origin: Int64?

    mutating func take(_ entry: ScoreEntry, _ side: Side, since: Int64) {
        guard entry.source == .touch, entry.sides & UInt8(SideBits.of(side)) != 0,
            entry.grade != UInt8(Grade.machine.rawValue)
        else { return }
        lastTouchAt = entry.at
        if entry.origin != 0 { origin = entry.origin }
        guard entry.at >= since else { return }
        touches += 1
        if entry.grade == UInt8(Grade.human.rawValue) { humanTouches += 1 }
        if entry.kind == UInt8(TouchKind.request.rawValue) { requests += 1 }
        if entry.kind == UInt8(TouchKind.visit.rawValue) { visits += 1 }
    }

    static func of(
        _ parties: [Int64], _ side: Side, _ now: Instant, _ rules: ScoreRules, since: Int64, _ rows: Connection
    ) throws -> [Int64: Behaviour] {
        var found: [Int64: Behaviour] = [:]
        var fold = PartyFold(ScoreTable(rules))
        var behaviour = Behaviour()
        try ScoreHistory(rows: rows).each(
            of: parties,
            .init(
                entry: { entry in
                    fold.add(entry)
                    behaviour.take(entry, side, since: since)
                },
                end: { party in
                    (behaviour.scoreMilli, behaviour.temperature) = fold.now(side, at: now)
                    found[party] = behaviour
                    behaviour = Behaviour()
                    fold.reset()
                }))
        return found
    }
}
