/// A month of a year (年月), which periods are put together of.
package struct Month: Hashable, Sendable {
    package let year: Int
    /// 1 to 12.
    package let month: Int

    package init(year: Int, month: Int) {
        self.year = year
        self.month = month
    }

    package init(of day: Day) {
        (year, month, _) = day.civil
    }

    /// So many months later; nil outside the years 1 to 9999.
    package func moved(by months: Int) -> Month? {
        let (count, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, (12..<120_000).contains(count) else { return nil }
        return Month(year: count / 12, month: count % 12 + 1)
    }

    /// Nil where the calendar has no such month.
    package var first: Day? { Day(year: year, month: month, day: 1) }

    package var last: Day? {
        guard (1...12).contains(month) else { return nil }
        return Day(year: year, month: month, day: Day.length(ofMonth: month, in: year))
    }
}

extension Period {
    /// So many whole months from one on; nil where they leave the calendar.
    package init?(from month: Month, months: Int) {
        guard let first = month.first, let last = month.moved(by: months - 1)?.last else { return nil }
        self.init(first, last)
    }

    /// The fiscal year (年度) in which a day lies, and so many years later.
    /// - Parameter month: in which fiscal years begin, 1 to 12.
    package static func fiscalYear(of day: Day, beginningIn month: Int, later years: Int = 0) -> Period? {
        let (year, present, _) = day.civil
        let begin = Month(year: present < month ? year - 1 : year, month: month)
        return begin.moved(by: 12 * years).flatMap { Period(from: $0, months: 12) }
    }
}

extension Period {
    /// What of it has passed by a day, the day included; nil where it has not begun.
    package func until(_ day: Day) -> Period? { Period(first, min(last, day)) }
}
