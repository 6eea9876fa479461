import Gate
import Party
import Storage
import Vocabulary

/// What marketing knows of candidates, as the gate asks for it (関所に示す証拠).
package struct MarketingEvidence: EvidenceSource {
    /// Points after decay, in thousandths.
    private static let score = MeasureSpec("score", .number)
    /// `cold`, `warm` or `hot`.
    private static let temperature = MeasureSpec("temperature", .word)
    /// Touches in the last 90 days, human and unknown.
    private static let touches = MeasureSpec("touches_90d", .number)
    /// Touches in the last 90 days that a person surely made.
    private static let humanTouches = MeasureSpec("human_touches_90d", .number)
    private static let requests = MeasureSpec("requests_90d", .number)
    private static let visits = MeasureSpec("visits_90d", .number)
    /// Days since the last touch.
    private static let lastTouchDays = MeasureSpec("last_touch_days", .number)

    /// Days within which touches are counted, and within which a cold candidate was touched to be worth a look.
    private static let recent: Int64 = 90 * 86_400_000

    package init() {}

    package var measures: [MeasureSpec] {
        [
            Self.score, Self.temperature, Self.touches, Self.humanTouches, Self.requests, Self.visits,
            Self.lastTouchDays,
        ]
    }

    /// Those who are warm, hot, or were touched within 90 days.
    package func candidates(_ question: EvidenceQuestion) -> SQL? {
        """
        SELECT s.party_id FROM marketing_standing s
         WHERE s.side = \(question.side)
           AND (s.temperature <> 'cold' OR s.last_touch_at >= \(question.now.milliseconds - Self.recent))
        """
    }

    package func testimony(_ question: EvidenceQuestion, in rows: Connection) throws -> Testimony {
        let eras = try ScoreEras(in: rows)
        let scores = ScoreTable(eras)
        let horizon = eras.horizon(at: question.now)
        return { table in
            let behaviour = try Behaviour.of(
                table.parties.map(\.value), question.side, question.now, scores,
                since: question.now.milliseconds - Self.recent, until: horizon, rows)
            for party in table.parties {
                Self.give(behaviour[party.value] ?? Behaviour(), of: party, at: question.now, to: &table)
            }
        }
    }

    private static func give(
        _ known: Behaviour, of party: ID<Party>, at now: Instant, to table: inout EvidenceTable
    ) {
        table.give(score, .number(known.scoreMilli), of: party)
        table.give(temperature, .word(known.temperature.rawValue), of: party)
        table.give(touches, .count(known.touches), of: party)
        table.give(humanTouches, .count(known.humanTouches), of: party)
        table.give(requests, .count(known.requests), of: party)
        table.give(visits, .count(known.visits), of: party)
        if let lastTouchAt = known.lastTouchAt {
            table.give(lastTouchDays, .count(max(0, (now.milliseconds - lastTouchAt) / 86_400_000)), of: party)
        }
        if let origin = known.origin { table.owe(party, to: ID(origin)) }
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
        _ parties: [Int64], _ side: Side, _ now: Instant, _ scores: ScoreTable, since: Int64, until horizon: Int64,
        _ rows: Connection
    ) throws -> [Int64: Behaviour] {
        var found: [Int64: Behaviour] = [:]
        var fold = PartyFold(scores)
        var behaviour = Behaviour()
        try ScoreHistory(rows: rows).each(
            of: parties, until: horizon,
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
