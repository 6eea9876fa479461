/// The clock on the company's wall (会社の時刻): how far its civil time stands before UTC, which says on which business day a
/// moment lies. 08:00 on 1 April in Tokyo belongs to April, though it is 31 March in UTC.
///
/// One distance holds all the year: where clocks change in summer, the company names the time of its winter.
package struct CivilTime: Hashable, Sendable, CustomStringConvertible {
    /// Minutes before UTC, from −14 to +14 hours.
    package let minutes: Int

    package static let utc = CivilTime(offset: 0)
    /// Where a company is that says nothing else (日本標準時).
    package static let tokyo = CivilTime(offset: 540)

    private init(offset: Int) { minutes = offset }

    /// Reads `+09:00`, `-0330`, `+9`, `UTC`, `JST` and `Asia/Tokyo`; nil for anything else.
    package init?(_ text: String) {
        switch text.lowercased() {
        case "utc", "z", "gmt": self = .utc
        case "jst", "asia/tokyo", "japan": self = .tokyo
        default:
            guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
            let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
            let digits =
                parts.count == 1 && parts[0].utf8.count == 4 ? [parts[0].prefix(2), parts[0].suffix(2)] : parts
            guard (1...2).contains(digits.count), (1...2).contains(digits[0].utf8.count),
                digits.count == 1 || digits[1].utf8.count == 2,
                digits.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), let hours = Int(digits[0]),
                let rest = digits.count == 2 ? Int(digits[1]) : 0, rest < 60, hours * 60 + rest <= 840
            else { return nil }
            minutes = (sign == "-" ? -1 : 1) * (hours * 60 + rest)
        }
    }

    /// By how much its clocks are before UTC.
    package var milliseconds: Int64 { Int64(minutes) * 60_000 }

    /// The business day on which a moment lies.
    package func day(of moment: Instant) -> Day { shifted(moment).day }

    /// The first moment of a day.
    package func start(of day: Day) -> Instant {
        Instant(milliseconds: Instant(startOf: day).milliseconds - milliseconds)
    }

    /// The last moment of a day.
    package func end(of day: Day) -> Instant {
        Instant(milliseconds: Instant(startOf: day).milliseconds - milliseconds + 86_399_999)
    }

    /// As people read it on the wall, to the minute: `2026-04-27 02:02`.
    package func shown(_ moment: Instant) -> String {
        let local = shifted(moment)
        let minute = (local.milliseconds - Instant(startOf: local.day).milliseconds) / 60_000
        func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : String(value) }
        return "\(local.day) \(two(minute / 60)):\(two(minute % 60))"
    }

    private func shifted(_ moment: Instant) -> Instant {
        Instant(milliseconds: moment.milliseconds + milliseconds)
    }

    /// `+09:00`.
    package var description: String {
        let (hours, rest) = (minutes.magnitude / 60, minutes.magnitude % 60)
        return "\(minutes < 0 ? "-" : "+")\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
    }
}
