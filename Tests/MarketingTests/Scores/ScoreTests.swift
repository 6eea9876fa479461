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
        try office.desk().applyScoreRules(Self.rules)
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

    @Test("A touch dated in the future counts in full, not more", arguments: Engine.available)
    func future(engine: Engine) throws {
        let office = try office(engine, "1,2026-12-31T00:00:00Z,P-1,visit,visit,\n")
        #expect(try office.desk(on: "2026-11-02").explainScore(of: "P-1", side: .sale).scoreMilli == 50_000)
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
        #expect(throws: MarketingRefusal.noReason) {
            try office.desk().adjustScore(of: "P-1", side: .sale, points: 1, reason: "")
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

    @Test(
        "A fault in the rules names its line",
        arguments: [
            ("kinds: {}\n", 1, "sides is missing"),
            ("half_life_days: 0\nkinds: {}\nsides: {}\n", 1, "half_life_days: days from 0.01 to 36525 are expected"),
            ("kinds:\n  look: { points: 1 }\nsides: {}\n", 2, "unknown: look"),
            ("kinds:\n  view: { points: many }\nsides: {}\n", 2, "points: a whole number"),
            ("kinds: {}\nsides:\n  sale: { warm_at: 1 }\n", 3, "purchase is missing"),
            ("kinds: {}\ncounted_grades:\n  - machine\nsides: {}\n", 3, "machines are given no points"),
            ("kinds: [\n", 2, "did not find expected"),
        ])
    func badRules(text: String, line: Int, problem: String) {
        do {
            _ = try MarketingDesk.checkScoreRules(text)
            Issue.record("no refusal")
        } catch MarketingRefusal.badRules(let found, let words) {
            #expect(found == line)
            #expect(words.contains(problem))
        } catch {
            Issue.record("\(error)")
        }
    }

    @Test("New rules judge everyone anew, and the points given stay", arguments: Engine.available)
    func newRules(engine: Engine) throws {
        let office = try office(engine, "1,2026-10-03T12:00:00Z,P-1,visit,visit,\n")
        #expect(try office.desk().census() == [.purchase: [.warm: 1], .sale: [.warm: 1]])
        let change = try office.desk().applyScoreRules(
            Self.rules.replacing(
                "sale: { warm_at: 30, warm_leave: 20, hot_at: 80, hot_leave: 65 }",
                with: "sale: { warm_at: 10, warm_leave: 5, hot_at: 50, hot_leave: 40 }"
            )
            .replacing("visit: { points: 50 }", with: "visit: { points: 1 }"))
        #expect(change.version == 3)
        #expect(change.after == [.purchase: [.warm: 1], .sale: [.hot: 1]])
        #expect(try office.desk().scoreRules().map(\.version) == [1, 2, 3])
        #expect(try office.faults() == [])
    }
}
