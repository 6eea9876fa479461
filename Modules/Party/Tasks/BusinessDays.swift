import Vocabulary

/// Days on which work is done: Monday to Friday. Public holidays are not known here.
enum BusinessDays {
    /// The business day that comes `count` business days after a day.
    static func after(_ day: Day, _ count: Int) -> Day {
        var day = day
        var left = count
        while left > 0 {
            day = day.adding(days: 1)
            if isBusiness(day) { left -= 1 }
        }
        return day
    }

    /// 1970-01-01 was a Thursday.
    static func isBusiness(_ day: Day) -> Bool {
        let weekday = (Int(day.number) % 7 + 7 + 3) % 7
        return weekday < 5
    }
}
