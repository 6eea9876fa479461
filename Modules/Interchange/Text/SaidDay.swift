import Vocabulary

/// Reads a day as people say it (日付の言い方): every way in which it is written (``DayText``), and by its distance from
/// the day of the run.
///
/// `today`, `yesterday`, `tomorrow`, `今日`, `昨日`, `明日`; `月末`, `先月末`, `来月末`, `月初`, `end of month`,
/// `end of last month`; `+7d`, `-2w`, `+1m`, `+1y`, `7日後`, `3か月前`. A month later is the same day of that month, or its
/// last where it has none such: one month after 31 January is 28 February.
///
/// Only what somebody types can be meant so: a file says the same on every day, and is read by ``DayText``.
package enum SaidDay {
    package static func day(_ text: String, today: Day) throws(DayRefusal) -> Day {
        let said = SaidWord.of(text)
        if let day = try named(said, today) ?? moved(said, today) { return day }
        return try DayText.day(text)
    }

    private static func named(_ said: String, _ today: Day) throws(DayRefusal) -> Day? {
        let (year, month, _) = today.civil
        func endOfMonth(_ months: Int) -> Day? {
            Month(year: year, month: month).moved(by: months)?.last
        }
        return switch said {
        case "today", "今日", "本日", "きょう": today
        case "yesterday", "昨日", "前日", "きのう": moved(today, days: -1)
        case "tomorrow", "明日", "翌日", "あした": moved(today, days: 1)
        case "一昨日", "おととい": moved(today, days: -2)
        case "明後日", "あさって": moved(today, days: 2)
        case "月末", "今月末", "当月末", "endofmonth", "endofthismonth", "monthend": endOfMonth(0)
        case "先月末", "前月末", "endoflastmonth": endOfMonth(-1)
        case "来月末", "翌月末", "endofnextmonth": endOfMonth(1)
        case "月初", "今月初", "当月初", "beginningofmonth": Day(year: year, month: month, day: 1)
        case "年末", "endofyear": Day(year: year, month: 12, day: 31)
        default: nil
        }
    }

    /// `+7d`, `7日後`.
    private static func moved(_ said: String, _ today: Day) -> Day? {
        var rest = Substring(said)
        var isBack = false
        if rest.hasPrefix("+") || rest.hasPrefix("-") {
            isBack = rest.hasPrefix("-")
            rest = rest.dropFirst()
        } else if rest.hasSuffix("後") || rest.hasSuffix("前") {
            isBack = rest.hasSuffix("前")
            rest = rest.dropLast()
        } else {
            return nil
        }
        let digits = rest.prefix { ("0"..."9").contains($0) }
        guard (1...5).contains(digits.count), let count = Int(digits) else { return nil }
        let number = isBack ? -count : count
        switch String(rest.dropFirst(digits.count)) {
        case "d", "day", "days", "日", "": return moved(today, days: number)
        case "w", "week", "weeks", "週", "週間": return moved(today, days: 7 * number)
        case "m", "month", "months", "か月", "ヶ月", "ケ月", "カ月", "ヵ月", "箇月", "月": return moved(today, months: number)
        case "y", "year", "years", "年": return moved(today, months: 12 * number)
        default: return nil
        }
    }

    /// Nil beyond the calendar.
    private static func moved(_ day: Day, days: Int) -> Day? {
        let number = Int(day.number) + days
        guard number >= Int(Day.earliest.number), number <= Int(Day.latest.number) else { return nil }
        return day.adding(days: days)
    }

    private static func moved(_ day: Day, months: Int) -> Day? {
        let (year, month, date) = day.civil
        guard let there = Month(year: year, month: month).moved(by: months) else { return nil }
        return Day(
            year: there.year, month: there.month, day: min(date, Day.length(ofMonth: there.month, in: there.year)))
    }
}

/// What somebody typed, made comparable: width, case, spaces and the hyphens between words say nothing.
enum SaidWord {
    static func of(_ text: String) -> String {
        let narrow = NarrowText.folded(text).lowercased().filter { !$0.isWhitespace && $0 != "_" }
        // `last-month` is `last month`; `2026-04` and `-2w` stay as they are.
        guard let first = narrow.unicodeScalars.first, first.properties.isAlphabetic else { return narrow }
        guard !narrow.contains(where: { $0.isNumber }) else { return narrow }
        return narrow.filter { $0 != "-" }
    }
}
