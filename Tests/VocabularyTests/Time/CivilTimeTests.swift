import Testing
import Vocabulary

@Suite("The company's clock")
struct CivilTimeTests {
    @Test(
        "How its time is written",
        arguments: [
            ("+09:00", 540, "+09:00"), ("+0900", 540, "+09:00"), ("+9", 540, "+09:00"), ("Asia/Tokyo", 540, "+09:00"),
            ("JST", 540, "+09:00"), ("UTC", 0, "+00:00"), ("Z", 0, "+00:00"), ("-03:30", -210, "-03:30"),
            ("+05:45", 345, "+05:45"), ("-08:00", -480, "-08:00"), ("+14:00", 840, "+14:00"),
        ])
    func read(text: String, minutes: Int, shown: String) {
        #expect(CivilTime(text)?.minutes == minutes)
        #expect(CivilTime(text)?.description == shown)
        #expect(CivilTime(shown)?.minutes == minutes)
    }

    @Test(
        "What is no time", arguments: ["", "9", "+", "+15:00", "+09:60", "+09:0", "Tokyo", "+09:00:00", "+ 9", "+0９"])
    func unreadable(text: String) {
        #expect(CivilTime(text) == nil)
    }

    @Test(
        "On which business day a moment lies",
        arguments: [
            ("+09:00", "2026-03-31", 23, "2026-04-01", "2026-04-01 08:00"),
            ("+09:00", "2026-03-31", 14, "2026-03-31", "2026-03-31 23:00"),
            ("+09:00", "2026-03-31", 15, "2026-04-01", "2026-04-01 00:00"),
            ("-08:00", "2026-04-01", 7, "2026-03-31", "2026-03-31 23:00"),
            ("-08:00", "2026-04-01", 8, "2026-04-01", "2026-04-01 00:00"),
            ("+09:00", "1969-12-31", 16, "1970-01-01", "1970-01-01 01:00"),
            ("UTC", "2024-02-29", 0, "2024-02-29", "2024-02-29 00:00"),
        ] as [(String, String, Int64, String, String)])
    func days(clock: String, utc: String, hour: Int64, day: String, shown: String) throws {
        let civil = try #require(CivilTime(clock))
        let midnight = Instant(startOf: try #require(Day(iso: utc)))
        let moment = Instant(milliseconds: midnight.milliseconds + hour * 3_600_000)
        #expect(civil.day(of: moment).description == day)
        #expect(civil.shown(moment) == shown)
    }

    @Test("A day begins when the one before it has ended", arguments: ["+09:00", "-08:00", "UTC", "+05:45"])
    func edges(clock: String) throws {
        let civil = try #require(CivilTime(clock))
        let day = try #require(Day(iso: "2026-04-01"))
        #expect(civil.day(of: civil.start(of: day)) == day)
        #expect(civil.day(of: civil.end(of: day)) == day)
        #expect(civil.start(of: day.adding(days: 1)).milliseconds - civil.end(of: day).milliseconds == 1)
    }

    @Test("Months move over the ends of years, and stay within the calendar")
    func months() {
        #expect(Month(year: 2026, month: 11).moved(by: 2) == Month(year: 2027, month: 1))
        #expect(Month(year: 2026, month: 1).moved(by: -1) == Month(year: 2025, month: 12))
        #expect(Month(year: 1, month: 1).moved(by: -1) == nil)
        #expect(Month(year: 9999, month: 12).moved(by: 1) == nil)
        #expect(Month(year: 2024, month: 2).last?.description == "2024-02-29")
    }
}
