import TestOffice
import Testing
import Vocabulary

@testable import Reports

@Suite("Rule of strength")
struct StrengthRuleTests {
    private static let today = Day(number: 20_759)

    /// Python: `round(points * 1000 * 2 ** (-days / 180))`.
    @Test(
        "Half of what counts is left after 180 days, a quarter after 360, and the future has not faded",
        arguments: [
            (.meeting, 0, 10_000), (.meeting, 180, 5000), (.meeting, 360, 2500), (.meeting, -30, 10_000),
            (.meeting, 1, 9962), (.call, 90, 4243), (.click, 540, 125), (.promiseLate, 180, -500),
            (.promiseOverdue, 180, -3000), (.note, 1200, 39), (.reply, 45, 5045),
        ] as [(StrengthRule.Evidence, Int, Int64)])
    func fading(evidence: StrengthRule.Evidence, days: Int, milli: Int64) {
        let entry = StrengthRule.entry(evidence, "P", on: Self.today.adding(days: -days), what: "", today: Self.today)
        #expect(entry.nowMilli == milli)
        #expect(entry.points == evidence.points)
    }

    @Test(
        "An acquaintance counts by full half-years, ten at most",
        arguments: [
            (0, nil), (182, nil), (183, 1), (364, 1), (365, 2), (547, 2), (548, 3), (1825, 10), (36500, 10),
            (-400, nil),
        ] as [(Int, Int64?)])
    func acquaintance(days: Int, points: Int64?) {
        let entry = StrengthRule.acquaintance(since: Self.today.adding(days: -days), "P", today: Self.today)
        #expect(entry?.points == points)
        #expect(entry.map(\.nowMilli) == points.map { $0 * 1000 })
    }

    @Test("A company gains by every further person whose tie is alive, fifteen points at most")
    func breadth() {
        func points(_ people: [Int64]) -> Int64? {
            let entries = people.enumerated().map { number, milli in
                StrengthRule.Entry(
                    evidence: .meeting, contact: "P\(number)", day: Self.today, what: "", points: 1, nowMilli: milli)
            }
            return StrengthRule.breadth(entries, company: "C", today: Self.today)?.points
        }
        #expect(points([]) == nil)
        #expect(points([9000]) == nil)
        #expect(points([9000, 4999]) == nil)
        #expect(points([9000, 5000]) == 5)
        #expect(points([9000, 9000, 9000]) == 10)
        #expect(points([9000, 9000, 9000, 9000]) == 15)
        #expect(points(Array(repeating: 9000, count: 9)) == 15)
    }

    @Test("What a company knows by itself is no person of it")
    func itself() {
        let entries = ["C", "P"].map {
            StrengthRule.Entry(
                evidence: .meeting, contact: $0, day: Self.today, what: "", points: 10, nowMilli: 10_000)
        }
        #expect(StrengthRule.breadth(entries, company: "C", today: Self.today) == nil)
    }

    @Test("A level begins exactly at its least points")
    func levels() {
        for level in StrengthRule.Level.allCases where level != .none {
            #expect(StrengthRule.level(level.least * 1000) == level)
            #expect(StrengthRule.level(level.least * 1000 - 1) != level)
        }
        #expect(StrengthRule.level(.min) == .none && StrengthRule.level(.max) == .strong)
    }
}
