import Vocabulary

/// The points of a line over time: the days of a fortnight, the weeks of a quarter, the months of five years, else
/// years. A week begins on the weekday on which the period begins.
package struct Intervals {
    package enum Length: String, CaseIterable, Sendable {
        case day, week, month, year
    }

    package let length: Length
    private let period: Period
    package let count: Int

    init(_ period: Period) {
        self.period = period
        let days = period.last.days(since: period.first) + 1
        let months = Self.month(period.last) - Self.month(period.first)
        length = days <= 14 ? .day : days <= 100 ? .week : months < 60 ? .month : .year
        count = Self.position(of: period.last, length, period) + 1
    }

    /// The point to which a day of the period belongs.
    package func position(of day: Day) -> Int { Self.position(of: day, length, period) }

    /// `04-30`, `2026-04`, `2026`; of a week its first day.
    package var names: [String] {
        (0..<count).map { offset in
            switch length {
            case .day: String(period.first.adding(days: offset).description.suffix(5))
            case .week: String(period.first.adding(days: offset * 7).description.suffix(5))
            case .month: String(Self.firstDay(ofMonth: Self.month(period.first) + offset).description.prefix(7))
            case .year: String(period.first.year + offset)
            }
        }
    }

    private static func firstDay(ofMonth month: Int) -> Day {
        Day(year: month / 12, month: month % 12 + 1, day: 1) ?? .latest
    }

    private static func month(_ day: Day) -> Int { day.year * 12 + day.month - 1 }

    private static func position(of day: Day, _ length: Length, _ period: Period) -> Int {
        switch length {
        case .day: day.days(since: period.first)
        case .week: day.days(since: period.first) / 7
        case .month: month(day) - month(period.first)
        case .year: day.year - period.first.year
        }
    }
}
