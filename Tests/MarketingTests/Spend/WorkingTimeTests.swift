import TestOffice
import Testing

@testable import Interchange
@testable import Marketing

@Suite("Working time")
struct WorkingTimeTests {
    private static func minutes(_ text: String) throws -> Int64? {
        var text = text
        return try text.withUTF8 { bytes in
            Result { try WorkingTime.minutes(FieldBytes(bytes)) }
        }.get()
    }

    @Test(
        "Hours and minutes, or hours with decimals rounded to the nearest minute",
        arguments: [
            ("", nil), ("　", nil), ("0", 0), ("0:00", 0), ("1:40", 100), ("1:05", 65), ("0:59", 59), ("10:00", 600),
            ("100:00", 6000), ("2.5", 150), ("0.01", 1), ("0.25", 15), ("0.33", 20), ("1.99", 119), ("８", 480),
            ("１：３０", 90), ("２．５", 150), (" 1:40 ", 100), ("1,000", 60_000), ("007:05", 425),
        ] as [(String, Int64?)])
    func reads(text: String, minutes: Int64?) throws {
        #expect(try Self.minutes(text) == minutes)
    }

    @Test(
        "What is neither is refused",
        arguments: [
            "1:60", "1:5", "1:005", ":30", "1:", "-1", "-0:30", "0:-5", "1:+5", "+1:00", "1:2.5", "1:30:00", "2.555",
            "1h", "two", "99999999999999999999:00", "1 40", "1.5時間",
        ])
    func refused(text: String) {
        #expect(throws: MarketingRefusal.notHours(text)) { try Self.minutes(text) }
    }

    @Test("What is written is read back", arguments: Dice.seeds(10))
    func inverse(dice: Dice) throws {
        var dice = dice
        for _ in 0..<200 {
            let minutes = Int64(dice.number(0...1_000_000))
            #expect(try Self.minutes(WorkingTime.text(minutes)) == minutes)
        }
        #expect(WorkingTime.text(nil) == "" && WorkingTime.text(5) == "0:05" && WorkingTime.text(60) == "1:00")
    }
}
