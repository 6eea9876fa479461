import Testing
import Vocabulary

@Suite("The period before a period")
struct PeriodBeforeTests {
    @Test(
        "It is of the same kind: months before months, as many days before days",
        arguments: [
            ("2026-04", "2026-03-01..2026-03-31", "2025-04-01..2025-04-30"),
            ("2026-03", "2026-02-01..2026-02-28", "2025-03-01..2025-03-31"),
            ("2026Q1", "2025-10-01..2025-12-31", "2025-01-01..2025-03-31"),
            ("fy2026", "2025-04-01..2026-03-31", "2025-04-01..2026-03-31"),
            ("2026-04-01..2026-09-30", "2025-10-01..2026-03-31", "2025-04-01..2025-09-30"),
            ("2026-04-06..2026-04-12", "2026-03-30..2026-04-05", "2025-04-06..2025-04-12"),
            ("2024-02-29", "2024-02-28..2024-02-28", "2023-02-28..2023-02-28"),
            ("2024-02", "2024-01-01..2024-01-31", "2023-02-01..2023-02-28"),
        ])
    func before(text: String, previous: String, lastYear: String) throws {
        let period = try #require(Period(text, fiscalMonth: 4))
        #expect(period.previous?.description == previous)
        #expect(period.lastYear?.description == lastYear)
    }

    @Test("Before the first year there is none")
    func beginning() throws {
        let year = try #require(Period("0001-01-01..0001-12-31", fiscalMonth: 4))
        #expect(year.previous == nil && year.lastYear == nil)
        let days = try #require(Period("0001-01-02..0001-01-05", fiscalMonth: 4))
        #expect(days.previous == nil && days.lastYear == nil)
    }

    @Test(
        "As much of it has passed as of the period: the same day of the same month, a month's end with a month's end",
        arguments: [
            ("2026Q4", "2026-11-30", "2026-08-31"), ("2026Q4", "2026-11-29", "2026-08-29"),
            ("2026-03", "2026-03-30", "2026-02-28"), ("2026-03", "2026-03-15", "2026-02-15"),
            ("2026-03", "2026-03-31", "2026-02-28"), ("2026-03", "2026-09-01", "2026-02-28"),
            ("fy2026", "2026-11-30", "2025-11-30"), ("2026-04-06..2026-04-12", "2026-04-07", "2026-03-31"),
        ])
    func progress(text: String, day: String, expected: String) throws {
        let period = try #require(Period(text, fiscalMonth: 4))
        let (asOf, previous) = (try #require(Day(iso: day)), try #require(period.previous))
        #expect(period.progress(by: asOf, in: previous)?.description == expected)
        #expect(period.progress(by: period.first.adding(days: -1), in: previous) == nil)
    }
}
