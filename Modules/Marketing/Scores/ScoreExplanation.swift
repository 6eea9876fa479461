import Party
import Storage
import Vocabulary

/// A score taken apart (スコアの内訳): every entry, what it was given and what is left of it, and their sum.
package struct ScoreExplanation: Sendable {
    package struct Line: Equatable, Sendable {
        package let at: Instant
        /// The kind of touch with its medium, campaign and topic, or the words of the person who made the entry.
        package let reason: String
        /// The number of the touch, nil for entries made by hand.
        package let touch: String?
        /// After caps: the points that count.
        package let points: Int64
        /// What was given before caps.
        package let given: Int64
        /// What is left at the moment asked for, in points. Only to be shown: nothing is decided on it.
        package let now: Double
        /// Days in which half of it fades; nil for what does not fade.
        package let halfLifeDays: Double?
    }

    package let party: String
    package let side: Side
    package let at: Instant
    /// The version of the rules that gave half-lives, caps and thresholds.
    package let rulesVersion: Int64
    package let entries: [Line]
    /// In thousandths of a point: the sum of `now`, rounded once.
    package let scoreMilli: Int64
    package let temperature: Temperature
    package let thresholds: Thresholds

    package var score: Double { Double(scoreMilli) / 1000 }
}

extension ScoreExplanation {
    static func of(
        _ party: Party, _ side: Side, at now: Instant, eras: ScoreEras, in rows: Connection
    ) throws -> ScoreExplanation {
        let table = ScoreTable(eras)
        var fold = PartyFold(table)
        let words = try Words(of: party.id, side, in: rows)
        var counted: [(entry: ScoreEntry, points: Int64)] = []
        try ScoreHistory(rows: rows).each(
            of: [party.id.value], until: eras.horizon(at: now),
            .init(
                entry: { entry in
                    let points = fold.add(entry)
                    guard entry.sides & UInt8(SideBits.of(side)) != 0 else { return }
                    counted.append((entry, side == .purchase ? points.purchase : points.sale))
                }, end: { _ in }))
        // What is dated later today is as old as nothing, and nothing else has faded for it.
        let moment = max(now.milliseconds, counted.last?.entry.at ?? .min)
        let lines = counted.map { entry, points in
            let (reason, touch) = words.of(entry)
            return Line(
                at: Instant(milliseconds: entry.at), reason: reason, touch: touch, points: points,
                given: side == .purchase ? entry.purchase : entry.sale,
                now: Double(points) * table.left(of: entry, at: moment),
                halfLifeDays: table.halfLife(of: entry, at: moment))
        }
        let present = fold.now(side, at: now)
        let rules = eras.rules(at: now)
        return ScoreExplanation(
            party: party.code, side: side, at: now, rulesVersion: rules.version, entries: lines,
            scoreMilli: present.scoreMilli, temperature: present.temperature, thresholds: rules.thresholds(of: side))
    }

    /// What is said about each entry.
    private struct Words {
        private var touches: [Int64: (reason: String, number: String)] = [:]
        private var byHand: [Int64: String] = [:]

        init(of party: ID<Party>, _ side: Side, in rows: Connection) throws {
            try rows.each(
                """
                SELECT t.id, t.external_id, t.kind, t.medium, o.code, t.topic, t.grade
                  FROM marketing_touch t LEFT JOIN party_origin o ON o.id = t.origin_id WHERE t.party_id = \(party)
                """
            ) { row in
                var row = row.inTurn()
                let (id, number) = try (row.int(), row.text())
                let parts = try [
                    TouchKind(rawValue: row.int())?.word, Medium(rawValue: row.int())?.word, row.optionalText(),
                    row.optionalText(), row.int() == Grade.machine.rawValue ? Grade.machine.word : nil,
                ]
                let reason = parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
                touches[id] = (reason, number)
            }
            for adjustment in try rows.all(AdjustmentsInRows(of: (party, side))) {
                byHand[adjustment.id.value] = "\(adjustment.reason) (\(adjustment.actor))"
            }
        }

        func of(_ entry: ScoreEntry) -> (reason: String, touch: String?) {
            switch entry.source {
            case .touch: (touches[entry.id]?.reason ?? "", touches[entry.id]?.number)
            case .judgement, .fit: (byHand[entry.id] ?? "", nil)
            }
        }
    }
}
