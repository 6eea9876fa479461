import Vocabulary

/// The year of the samples: the twelve months before a day. Days are told by their age, 1 for yesterday.
struct SampleYear: Sendable {
    /// Days that the samples look back.
    static let length = 365

    let today: Day
    let months: SampleMonths
    /// `YYYY-MM-DD` by age, because every touch writes one.
    private let texts: [String]

    init(today: Day) {
        self.today = today
        months = SampleMonths(today)
        texts = (0...Self.length).map { today.adding(days: -$0).description }
    }

    func day(_ age: Int) -> Day { today.adding(days: -age) }

    func text(_ age: Int) -> String { age >= 0 && age < texts.count ? texts[age] : day(age).description }

    /// The last day of the month after the day's, moved back to a working day (翌月末払い).
    func endOfNextMonth(after day: Day) -> Day {
        let (year, month, _) = day.civil
        let months = year * 12 + month + 1
        let next = Day(year: months / 12, month: months % 12 + 1, day: 1) ?? day.adding(days: 60)
        return next.adding(days: -1).workingDay
    }

    /// The first days of the months from before the year until today, oldest first.
    var monthBegins: [Day] { SampleMonths.begins(until: today) }
}

extension Day {
    /// The day itself, or the Friday before a weekend.
    var workingDay: Day {
        // 1970-01-01 was a Thursday.
        switch ((Int(number) + 4) % 7 + 7) % 7 {
        case 0: adding(days: -2)
        case 6: adding(days: -1)
        default: self
        }
    }
}
