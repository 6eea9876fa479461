import Vocabulary

/// The points of a line over time: the days of a period that lies in one month, else its months, and its years where
/// there would be more than 60 months.
package struct Intervals {
    private enum Length { case day, month, year }

    private let length: Length
    private let period: Period
    package let count: Int

    init(_ period: Period) {
        self.period = period
        let months = Self.month(period.last) - Self.month(period.first)
        length = months == 0 ? .day : months < 60 ? .month : .year
        count = Self.number(period.last, length) - Self.number(period.first, length) + 1
    }

    /// The point to which a day of the period belongs.
    package func position(of day: Day) -> Int { Self.number(day, length) - Self.number(period.first, length) }

    /// `04-30`, `2026-04`, `2026`.
    package var names: [String] {
        let first = Self.number(period.first, length)
        return (0..<count).map { offset in
            switch length {
            case .day: String(period.first.adding(days: offset).description.suffix(5))
            case .month: String(Self.firstDay(ofMonth: first + offset).description.prefix(7))
            case .year: String(first + offset)
            }
        }
    }

    private static func firstDay(ofMonth month: Int) -> Day {
        Day(year: month / 12, month: month % 12 + 1, day: 1) ?? .latest
    }

    private static func month(_ day: Day) -> Int { day.year * 12 + day.month - 1 }

    private static func number(_ day: Day, _ length: Length) -> Int {
        switch length {
        case .day: Int(day.number)
        case .month: month(day)
        case .year: day.year
        }
    }
}
