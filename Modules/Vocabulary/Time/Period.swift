/// A stretch of days, both ends included (期間).
package struct Period: Hashable, Sendable, CustomStringConvertible {
    package let first: Day
    package let last: Day

    /// Nil when the last day lies before the first.
    package init?(_ first: Day, _ last: Day) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    private init(year: Int, month: Int, months: Int) {
        let end = year * 12 + month - 1 + months
        first = Day(year: year, month: month, day: 1) ?? .earliest
        last = Day(year: end / 12, month: end % 12 + 1, day: 1)?.adding(days: -1) ?? .latest
    }

    /// Reads `2026`, `2026-04`, `2026Q1`, `2026-01-01..2026-03-31` and `fy2026`, the fiscal year that begins in
    /// `fiscalMonth` of that year. Nil for anything else.
    package init?(_ text: String, fiscalMonth: Int) {
        let lower = text.lowercased()
        if let dots = lower.firstRange(of: "..") {
            guard let first = Day(iso: lower[..<dots.lowerBound]), let last = Day(iso: lower[dots.upperBound...]) else {
                return nil
            }
            self.init(first, last)
        } else if lower.hasPrefix("fy") {
            guard let year = Self.year(lower.dropFirst(2)) else { return nil }
            self.init(year: year, month: fiscalMonth, months: 12)
        } else if let quarter = lower.firstIndex(of: "q") {
            guard let year = Self.year(lower[..<quarter]),
                let number = Self.number(lower[lower.index(after: quarter)...], digits: 1), (1...4).contains(number)
            else { return nil }
            self.init(year: year, month: number * 3 - 2, months: 3)
        } else if let dash = lower.firstIndex(of: "-"), lower.utf8.count == 7 {
            guard let year = Self.year(lower[..<dash]),
                let month = Self.number(lower[lower.index(after: dash)...], digits: 2), (1...12).contains(month)
            else { return nil }
            self.init(year: year, month: month, months: 1)
        } else if let year = Self.year(lower[...]) {
            self.init(year: year, month: 1, months: 12)
        } else if let day = Day(iso: lower) {
            self.init(day, day)
        } else {
            return nil
        }
    }

    private static func year(_ text: Substring) -> Int? {
        guard let year = number(text, digits: 4), year > 0 else { return nil }
        return year
    }

    /// So many digits and nothing else: no sign, no space.
    private static func number(_ text: Substring, digits: Int) -> Int? {
        guard text.utf8.count == digits, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }

    package func contains(_ day: Day) -> Bool { first <= day && day <= last }

    package var description: String { "\(first)..\(last)" }
}
