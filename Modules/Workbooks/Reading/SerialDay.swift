import Vocabulary

/// Days as spreadsheets count them: from 1900 with a 29 February that never was, or from 1904.
struct SerialDay {
    let countsFrom1904: Bool

    /// The number in its format; nil where it lies outside the calendar of spreadsheets and is a number all the same.
    func text(_ serial: Double, as format: CellFormat) -> String? {
        guard serial >= 0, serial < 2_958_466 else { return nil }
        if format == .elapsed { return Self.hours(seconds: Int64((serial * 86_400).rounded())) }
        var days = Int(serial)
        var seconds = Int64(((serial - Double(days)) * 86_400).rounded())
        if seconds == 86_400 {
            days += 1
            seconds = 0
        }
        switch format {
        case .day: return day(days)
        case .clock: return Self.hours(seconds: seconds)
        default: return day(days) + (seconds == 0 ? "" : " " + Self.hours(seconds: seconds))
        }
    }

    /// `YYYY-MM-DD`. The two days of 1900 that no calendar has stay what a spreadsheet shows, for others to refuse.
    private func day(_ number: Int) -> String {
        if countsFrom1904 { return Day(number: Int32(number - 24_107)).description }
        switch number {
        case 0: return "1900-01-00"
        case 60: return "1900-02-29"
        case ..<60: return Day(number: Int32(number - 25_568)).description
        default: return Day(number: Int32(number - 25_569)).description
        }
    }

    private static func hours(seconds: Int64) -> String {
        func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return two(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60)
    }

    /// The number of a day, for writing.
    static func serial(of day: Day) -> Double? {
        // Before 1 March 1900 the two calendars differ.
        day.number >= -25_508 ? Double(day.number) + 25_569 : nil
    }
}
