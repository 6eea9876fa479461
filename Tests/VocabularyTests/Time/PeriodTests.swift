import TestOffice
import Testing
import Vocabulary

@Suite("Periods")
struct PeriodTests {
    @Test(
        "The ways in which people name a stretch of days",
        arguments: [
            ("2026", "2026-01-01", "2026-12-31"), ("0001", "0001-01-01", "0001-12-31"),
            ("9999", "9999-01-01", "9999-12-31"), ("2026-04", "2026-04-01", "2026-04-30"),
            ("2026-12", "2026-12-01", "2026-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
            ("2026-02", "2026-02-01", "2026-02-28"), ("9999-12", "9999-12-01", "9999-12-31"),
            ("2026Q1", "2026-01-01", "2026-03-31"), ("2026q2", "2026-04-01", "2026-06-30"),
            ("2026Q3", "2026-07-01", "2026-09-30"), ("2026Q4", "2026-10-01", "2026-12-31"),
            ("9999Q4", "9999-10-01", "9999-12-31"), ("fy2026", "2026-04-01", "2027-03-31"),
            ("FY2023", "2023-04-01", "2024-03-31"), ("fy9998", "9998-04-01", "9999-03-31"),
            ("2026-01-15..2026-02-14", "2026-01-15", "2026-02-14"),
            ("2026-11-02..2026-11-02", "2026-11-02", "2026-11-02"),
            ("2026-11-02", "2026-11-02", "2026-11-02"),
        ])
    func named(text: String, first: String, last: String) throws {
        let period = try #require(Period(text, fiscalMonth: 4))
        #expect(period.first.description == first)
        #expect(period.last.description == last)
        #expect(period.description == "\(first)..\(last)")
        #expect(Period(period.description, fiscalMonth: 4) == period)
    }

    @Test(
        "What is no period",
        arguments: [
            "", "26", "20266", "2026-13", "2026-00", "2026-4", "2026Q0", "2026Q5", "2026Q", "Q1", "2026Q11", "2026QQ1",
            "2026Q+1", "2026Q01", "2026-+4", "2026--4", "+026", "-026", "0000", "0000-01", "0000Q1", "fy", "fy26",
            "fy0000", "fy20266", "fy2026Q1", "2026-02-30", "2026-02-01..2026-01-31", "2026-01-01..", "..2026-01-01",
            "2026-01-01...2026-01-02", "2026-01-01..2026-02-30", "2026-01..2026-02", "２０２６", "2026年", "2026 ",
            "last month", "2026Q１", "2026-0４",
        ])
    func unreadable(text: String) {
        #expect(Period(text, fiscalMonth: 4) == nil)
    }

    @Test("A fiscal year has whole months from its first, in whatever month it begins", arguments: 1...12)
    func fiscal(month: Int) throws {
        let year = try #require(Period("fy2026", fiscalMonth: month))
        let next = try #require(Period("fy2027", fiscalMonth: month))
        #expect(year.first == Day(year: 2026, month: month, day: 1))
        #expect(year.last.adding(days: 1) == next.first)
        #expect(year.last.days(since: year.first) == 364)
        #expect(Period("2026", fiscalMonth: month) == Period("2026-01-01..2026-12-31", fiscalMonth: month))
    }

    @Test(
        "Twelve months and four quarters are the year, without gap and without overlap",
        arguments: [1, 1900, 2024, 9999])
    func parts(year: Int) throws {
        let name = String(String(10000 + year).dropFirst())
        let whole = try #require(Period(name, fiscalMonth: 4))
        for parts in [(1...12).map { "\(name)-\($0 < 10 ? "0" : "")\($0)" }, (1...4).map { "\(name)Q\($0)" }] {
            let periods = try parts.map { try #require(Period($0, fiscalMonth: 4)) }
            #expect(periods.first?.first == whole.first)
            #expect(periods.last?.last == whole.last)
            for (one, next) in zip(periods, periods.dropFirst()) { #expect(one.last.adding(days: 1) == next.first) }
        }
    }

    @Test("Both ends belong to it, the days beside them do not")
    func contains() throws {
        let period = try #require(Period("2026-04", fiscalMonth: 4))
        let inside = ["2026-04-01", "2026-04-15", "2026-04-30"], outside = ["2026-03-31", "2026-05-01", "2025-04-15"]
        for text in inside { #expect(Day(iso: text).map(period.contains) == true, "\(text)") }
        for text in outside { #expect(Day(iso: text).map(period.contains) == false, "\(text)") }
        #expect(Period(period.last, period.first) == nil)
        #expect(Period(period.first, period.first)?.contains(period.first) == true)
    }
}
