import TestOffice
import Testing
import Vocabulary

@testable import Reports

@Suite("Rules of cohorts")
struct CohortRulesTests {
    @Test("No step is larger than the one before, whatever step parties have come to", arguments: Dice.seeds(50))
    func nested(dice: Dice) throws {
        var dice = dice
        for side in Side.allCases {
            let steps = CohortStep.steps(of: side)
            let counts = (0..<30).map { _ in
                CohortCounts.Count(
                    isExisting: dice.happens(30), step: dice.pick(steps), parties: Int64(dice.number(0...500)))
            }
            let period = try #require(Period("2026-04", fiscalMonth: 4))
            let cohort = Cohort(side: side, period: period, counts)
            for (one, next) in zip(steps, steps.dropFirst()) {
                #expect(cohort[one] >= cohort[next] && cohort.existing(one) >= cohort.existing(next))
            }
            let all = counts.reduce(0) { $0 + $1.parties }
            #expect(cohort[.contacts] + cohort.existing(.contacts) == all)
        }
    }

    @Test("Whoever ordered without having been seen warm has passed the steps before")
    func passed() throws {
        let period = try #require(Period("2026-04", fiscalMonth: 4))
        let cohort = Cohort(
            side: .sale, period: period,
            [.init(isExisting: false, step: .ordered, parties: 3), .init(isExisting: false, step: .warm, parties: 4)])
        #expect(CohortStep.steps(of: .sale).map { cohort[$0] } == [7, 7, 3, 3, 3, 3, 0])
    }

    @Test(
        "A period falls into months or calendar quarters, each as far as the period goes",
        arguments: [
            ("2026Q2", CohortReport.Length.month, 3, "2026-04-01..2026-04-30", "2026-06-01..2026-06-30"),
            ("fy2026", .quarter, 4, "2026-04-01..2026-06-30", "2027-01-01..2027-03-31"),
            ("2026-02-10..2026-05-03", .month, 4, "2026-02-10..2026-02-28", "2026-05-01..2026-05-03"),
            ("2026-02-10..2026-05-03", .quarter, 2, "2026-02-10..2026-03-31", "2026-04-01..2026-05-03"),
        ])
    func periods(text: String, length: CohortReport.Length, count: Int, first: String, last: String) throws {
        let cohorts = try #require(Period(text, fiscalMonth: 4)).cohorts(by: length)
        #expect(cohorts.count == count)
        #expect(cohorts.first?.description == first && cohorts.last?.description == last)
    }

    @Test(
        "An age is reached so many months after the last day, a month's end at a month's end",
        arguments: [
            ("2026-01", 1, "2026-02-28"), ("2026-11", 3, "2027-02-28"), ("2026-02-01..2026-02-10", 3, "2026-05-10"),
        ])
    func ages(text: String, months: Int, day: String) throws {
        #expect(try #require(Period(text, fiscalMonth: 4)).reaches(months: months)?.description == day)
    }
}
