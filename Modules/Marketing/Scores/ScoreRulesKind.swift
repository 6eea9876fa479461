import Governance
import Party
import Storage
import Vocabulary

/// The score rules (スコア規則) as a kind of rules.
///
/// A new version gives points, half-lives, caps and thresholds from its first day on. On that day everybody is judged by
/// its thresholds once; what came before stays, so that a report of a finished period does not change.
package struct ScoreRulesKind: RuleKind {
    package init() {}

    package var name: String { "score" }
    package var firstText: String { ScoreRules.firstText }
    package var viewing: Action { "marketing.view" }
    package var applying: Action { "marketing.score.rules.apply" }
    package var queue: String { "import" }

    package func check(_ text: String) throws -> String {
        _ = try ScoreRulesText.read(text, version: 0)
        return name
    }

    /// A day in the past would bring everybody across it then, so it is open only while nobody has a score.
    package func hasJudged(since day: Day, in rows: Connection) throws -> Bool {
        try rows.first("SELECT 1 FROM marketing_standing LIMIT 1") { _ in true } ?? false
    }

    package func follow(_ change: RuleChange, in deed: Deed) throws -> [RuleEffect] {
        let after = try ScoreEras(in: deed.rows)
        let before = ScoreEras(
            after.rules.filter { $0.version != change.after.version }, settled: after.settled, civil: after.civil)
        let census = TemperatureCensus(before, after.asIfInForce(change.after.version, on: deed.today), at: deed.now)
        let figures = DailyFigures()
        let place = after.place(on: deed.today)
        if after.rules[place].version == change.after.version {
            let across = try after.settling(through: place, in: deed)
            try StandingKeeper(across, in: deed.rows).bringAllUpToDate(into: figures, beside: census)
        } else {
            try ScoreHistory(rows: deed.rows).each(census.listener)
            try judgeAnew(from: change.after.firstDay, before, after, into: figures, in: deed.rows)
        }
        try figures.post(in: deed.rows)
        return census.effects
    }

    /// Whoever has entries dated on or after a first day to come already.
    private func judgeAnew(
        from day: Day, _ before: ScoreEras, _ after: ScoreEras, into figures: DailyFigures, in rows: Connection
    ) throws {
        let start = after.civil.start(of: day)
        let parties = try rows.rows(
            """
            SELECT party_id FROM marketing_standing WHERE score_at >= \(start) GROUP BY party_id ORDER BY party_id
            """
        ) { $0.int(0) }
        guard !parties.isEmpty else { return }
        try StandingKeeper(before, in: rows).withdraw(Set(parties), from: figures)
        try StandingKeeper(after, in: rows).bringUpToDate(Set(parties), into: figures)
    }
}

extension ScoreEras {
    /// The same with one version holding from a day on, if its own first day is later: what it would do today.
    fileprivate func asIfInForce(_ version: Int64, on day: Day) -> ScoreEras {
        let moved = rules.map { $0.version == version && $0.firstDay > day ? $0.from(day) : $0 }
        return ScoreEras(
            moved.filter { $0.firstDay < day || $0.version == version || $0.firstDay == day }, settled: 0, civil: civil)
    }
}

/// How many stand at each temperature now, by two sets of rules, worked out beside one pass over the score ledger.
final class TemperatureCensus {
    private var before: PartyFold
    private var after: PartyFold
    private let now: Instant
    private var counts: [Side: [Temperature: (before: Int64, after: Int64)]] = [:]
    private var changed: Int64 = 0

    init(_ before: ScoreEras, _ after: ScoreEras, at now: Instant) {
        self.before = PartyFold(ScoreTable(before))
        self.after = PartyFold(ScoreTable(after))
        self.now = now
    }

    var listener: ScoreHistory.Listener {
        .init(entry: { [self] in take($0) }, end: { [self] _ in end() })
    }

    func take(_ entry: ScoreEntry) {
        before.add(entry)
        after.add(entry)
    }

    func end() {
        var isElsewhere = false
        for side in Side.allCases where before.standing(side).exists {
            let old = before.now(side, at: now).temperature
            let new = after.now(side, at: now).temperature
            counts[side, default: [:]][old, default: (0, 0)].before += 1
            counts[side, default: [:]][new, default: (0, 0)].after += 1
            if old != new { isElsewhere = true }
        }
        if isElsewhere { changed += 1 }
        before.reset()
        after.reset()
    }

    var effects: [RuleEffect] {
        let temperatures = Side.allCases.flatMap { side in
            Temperature.allCases.reversed().map { temperature in
                let count = counts[side]?[temperature] ?? (0, 0)
                return RuleEffect(
                    "\(side.rawValue)_\(temperature.rawValue)",
                    words: "marketing.effect.\(side.rawValue)_\(temperature.rawValue)", before: count.before,
                    after: count.after)
            }
        }
        return temperatures + [RuleEffect("changed", words: "marketing.effect.changed", before: 0, after: changed)]
    }
}
