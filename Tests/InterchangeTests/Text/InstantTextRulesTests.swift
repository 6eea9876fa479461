import TestOffice
import Testing
import Vocabulary

@testable import Interchange

@Suite("Any point in time")
struct InstantTextRulesTests {
    @Test("What we write we read, to the millisecond", arguments: Dice.seeds(20))
    func inverse(dice: Dice) throws {
        var dice = dice
        for _ in 0..<100 {
            let day = Day(number: Int32(dice.number(-350_000...2_900_000)))
            let instant = Instant(milliseconds: Instant(startOf: day).milliseconds + Int64(dice.roll(86_400_000)))
            #expect(try InstantText.instant(instant.description) == instant)
        }
    }

    @Test("The offset is taken off, whatever its way of writing", arguments: Dice.seeds(20))
    func offsets(dice: Dice) throws {
        var dice = dice
        for _ in 0..<100 {
            let (hours, minutes) = (dice.number(0...18), dice.pick([0, 0, 30, 45, 59]))
            let sign = dice.pick(["+", "-"])
            func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
            let offset = (hours * 60 + minutes) * 60_000 * (sign == "+" ? 1 : -1)
            let there = "2026-04-01T12:34:56"
            let utc = try InstantText.instant(there + "Z").milliseconds - Int64(offset)
            for text in ["\(sign)\(two(hours)):\(two(minutes))", "\(sign)\(two(hours))\(two(minutes))"] {
                #expect(try InstantText.instant(there + text).milliseconds == utc, "\(text)")
            }
            if minutes == 0 { #expect(try InstantText.instant(there + sign + two(hours)).milliseconds == utc) }
        }
    }

    @Test(
        "At the edges of the clock, and one beyond",
        arguments: [
            ("00:00", true), ("23:59", true), ("24:00", false), ("23:60", false), ("23:59:59", true),
            ("23:59:60", false),
            ("23:59:59.999", true), ("23:59:59,999", true), ("23:59:59.999999999", true),
            ("23:59:59.9999999999", false), ("9:05", true), ("9:5", false), ("09:05:7", false), ("009:05", false),
            ("09:05+18:59", true), ("09:05+19:00", false), ("09:05+09:60", false), ("09:05+9", false),
            ("09:05Z", true), ("09:05z", true), ("09:05ZZ", false), ("09:05 Z", false), ("09:05+", false), ("", false),
            (":05", false), ("09:", false), ("09:05:", false), ("-9:05", false), ("09:05:07.", false),
        ])
    func edges(clock: String, isTime: Bool) {
        let text = "2026-04-01T" + clock
        if isTime {
            #expect(throws: Never.self) { try InstantText.instant(text) }
        } else {
            #expect(throws: DayRefusal.self) { try InstantText.instant(text) }
        }
    }
}
