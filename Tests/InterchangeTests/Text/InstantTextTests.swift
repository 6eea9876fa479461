import Testing
import Vocabulary

@testable import Interchange

@Suite("Points in time as people write them")
struct InstantTextTests {
    @Test(
        "The offset is applied, and a time without one is UTC",
        arguments: [
            ("2026-04-01T09:30:00+09:00", "2026-04-01T00:30:00Z"), ("2026-04-01T09:30:00Z", "2026-04-01T09:30:00Z"),
            ("2026-04-01 09:30:00", "2026-04-01T09:30:00Z"), ("2026-04-01T09:30", "2026-04-01T09:30:00Z"),
            ("2026-04-01T09:30:00.25Z", "2026-04-01T09:30:00.250Z"),
            ("2026-04-01T09:30:00.123456789Z", "2026-04-01T09:30:00.123Z"),
            ("2026-04-01T23:30:00-0530", "2026-04-02T05:00:00Z"), ("2026-01-01T00:00:00+09", "2025-12-31T15:00:00Z"),
            ("2026-04-01", "2026-04-01T00:00:00Z"), ("令和8年4月1日", "2026-04-01T00:00:00Z"),
            ("2026/4/1 9:05", "2026-04-01T09:05:00Z"), ("２０２６/4/1　9:05:07", "2026-04-01T09:05:07Z"),
            ("令和8年4月1日 18:00+09:00", "2026-04-01T09:00:00Z"), ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
        ])
    func written(text: String, instant: String) throws {
        #expect(try InstantText.instant(text).description == instant)
    }

    @Test(
        "Times that no clock shows are refused",
        arguments: [
            "2026-04-01T24:00:00Z", "2026-06-30T23:59:60Z", "2026-04-01T09:60Z", "2026-04-01T9:5", "2026-04-01T09:30+9",
            "2026-04-01T09:30:00+19:00", "2026-04-01T09:30:00ZZ", "2026-04-01T09:30:00.", "09:30",
            "2026-04-01T09:30:00 +09:00",
        ])
    func refused(text: String) {
        #expect(throws: DayRefusal.notATime(text)) { try InstantText.instant(text) }
    }

    @Test("A day with nothing behind its T is no day")
    func noTime() {
        #expect(throws: DayRefusal.notADay("2026-04-01T")) { try InstantText.instant("2026-04-01T") }
    }

    @Test("The day is asked of the calendar")
    func day() {
        #expect(throws: DayRefusal.noSuchDay("2026-02-30")) { try InstantText.instant("2026-02-30T00:00:00Z") }
        #expect(throws: DayRefusal.empty) { try InstantText.instant(" ") }
    }
}
