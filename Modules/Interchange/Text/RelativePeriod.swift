import Vocabulary

/// A stretch of days by its distance from the day of the run: `last month`, `先月`, `今期`.
struct RelativePeriod {
    let today: Day
    /// The month in which fiscal years begin, 1 to 12.
    let fiscalMonth: Int

    private enum Unit {
        case week, month, quarter, half, year, fiscalYear
    }

    /// Nil where the word is none of these.
    /// - Parameter said: as ``SaidWord`` makes it.
    func period(_ said: String) -> Period? {
        if let (unit, steps) = Self.japanese[said] { return period(unit, later: steps) }
        for (word, steps) in Self.english where said.hasPrefix(word) {
            guard let unit = Self.units[String(said.dropFirst(word.count))] else { continue }
            return period(unit, later: steps)
        }
        return nil
    }

    private static let english: [(String, Int)] = [
        ("this", 0), ("current", 0), ("last", -1), ("previous", -1), ("next", 1),
    ]

    private static let units: [String: Unit] = [
        "week": .week, "month": .month, "quarter": .quarter, "half": .half, "year": .year, "fy": .fiscalYear,
        "fiscalyear": .fiscalYear,
    ]

    /// 期 is the fiscal year, as it is in the books of a company.
    private static let japanese: [String: (Unit, Int)] = [
        "今週": (.week, 0), "先週": (.week, -1), "前週": (.week, -1), "来週": (.week, 1), "翌週": (.week, 1),
        "今月": (.month, 0), "当月": (.month, 0), "先月": (.month, -1), "前月": (.month, -1), "来月": (.month, 1),
        "翌月": (.month, 1), "先々月": (.month, -2), "前々月": (.month, -2),
        "今四半期": (.quarter, 0), "当四半期": (.quarter, 0), "前四半期": (.quarter, -1), "先四半期": (.quarter, -1),
        "今年": (.year, 0), "本年": (.year, 0), "去年": (.year, -1), "昨年": (.year, -1), "前年": (.year, -1),
        "来年": (.year, 1), "一昨年": (.year, -2),
        "今期": (.fiscalYear, 0), "当期": (.fiscalYear, 0), "前期": (.fiscalYear, -1), "来期": (.fiscalYear, 1),
        "前々期": (.fiscalYear, -2), "今年度": (.fiscalYear, 0), "本年度": (.fiscalYear, 0), "当年度": (.fiscalYear, 0),
        "昨年度": (.fiscalYear, -1), "前年度": (.fiscalYear, -1), "来年度": (.fiscalYear, 1),
    ]

    private func period(_ unit: Unit, later steps: Int) -> Period? {
        let month = Month(of: today)
        func months(_ count: Int, beginning offset: Int) -> Period? {
            Month(year: month.year, month: month.month - offset).moved(by: steps * count).flatMap {
                Period(from: $0, months: count)
            }
        }
        switch unit {
        case .week:
            // 1970-01-01, number 0, was a Thursday.
            let sinceMonday = (Int(today.number) % 7 + 7 + 3) % 7
            let monday = today.adding(days: 7 * steps - sinceMonday)
            return Period(monday, monday.adding(days: 6))
        case .month: return months(1, beginning: 0)
        case .quarter: return months(3, beginning: (month.month - 1) % 3)
        case .half: return months(6, beginning: (month.month - 1) % 6)
        case .year: return months(12, beginning: month.month - 1)
        case .fiscalYear: return .fiscalYear(of: today, beginningIn: fiscalMonth, later: steps)
        }
    }
}
