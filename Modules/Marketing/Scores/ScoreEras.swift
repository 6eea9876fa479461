import Governance
import Storage
import Vocabulary

/// All versions of the score rules, each with the moment from which it holds: what happened before a version's first
/// day is judged by the one before it, whenever it is asked and in whatever order it comes in.
struct ScoreEras {
    /// In the order of their first days; the first holds since ever.
    let rules: [ScoreRules]
    /// The place of the version across whose first day the standings in the rows were brought last.
    let settled: Int
    /// The company's clock, by which versions begin and days are counted.
    let civil: CivilTime

    private static let marker = "marketing.score_rules.settled"

    init(_ rules: [ScoreRules], settled: Int, civil: CivilTime) {
        self.rules = rules
        self.settled = settled
        self.civil = civil
    }

    init(in rows: Connection) throws {
        rules = try RuleVersions.all(ScoreRulesKind(), in: rows).map {
            try ScoreRulesText.read($0.text, version: $0.version, firstDay: $0.firstDay)
        }
        let version = try Setting.value(Self.marker, in: rows).flatMap { Int64($0) } ?? 1
        settled = rules.lastIndex { $0.version == version } ?? 0
        civil = try Setting.civilTime(in: rows)
    }

    /// The eras for an action that changes the score ledger. Where a version's first day has come since the last one,
    /// everybody is brought across it first.
    static func forWriting(in deed: Deed) throws -> ScoreEras {
        _ = try RuleVersions.ensure(ScoreRulesKind(), on: .earliest, in: deed)
        let eras = try ScoreEras(in: deed.rows)
        let present = eras.place(on: deed.today)
        guard present > eras.settled else { return eras }
        let figures = DailyFigures()
        let across = try eras.settling(through: present, in: deed)
        try StandingKeeper(across, in: deed.rows).bringAllUpToDate(into: figures)
        try figures.post(in: deed.rows)
        return across
    }

    /// Notes that the standings are brought across the first day of a version; the caller does so.
    func settling(through place: Int, in deed: Deed) throws -> ScoreEras {
        try Setting.set(Self.marker, to: String(rules[place].version), in: deed)
        return ScoreEras(rules, settled: place, civil: civil)
    }

    /// The place of the version that holds on a day.
    func place(on day: Day) -> Int { rules.lastIndex { $0.firstDay <= day } ?? 0 }

    /// The version that holds at a moment.
    func rules(at moment: Instant) -> ScoreRules { rules[place(on: civil.day(of: moment))] }

    /// Whether a version holds by now across whose first day nobody was brought yet.
    func isBehind(at moment: Instant) -> Bool { place(on: civil.day(of: moment)) > settled }

    /// Up to when entries count at a moment: to the end of its day. What is dated later has not happened yet, whoever
    /// wrote it down, and counts when its day has come.
    func horizon(at moment: Instant) -> Int64 { civil.end(of: civil.day(of: moment)).milliseconds }
}
