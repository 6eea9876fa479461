import Marketing
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Score")
struct ScoreTests {
    static let rules = """
        half_life_days: 30
        judgement_half_life_days: 30
        kinds:
          meeting: { points: 100 }
          request: { points: 20 }
          visit: { points: 50 }
          open: { points: 5, cap: 12, cap_days: 7 }
        special:
          - { kind: visit, topic: careers, side: sale, points: -7 }
        sides:
          purchase: { warm_at: 30, warm_leave: 20, hot_at: 80, hot_leave: 65 }
          sale: { warm_at: 30, warm_leave: 20, hot_at: 80, hot_leave: 65 }
        """

    private func office(_ engine: Engine, _ touches: String) throws -> MarketingOffice {
        let office = try MarketingOffice(engine)
        try office.applyScoreRules(Self.rules)
        _ = try office.run(TouchImport.self, "external_id,at,party,medium,kind,topic\n" + touches)
        return office
    }

    @Test("100 points 30 days ago at a half-life of 30 days are 50 points", arguments: Engine.available)
    func half(engine: Engine) throws {
        let office = try office(engine, "1,2026-10-03T12:00:00Z,P-1,visit,meeting,\n")
        let score = try office.desk(on: "2026-11-02").explainScore(of: "P-1", side: .sale)
        #expect(score.scoreMilli == 50_000)
        #expect(score.entries.map(\.points) == [100])
        #expect(score.temperature == .warm)
    }

    @Test("20 points 10 days ago and 50 points 45 days ago are 33.5517 points", arguments: Engine.available)
    func sum(engine: Engine) throws {
        let office = try office(
            engine, "1,2026-10-23T12:00:00Z,P-1,web,request,\n2,2026-09-18T12:00:00Z,P-1,visit,visit,\n")
        let score = try office.desk(on: "2026-11-02").explainScore(of: "P-1", side: .purchase)
        let sum = score.entries.reduce(0.0) { $0 + $1.now }
        #expect((sum * 10_000).rounded() == 335_517)
        #expect(score.scoreMilli == 33_552)
    }

    @Test("A touch dated later the same day counts in full, and nothing has faded for it", arguments: Engine.available)
    func laterToday(engine: Engine) throws {
        let office = try office(
            engine, "1,2026-11-02T23:00:00Z,P-1,visit,visit,\n2,2026-10-03T23:00:00Z,P-1,visit,visit,\n")
        let score = try office.desk(on: "2026-11-02").explainScore(of: "P-1", side: .sale)
        #expect(score.scoreMilli == 75_000)
        #expect(score.entries.map { ($0.now * 1000).rounded() } == [25_000, 50_000])
    }

    @Test(
        "What is dated after today counts when its day has come, and takes nothing before", arguments: Engine.available)
    func future(engine: Engine) throws {
        let days = (1...4).map { "\($0),2026-11-0\($0 - 1)T12:00:00Z,P-1,visit,visit,\n" }.dropFirst().joined()
        let office = try office(engine, days + "9,2036-12-25T12:00:00Z,P-1,visit,visit,\n")
        let desk = office.desk(on: "2026-11-03")
        let score = try desk.explainScore(of: "P-1", side: .sale)
        #expect(score.entries.count == 3)
        #expect(score.scoreMilli == Int64((score.entries.reduce(0) { $0 + $1.now } * 1000).rounded()))
        #expect(score.temperature == .hot)
        #expect(try desk.contacts(side: .sale, temperature: .hot).contacts.map(\.code) == ["P-1"])
        #expect(try office.desk(on: "2036-12-25").explainScore(of: "P-1", side: .sale).scoreMilli == 50_000)
        #expect(try office.faults() == [])
    }

    @Test("A score of a past day is the one that it was then", arguments: Engine.available)
    func past(engine: Engine) throws {
        let office = try office(engine, "1,2026-10-03T12:00:00Z,P-1,visit,meeting,\n")
        let then = try office.desk(on: "2026-10-20").explainScore(of: "P-1", side: .sale)
        _ = try office.run(
            TouchImport.self, "external_id,at,party,medium,kind,topic\n2,2026-10-28T12:00:00Z,P-1,visit,meeting,\n")
        let later = try office.desk(on: "2026-10-20").explainScore(of: "P-1", side: .sale)
        #expect(
            (later.scoreMilli, later.entries, later.temperature) == (then.scoreMilli, then.entries, then.temperature))
    }

    @Test("Within the days of a cap a kind gives no more, afterwards it does again", arguments: Engine.available)
    func cap(engine: Engine) throws {
        let rows = (1...4).map { "\($0),2026-10-0\($0)T00:00:00Z,P-1,email,open,\n" }.joined()
        let office = try office(engine, rows + "5,2026-10-08T00:00:00Z,P-1,email,open,\n")
        let score = try office.desk().explainScore(of: "P-1", side: .sale)
        #expect(score.entries.map(\.points) == [5, 5, 2, 0, 5])
        #expect(score.entries.map(\.given) == [5, 5, 5, 5, 5])
        #expect(try office.faults() == [])
    }

    @Test("A special rule wins over the points of its kind, on the side it names", arguments: Engine.available)
    func special(engine: Engine) throws {
        let office = try office(engine, "1,2026-11-02T12:00:00Z,P-1,visit,visit,careers\n")
        #expect(try office.desk().explainScore(of: "P-1", side: .sale).scoreMilli == -7_000)
        #expect(try office.desk().explainScore(of: "P-1", side: .purchase).scoreMilli == 50_000)
    }

    @Test("An entry by hand counts, fit does not fade, and both explain themselves", arguments: Engine.available)
    func byHand(engine: Engine) throws {
        let office = try office(engine, "1,2026-10-03T12:00:00Z,P-1,visit,meeting,\n")
        try office.desk(on: "2026-10-03").adjustScore(of: "P-1", side: .sale, points: -10, reason: "only curious")
        try office.desk(on: "2026-10-03").adjustScore(
            of: "P-1", side: .sale, points: 7, kind: .fit, reason: "buys what we sell")
        let score = try office.desk(on: "2026-11-02").explainScore(of: "P-1", side: .sale)
        #expect(score.scoreMilli == 50_000 - 5_000 + 7_000)
        #expect(score.entries.map(\.reason).contains("only curious (tester)"))
        #expect(try office.desk().explainScore(of: "P-1", side: .purchase).scoreMilli == 50_000)
        #expect(try office.faults() == [])
        #expect(throws: SentenceRefusal.blank) {
            try office.desk().adjustScore(of: "P-1", side: .sale, points: 1, reason: Sentence("" as String))
        }
    }

    @Test("A changed entry by hand is found", arguments: Engine.available)
    func tampered(engine: Engine) throws {
        let office = try office(engine, "1,2026-10-03T12:00:00Z,P-1,visit,meeting,\n")
        try office.desk().adjustScore(of: "P-1", side: .sale, points: 10, reason: "met them")
        try office.office.database.write { try $0.run("UPDATE marketing_score_adjustment SET points = 11") }
        let faults = try office.faults()
        #expect(faults.contains("marketing.adjustments: adjustment 1"))
        #expect(faults.contains("marketing.standing: party 1 sale"))
    }

    private static let faults: [(text: String, refusal: ScoreRulesRefusal)] = [
        ("", .empty), ("kinds: {}\n", .missing(line: 1, key: "sides")),
        ("half_life_days: 0\nkinds: {}\nsides: {}\n", .notDays(line: 1, key: "half_life_days")),
        (
            "kinds: {}\nspecials: []\n",
            .unknownKey(
                line: 2, "specials",
                known: [
                    "half_life_days", "judgement_half_life_days", "counted_grades", "kinds", "special", "sides",
                ])
        ),
        ("kinds:\n  view: { points: many }\nsides: {}\n", .notPoints(line: 2, key: "points")),
        ("kinds:\n  view: { cap: 3 }\nsides: {}\n", .missing(line: 2, key: "points")),
        ("kinds:\n  view: { points: 1, cap: -1 }\nsides: {}\n", .negativeCap(line: 2)),
        ("kinds:\n  view: { points: 1, cap_days: 7 }\nsides: {}\n", .missing(line: 2, key: "cap")),
        ("kinds: {}\nspecial: 3\nsides: {}\n", .listExpected(line: 2, key: "special")),
        ("kinds: {}\nspecial:\n  - points: 3\nsides: {}\n", .forNothing(line: 3)),
        (
            "kinds: {}\nspecial:\n  - { kind: look, points: 3 }\nsides: {}\n",
            .unknownWord(line: 3, key: "kind", "look")
        ),
        ("kinds: {}\nsides:\n  sale: { warm_at: 1 }\n", .missing(line: 3, key: "purchase")),
        ("kinds: {}\nsides:\n  sale: 3\n  purchase: 3\n", .entriesExpected(line: 4, known: thresholdKeys)),
        (
            "kinds: {}\nsides:\n  purchase: { warm_at: 1, warm_leave: 2, hot_at: 3, hot_leave: 3 }\n  sale: 3\n",
            .thresholds(line: 3)
        ),
        ("kinds: {}\ncounted_grades:\n  - machine\nsides: {}\n", .machines(line: 3)),
        (
            "kinds: {}\ncounted_grades:\n  - robot\nsides: {}\n",
            .unknownWord(line: 3, key: "counted_grades", "robot")
        ),
    ]

    @Test("A fault in the rules names its line", arguments: faults)
    func badRules(text: String, refusal: ScoreRulesRefusal) {
        #expect(throws: refusal) { try ScoreRulesKind().check(text) }
    }

    private static let thresholdKeys = ["warm_at", "warm_leave", "hot_at", "hot_leave"]

    @Test("A text that is no YAML or much too long is refused")
    func noText() {
        #expect(throws: ScoreRulesRefusal.tooLong) {
            try ScoreRulesKind().check(String(repeating: "#", count: 1 << 18))
        }
        #expect {
            try ScoreRulesKind().check("kinds: [\n")
        } throws: {
            if case ScoreRulesRefusal.notYAML(line: 2, _) = $0 { true } else { false }
        }
    }
}
