/// A civil date without time zone (営業日・暦日), proleptic Gregorian, years 1 to 9999.
package struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Days since 1970-01-01.
    package let number: Int32

    package init(number: Int32) {
        self.number = number
    }

    /// Nil when that date does not exist.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, in: year)
        else { return nil }
        // Days from civil, after Howard Hinnant's "chrono-compatible low-level date algorithms".
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = Int32(era * 146_097 + dayOfEra - 719_468)
    }

    /// Reads `YYYY-MM-DD` and nothing else. Dates as people write them are read by `Interchange`.
    package init?(iso text: some StringProtocol) {
        let digits = Array(text.utf8)
        guard digits.count == 10, digits[4] == UInt8(ascii: "-"), digits[7] == UInt8(ascii: "-") else { return nil }
        var parts = [0, 0, 0]
        for (part, range) in [(0, 0..<4), (1, 5..<7), (2, 8..<10)] {
            for position in range {
                let digit = digits[position] &- UInt8(ascii: "0")
                guard digit <= 9 else { return nil }
                parts[part] = parts[part] * 10 + Int(digit)
            }
        }
        self.init(year: parts[0], month: parts[1], day: parts[2])
    }

    package var civil: (year: Int, month: Int, day: Int) {
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        let month = monthIndex + (monthIndex < 10 ? 3 : -9)
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
    }

    package var year: Int { civil.year }
    package var month: Int { civil.month }

    /// `YYYY-MM-DD`.
    package var description: String {
        let (year, month, day) = civil
        return String(unsafeUninitializedCapacity: 10) { bytes in
            for (position, digit) in [
                year / 1000, year / 100 % 10, year / 10 % 10, year % 10, -3, month / 10, month % 10, -3, day / 10,
                day % 10,
            ].enumerated() {
                bytes[position] = UInt8(truncatingIfNeeded: 48 + digit)
            }
            return 10
        }
    }

    package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    package func adding(days: Int) -> Day { Day(number: number &+ Int32(truncatingIfNeeded: days)) }

    /// Whole days from the other day to this one; negative when this one is earlier.
    package func days(since other: Day) -> Int { Int(number) - Int(other.number) }

    package static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package static let earliest = Day(number: -719_162)
    package static let latest = Day(number: 2_932_896)
}
