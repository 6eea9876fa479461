import Vocabulary

/// Reads a stretch of days as people name it (期間の言い方).
///
/// By its calendar: `2026`, `2026年`, `令和8年`, `2026-04`, `2026/4`, `202604`, `2026年4月`, `R8.4`, `2026Q1`, `2026H1`,
/// `2026上期`, and each single day. By the company's fiscal year: `fy2026`, `FY26`, `2026年度`, `令和8年度`, `fy2026Q1`,
/// `2026年度上期`. By the day of the run: `today`, `yesterday`, `this|last|next week|month|quarter|year|fy`, `今日`, `昨日`,
/// `今週`, `先月`, `今期`, `前期`, `今年度`, `昨年度`. From one to another: `2026-01..2026-03`, `先月〜今月`.
///
/// Quarters and halves are those of the calendar, unless the fiscal year is named; weeks begin on Monday.
package struct PeriodText {
    private let today: Day
    /// The month in which fiscal years begin, 1 to 12.
    private let fiscalMonth: Int

    package init(today: Day, fiscalMonth: Int) {
        self.today = today
        self.fiscalMonth = fiscalMonth
    }

    /// Nil for what is no period, and for one that ends before it begins.
    package func period(_ text: String) -> Period? {
        guard text.utf8.count <= 100 else { return nil }
        let said = SaidWord.of(text)
        for mark in ["..", "〜", "~", "から"] {
            guard let found = said.firstRange(of: mark) else { continue }
            var end = said[found.upperBound...]
            if mark == "から", end.hasSuffix("まで") { end = end.dropLast(2) }
            guard let first = one(SaidWord.of(String(said[..<found.lowerBound]))),
                let last = one(SaidWord.of(String(end)))
            else { return nil }
            return Period(first.first, last.last)
        }
        return one(said)
    }

    /// Without anything that says from and to.
    private func one(_ said: String) -> Period? {
        guard !said.isEmpty else { return nil }
        if let plain = Period(said, fiscalMonth: fiscalMonth) { return plain }
        if let relative = RelativePeriod(today: today, fiscalMonth: fiscalMonth).period(said) { return relative }
        if let year = ofYear(said) { return year }
        return (try? SaidDay.day(said, today: today)).flatMap { Period($0, $0) }
    }

    /// A year, and what part of it.
    private func ofYear(_ said: String) -> Period? {
        var rest = Substring(said)
        var isFiscal = false
        if rest.hasPrefix("fy") {
            isFiscal = true
            rest = rest.dropFirst(2)
        }
        guard let (year, written) = WrittenYear.leading(rest, short: isFiscal) else { return nil }
        var tail = written
        if tail.hasPrefix("年度") {
            isFiscal = true
            tail = tail.dropFirst(2)
        } else if tail.hasPrefix("年") {
            tail = tail.dropFirst()
        } else if tail.isEmpty, !isFiscal {
            // `H1` alone is a half to some and Heisei 1 to others.
            return nil
        }
        guard let part = PartOfYear(tail, mayBeMonth: !isFiscal) else { return nil }
        let begin = Month(year: year, month: isFiscal ? fiscalMonth : 1)
        return begin.moved(by: part.offset).flatMap { Period(from: $0, months: part.months) }
    }
}

/// A year in front of a text: `2026`, `令和8`, `r8`, and `26` behind `fy`.
private enum WrittenYear {
    static func leading(_ text: Substring, short: Bool) -> (year: Int, rest: Substring)? {
        var rest = text
        var first = 0
        var lengths = 4...4
        // Letters of eras are capitals; what was typed was made small.
        if let era = Era.leading(Array(text.unicodeScalars)) {
            rest = Substring(text.unicodeScalars.dropFirst(era.length))
            first = era.era.firstYear - 1
            lengths = 1...2
            if rest.hasPrefix("元") { return (first + 1, rest.dropFirst()) }
        }
        let digits = rest.prefix { ("0"..."9").contains($0) }
        // `202604`: the month stands behind the year without a mark.
        if lengths == 4...4, digits.count == 6, digits.count == rest.count, let year = Int(digits.prefix(4)) {
            return year > 0 ? (year, "-" + digits.dropFirst(4)) : nil
        }
        if short, lengths == 4...4, digits.count == 2, let year = Int(digits) {
            return (2000 + year, rest.dropFirst(2))
        }
        guard lengths.contains(digits.count), let year = Int(digits), year > 0 else { return nil }
        return (first + year, rest.dropFirst(digits.count))
    }
}

/// Which months of a year are meant: all, a quarter, a half, or one.
private struct PartOfYear {
    /// Months between the beginning of the year and that of the part.
    let offset: Int
    let months: Int

    /// - Parameter tail: what stands behind the year.
    init?(_ tail: Substring, mayBeMonth: Bool) {
        if tail.isEmpty {
            (offset, months) = (0, 12)
        } else if let quarter = Self.quarters.firstIndex(where: { $0.contains(String(tail)) }) {
            (offset, months) = (3 * quarter, 3)
        } else if let half = Self.halves.firstIndex(where: { $0.contains(String(tail)) }) {
            (offset, months) = (6 * half, 6)
        } else if mayBeMonth, let month = Self.month(tail) {
            (offset, months) = (month - 1, 1)
        } else {
            return nil
        }
    }

    private static let quarters: [Set<String>] = (1...4).map {
        ["q\($0)", "-q\($0)", "\($0)q", "第\($0)四半期", "\($0)四半期"]
    }
    private static let halves: [Set<String>] = [
        ["h1", "-h1", "1h", "上期", "上半期"], ["h2", "-h2", "2h", "下期", "下半期"],
    ]

    /// `-04`, `/4`, `.4`, `4月`.
    private static func month(_ tail: Substring) -> Int? {
        var rest = tail
        if rest.hasSuffix("月") {
            rest = rest.dropLast()
        } else if let mark = rest.first, "-/.".contains(mark) {
            rest = rest.dropFirst()
        } else {
            return nil
        }
        guard (1...2).contains(rest.utf8.count), rest.utf8.allSatisfy({ (48...57).contains($0) }),
            let month = Int(rest), (1...12).contains(month)
        else { return nil }
        return month
    }
}
