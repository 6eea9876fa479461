import TestOffice
import Testing
import Vocabulary

@Suite("Days")
struct DayTests {
    /// Python: `(date.fromisoformat(text) - date(1970, 1, 1)).days`.
    static let counted: [(String, Int32)] = [
        ("0001-01-01", -719162), ("0334-02-01", -597_506), ("0399-12-31", -573_432), ("0400-02-29", -573_372),
        ("0596-06-18", -501_674), ("1301-01-06", -244_342), ("1582-10-04", -141_438), ("1582-10-15", -141_427),
        ("1802-03-23", -61280), ("1868-10-23", -36959), ("1900-02-28", -25509), ("1900-03-01", -25508),
        ("1912-07-30", -20974), ("1926-12-25", -15713), ("1969-12-31", -1), ("1970-01-01", 0), ("1989-01-08", 6947),
        ("2000-02-29", 11016), ("2000-03-01", 11017), ("2019-05-01", 18017), ("2024-02-29", 19782),
        ("2026-11-02", 20759), ("2038-01-19", 24855), ("2100-02-28", 47540), ("2100-03-01", 47541),
        ("2832-07-19", 315_039), ("2934-06-08", 352_252), ("4118-04-14", 784_644), ("5387-08-11", 1_248_256),
        ("6087-10-10", 1_503_986), ("7154-03-02", 1_893_477), ("7488-09-06", 2_015_657), ("8519-05-26", 2_392_118),
        ("9132-09-12", 2_616_121), ("9973-11-23", 2_923_362), ("9999-12-31", 2_932_896),
    ]

    @Test("Its number is the count of days that Python gives, there and back", arguments: counted)
    func number(text: String, number: Int32) throws {
        let day = try #require(Day(iso: text))
        #expect(day.number == number)
        #expect(Day(number: number).description == text)
        let (year, month, inMonth) = day.civil
        #expect(Day(year: year, month: month, day: inMonth) == day)
        #expect((day.year, day.month) == (year, month))
    }

    @Test(
        "A date that does not exist is none",
        arguments: [
            (2026, 2, 29), (2100, 2, 29), (1900, 2, 29), (2024, 2, 30), (2026, 4, 31), (2026, 6, 31), (2026, 9, 31),
            (2026, 11, 31), (2026, 1, 32), (2026, 12, 32), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 1, -1),
            (0, 1, 1), (-1, 1, 1), (10000, 1, 1), (2026, .max, 1), (2026, 1, .max), (.max, 1, 1), (.min, 1, 1),
        ])
    func noSuchDay(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test(
        "Only YYYY-MM-DD is read here",
        arguments: [
            "", "2026", "2026-11", "2026-11-2", "2026-1-02", "26-11-02", "2026/11/02", "20261102", "2026-11-02 ",
            " 2026-11-02", "2026-11-02T", "+026-11-02", "-026-11-02", "2026-+1-02", "2026-11--2", "２０２６-11-02",
            "2026-11-0a", "2026\u{2010}11\u{2010}02", "0000-01-01", "2026-02-29", "9999-12-32", "令和8年11月2日",
        ])
    func unreadable(text: String) {
        #expect(Day(iso: text) == nil)
    }

    /// Python: `calendar.monthrange`.
    @Test(
        "Months have their length, February that of its year",
        arguments: [
            (2026, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
            (2024, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
            (2000, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
            (1900, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
        ])
    func lengths(year: Int, lengths: [Int]) {
        #expect((1...12).map { Day.length(ofMonth: $0, in: year) } == lengths)
    }

    /// The calendar repeats after four hundred years.
    @Test("Every day of four hundred years comes after the one before it, and no other")
    func inTurn() throws {
        var (year, month, day) = (1600, 1, 1)
        let first = try #require(Day(iso: "1600-01-01")), last = try #require(Day(iso: "1999-12-31"))
        for number in first.number...last.number {
            let civil = Day(number: number).civil
            guard civil == (year, month, day) else {
                Issue.record("day \(number) is \(civil), not \((year, month, day))")
                return
            }
            day += 1
            if day > Day.length(ofMonth: month, in: year) { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        #expect((year, month, day) == (2000, 1, 1))
    }

    @Test("What is added is the distance", arguments: Dice.seeds(30))
    func distances(dice: Dice) {
        var dice = dice
        for _ in 0..<100 {
            let day = Day(number: Int32(dice.number(-700_000...2_900_000)))
            let days = dice.number(-19000...30000)
            let later = day.adding(days: days)
            #expect(later.days(since: day) == days)
            #expect(day.days(since: later) == -days)
            #expect((day < later) == (days > 0))
            #expect((day.description < later.description) == (days > 0))
            #expect(Day(iso: later.description) == later)
        }
    }
}
