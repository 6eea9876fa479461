import Presentation
import Testing
import Vocabulary

@testable import Reports

@Suite("Intervals of a period")
struct IntervalsTests {
    @Test(
        "Days within a fortnight, weeks within a quarter, months within five years, else years",
        arguments: [
            ("2026-04", 5, "04-01", "04-29"), ("2026-04-30..2026-05-01", 2, "04-30", "05-01"),
            ("2026-04-01..2026-04-14", 14, "04-01", "04-14"), ("2026-04-01..2026-04-15", 3, "04-01", "04-15"),
            ("2026Q1", 13, "01-01", "03-26"), ("2026-01-01..2026-06-30", 6, "2026-01", "2026-06"),
            ("fy2026", 12, "2026-04", "2027-03"),
            ("2021-01-01..2025-12-31", 60, "2021-01", "2025-12"), ("2021-01-01..2026-01-01", 6, "2021", "2026"),
            ("2026-02-28", 1, "02-28", "02-28"), ("0001-01-01..9999-12-31", 9999, "1", "9999"),
        ])
    func lengths(text: String, count: Int, first: String, last: String) throws {
        let period = try #require(Period(text, fiscalMonth: 4))
        let intervals = Intervals(period)
        #expect(intervals.count == count)
        #expect(intervals.names.first == first)
        #expect(intervals.names.last == last)
        #expect(intervals.position(of: period.first) == 0)
        #expect(intervals.position(of: period.last) == count - 1)
    }
}
