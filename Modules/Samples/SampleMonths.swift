import Interchange
import Vocabulary

/// The months of the samples, each with its last day: what is done at the end of a month stands in its files.
///
/// The last one ends today. A month that has hardly begun goes with the one before, so that everybody who becomes hot
/// in it has the days to do so.
struct SampleMonths: Sendable {
    /// A month shorter than this is none of its own.
    private static let shortest = 10

    /// The day before everything: what the company had when the year began.
    let opening: Day
    /// Last days, oldest first.
    let ends: [Day]
    /// Their ages.
    let ages: [Int]

    init(_ today: Day) {
        let begin = today.adding(days: -SampleYear.length)
        opening = begin
        let days = begin.adding(days: Self.shortest)...today.adding(days: -Self.shortest)
        ends = Self.begins(until: today).map { $0.adding(days: -1) }.filter(days.contains) + [today]
        ages = ends.map { today.days(since: $0) }
    }

    /// The first days of the months from before the year until its last day, oldest first.
    static func begins(until today: Day) -> [Day] {
        let (year, month, _) = today.civil
        return (0...13).reversed().compactMap { back in
            let months = year * 12 + month - 1 - back
            return Day(year: months / 12, month: months % 12 + 1, day: 1)
        }
    }

    /// The place of the month in which a day lies; nil for what the company began with.
    func place(of day: Day) -> Int? {
        day <= opening ? nil : ends.firstIndex { day <= $0 } ?? ends.count - 1
    }

    /// `2026-04`.
    func name(_ place: Int) -> String { String(ends[place].description.prefix(7)) }
}
