import TestOffice
import Testing
import Vocabulary

@Suite("Points in time")
struct InstantTests {
    /// Python: `datetime.fromisoformat(text)` in UTC, in milliseconds since the epoch.
    @Test(
        "A point in time is written in UTC, with milliseconds only where there are any",
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59.999Z"), (1_775_035_800_000, "2026-04-01T09:30:00Z"),
            (951_868_799_001, "2000-02-29T23:59:59.001Z"), (-2_208_988_800_000, "1900-01-01T00:00:00Z"),
            (253_402_300_799_999, "9999-12-31T23:59:59.999Z"), (-62_135_596_800_000, "0001-01-01T00:00:00Z"),
            (2_147_483_647_000, "2038-01-19T03:14:07Z"), (1_793_620_800_120, "2026-11-02T12:00:00.120Z"),
            (-86_400_000, "1969-12-31T00:00:00Z"), (-86_400_001, "1969-12-30T23:59:59.999Z"),
        ])
    func written(milliseconds: Int64, text: String) {
        let instant = Instant(milliseconds: milliseconds)
        #expect(instant.description == text)
        #expect(instant.day.description == String(text.prefix(10)))
    }

    @Test("A day begins at midnight UTC and ends a millisecond before the next", arguments: Dice.seeds(20))
    func days(dice: Dice) {
        var dice = dice
        for _ in 0..<50 {
            let day = Day(number: Int32(dice.number(-700_000...2_900_000)))
            let start = Instant(startOf: day)
            #expect(start.day == day)
            #expect(start.description == "\(day)T00:00:00Z")
            #expect(Instant(milliseconds: start.milliseconds - 1).day == day.adding(days: -1))
            #expect(Instant(milliseconds: start.milliseconds + 86_399_999).day == day)
            #expect(Instant(milliseconds: start.milliseconds + 86_400_000).day == day.adding(days: 1))
        }
    }

    @Test("Distances are days with their fraction, negative backwards")
    func distances() {
        let noon = Instant(milliseconds: 43_200_000)
        let start = Instant(milliseconds: 0)
        #expect(noon.days(since: start) == 0.5)
        #expect(start.days(since: noon) == -0.5)
        #expect(noon.days(since: noon) == 0)
        #expect(start < noon && !(noon < start) && !(noon < noon))
    }
}
