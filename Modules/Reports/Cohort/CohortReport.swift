import Vocabulary

/// Cohorts by month or quarter of first touch, with what they brought at equal age (コホート分析).
package struct CohortReport: Sendable {
    /// How long the period of one cohort is.
    package enum Length: String, CaseIterable, Sendable {
        case month, quarter

        var months: Int { self == .month ? 1 : 3 }
    }

    /// The ages at which cohorts are compared, in months since their period ended.
    package static let ages = [3, 6, 12]

    /// One cohort. An amount is nil where the cohort has not reached that age yet, or no amount is known.
    package struct Row: Equatable, Sendable {
        package let cohort: Cohort
        /// By age, what it had brought by then: cash on the side of sale, savings on the side of purchase.
        package let byAge: [Money?]
        /// What it has brought by the day of the report.
        package let soFar: Money?
        /// What could not be converted for want of a rate.
        package let unconverted: [Money]
    }

    package let basis: ReportBasis
    package let length: Length
    package let known: KnownFigures
    package let sides: [(side: Side, rows: [Row])]
}

extension Period {
    /// The months or calendar quarters that a period touches, in their order, each as far as the period goes.
    func cohorts(by length: CohortReport.Length) -> [Period] {
        var found: [Period] = []
        let begin = Month(of: first)
        let start = Month(year: begin.year, month: (begin.month - 1) / length.months * length.months + 1)
        var next: Month? = start
        while let month = next, let day = month.first, day <= last {
            if let whole = Period(from: month, months: length.months),
                let part = Period(max(whole.first, first), min(whole.last, last))
            {
                found.append(part)
            }
            next = month.moved(by: length.months)
        }
        return found
    }

    /// The day on which a cohort of this period is so many months old.
    func reaches(months: Int) -> Day? {
        let end = Month(of: last)
        guard let there = end.moved(by: months), let lastDay = there.last else { return nil }
        if last == end.last { return lastDay }
        return Day(year: there.year, month: there.month, day: min(last.civil.day, lastDay.civil.day))
    }
}
