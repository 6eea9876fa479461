import Governance
import Marketing
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Score rules and the past")
struct ScoreErasTests {
    private static let usual = ScoreTests.rules
    /// Everything is hotter: half the thresholds of sale, and nothing fades within a year.
    private static let hotter =
        usual
        .replacing(
            "sale: { warm_at: 30, warm_leave: 20, hot_at: 80, hot_leave: 65 }",
            with: "sale: { warm_at: 15, warm_leave: 10, hot_at: 40, hot_leave: 32 }"
        )
        .replacing("half_life_days: 30\njudgement", with: "half_life_days: 300\njudgement")

    /// Five parties touched in the third quarter, each with other points.
    private func office(_ engine: Engine) throws -> MarketingOffice {
        let office = try MarketingOffice(engine, parties: 5)
        try office.applyScoreRules(Self.usual)
        _ = try office.run(
            TouchImport.self,
            """
            external_id,at,party,medium,kind
            1,2026-07-03T12:00:00Z,P-1,visit,meeting
            2,2026-08-03T12:00:00Z,P-2,web,request
            3,2026-08-13T12:00:00Z,P-2,web,request
            4,2026-09-03T12:00:00Z,P-3,visit,visit
            5,2026-09-29T12:00:00Z,P-4,web,request
            6,2026-09-30T12:00:00Z,P-4,email,open

            """)
        return office
    }

    /// Changes of temperature by the end of a quarter, as reports read them.
    private func quarter(_ office: MarketingOffice) throws -> [String] {
        let last = Day(iso: "2026-09-30") ?? .earliest
        return try office.office.database.read { rows in
            try rows.rows(
                """
                SELECT side, day, from_temperature, to_temperature, changes FROM marketing_temperature_day
                 WHERE day <= \(last) ORDER BY side, day, from_temperature, to_temperature
                """
            ) { "\($0.text(0)) \($0.day(1)) \($0.text(2)) \($0.text(3)) \($0.int(4))" }
        }
    }

    @Test("A new version changes nothing of a quarter that has ended", arguments: Engine.available)
    func finished(engine: Engine) throws {
        let office = try office(engine)
        let before = try quarter(office)
        let history = try office.temperatureHistory(of: "P-3", side: .sale)
        #expect(before.count > 4)
        try office.applyScoreRules(Self.hotter, on: "2026-11-02")
        #expect(try quarter(office) == before)
        #expect(try office.temperatureHistory(of: "P-3", side: .sale).first == history.first)
        #expect(try office.faults() == [])
        // A touch of that quarter that comes in late is judged by the rules of its day: 50 points are warm, not hot.
        _ = try office.run(
            TouchImport.self, "external_id,at,party,medium,kind\n7,2026-09-15T12:00:00Z,P-5,visit,visit\n")
        #expect(try office.temperatureHistory(of: "P-5", side: .sale).first?.to == .warm)
        #expect(Set(try quarter(office)).subtracting(before).allSatisfy { $0.contains("2026-09-15") })
        #expect(try office.faults() == [])
    }

    @Test(
        "On its first day everybody is judged by the new thresholds once, without a touch", arguments: Engine.available)
    func firstDay(engine: Engine) throws {
        let office = try office(engine)
        func now(_ code: String, on day: String) throws -> Temperature {
            try office.desk(on: day).explainScore(of: code, side: .sale).temperature
        }
        // 50 points of September 3rd at a half-life of 30 days: 12.5 are left on November 2nd.
        #expect(try now("P-3", on: "2026-11-01") == .cold)
        let applied = try office.applyScoreRules(
            Self.hotter.replacing("warm_at: 15", with: "warm_at: 12"), on: "2026-11-02")
        #expect(try now("P-3", on: "2026-11-01") == .cold)
        #expect(try now("P-3", on: "2026-11-02") == .warm)
        #expect(applied.effects.first { $0.what == "changed" }?.after ?? 0 > 0)
        let warm = applied.effects.first { $0.what == "sale_warm" }
        #expect((warm?.after ?? 0) > (warm?.before ?? 0))
        #expect(
            try office.desk(on: "2026-11-02").contacts(side: .sale, temperature: .warm).contacts.map(\.code).contains(
                "P-3"))
        #expect(try office.faults() == [])
    }

    @Test("Points fade as fast as the rules of each day say", arguments: Engine.available)
    func fading(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        try office.applyScoreRules(Self.usual)
        _ = try office.run(
            TouchImport.self, "external_id,at,party,medium,kind\n1,2026-10-03T00:00:00Z,P-1,visit,meeting\n")
        try office.applyScoreRules(
            Self.usual.replacing("half_life_days: 30\njudgement", with: "half_life_days: 10\njudgement"),
            on: "2026-11-02")
        // Thirty days at a half-life of thirty, then ten at one of ten: a quarter is left.
        let score = try office.desk().explainScore(of: "P-1", side: .sale, at: office.instant("2026-11-12"))
        #expect(score.scoreMilli == 25_000)
        #expect(score.entries.map(\.halfLifeDays) == [10])
        #expect(((score.entries.first?.now ?? 0) * 1000).rounded() == 25_000)
        #expect(score.rulesVersion == 3)
        let before = try office.desk().explainScore(of: "P-1", side: .sale, at: office.instant("2026-11-01"))
        #expect(before.rulesVersion == 2)
        #expect(try office.faults() == [])
    }

    @Test("Rules of a day to come begin by themselves on that day", arguments: Engine.available)
    func toCome(engine: Engine) throws {
        let office = try office(engine)
        let hotter = Self.hotter.replacing("warm_at: 15", with: "warm_at: 11")
        try office.applyScoreRules(hotter, on: "2026-11-02", from: "2026-11-03")
        #expect(try office.desk().explainScore(of: "P-3", side: .sale).temperature == .cold)
        let listed = try office.desk(on: "2026-11-03").contacts(side: .sale, temperature: .warm).contacts.map(\.code)
        #expect(listed.contains("P-3"))
        #expect(try office.faults() == [])
        try office.desk(on: "2026-11-05").adjustScore(of: "P-1", side: .purchase, points: 1, reason: "met them")
        // Nobody touched P-4 since September: it is the rules that warmed it, and no touch is named.
        let change = try office.temperatureHistory(of: "P-4", side: .sale).last
        #expect(
            change == TemperatureChange(at: office.instant("2026-11-03"), from: .cold, to: .warm, trigger: nil))
        #expect(try office.faults() == [])
    }

    @Test("A first day in the past is open only while nobody has a score", arguments: Engine.available)
    func past(engine: Engine) throws {
        let office = try office(engine)
        let day = try #require(Day(iso: "2026-10-01"))
        #expect(throws: RulesRefusal.dayPast(day, kind: "score")) {
            try office.applyScoreRules(Self.hotter, on: "2026-11-02", from: "2026-10-01")
        }
    }

    @Test(
        "A merge, an import taken back and a score by hand keep to the rules of each day", arguments: Engine.available)
    func roads(engine: Engine) throws {
        let office = try office(engine)
        let before = try quarter(office)
        try office.applyScoreRules(Self.hotter, on: "2026-11-02")
        let (result, _) = try office.run(
            TouchImport.self,
            "external_id,at,party,medium,kind\n8,2026-09-20T12:00:00Z,P-3,web,request\n9,2026-11-01T12:00:00Z,P-1,visit,visit\n"
        )
        try office.desk().adjustScore(of: "P-2", side: .sale, points: 30, reason: "met them")
        #expect(try office.faults() == [])
        _ = try office.undo(Int64(result.importID))
        #expect(try quarter(office) == before)
        #expect(try office.faults() == [])
    }
}
