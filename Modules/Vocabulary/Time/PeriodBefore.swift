/// Periods of the same kind before a period, and how far they are alike (前期・前年同期).
extension Period {
    /// The months that it consists of; nil where it begins or ends within one.
    package var wholeMonths: Int? {
        let (begin, end) = (Month(of: first), Month(of: last))
        guard begin.first == first, end.last == last else { return nil }
        return (end.year - begin.year) * 12 + end.month - begin.month + 1
    }

    /// The period of the same kind before it: the month before a month, the quarter before a quarter, the year before a
    /// year; as many days before where it is none of these. Nil where the calendar has none.
    package var previous: Period? {
        if let months = wholeMonths { return moved(byMonths: -months, length: months) }
        let days = last.days(since: first) + 1
        return moved(byDays: -days)
    }

    /// The same period a year earlier (前年同期).
    package var lastYear: Period? {
        if let months = wholeMonths { return moved(byMonths: -12, length: months) }
        let (year, month, day) = first.civil
        guard let begin = Day(year: year - 1, month: month, day: min(day, Day.length(ofMonth: month, in: year - 1)))
        else { return nil }
        return moved(byDays: begin.days(since: first))
    }

    /// The day by which as much of `other` has passed as of this period by `day`: the same day of the same month of it,
    /// or so many days on. The last day of a month goes with the last day. Nil where this period has not begun.
    /// - Parameter other: of as many months, or days.
    package func progress(by day: Day, in other: Period) -> Day? {
        guard day >= first else { return nil }
        guard day < last else { return other.last }
        guard wholeMonths != nil, other.wholeMonths != nil else {
            return min(other.last, other.first.adding(days: day.days(since: first)))
        }
        let (begin, month) = (Month(of: first), Month(of: day))
        let passed = (month.year - begin.year) * 12 + month.month - begin.month
        guard let there = Month(of: other.first).moved(by: passed), let end = there.last else { return nil }
        if day == month.last { return end }
        return Day(year: there.year, month: there.month, day: min(day.civil.day, end.civil.day))
    }

    private func moved(byMonths months: Int, length: Int) -> Period? {
        Month(of: first).moved(by: months).flatMap { Period(from: $0, months: length) }
    }

    private func moved(byDays days: Int) -> Period? {
        let (begin, end) = (first.adding(days: days), last.adding(days: days))
        return begin < .earliest ? nil : Period(begin, end)
    }
}
