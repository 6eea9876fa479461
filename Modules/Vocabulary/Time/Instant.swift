/// A point in time: milliseconds since 1970-01-01T00:00:00Z, in the years 1 to 9999.
package struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let milliseconds: Int64

    /// What lies before or behind those years, as rows may say that somebody else wrote, is their beginning or end.
    package init(milliseconds: Int64) {
        self.milliseconds = min(max(milliseconds, Self.earliest), Self.latest)
    }

    private static let earliest = Int64(Day.earliest.number) * 86_400_000
    private static let latest = Int64(Day.latest.number) * 86_400_000 + 86_399_999

    /// Whether such a moment lies in the years that we know.
    package static func knows(milliseconds: Int64) -> Bool { (earliest...latest).contains(milliseconds) }

    /// Midnight UTC at the beginning of the day.
    package init(startOf day: Day) {
        milliseconds = Int64(day.number) * 86_400_000
    }

    /// The civil day in UTC.
    package var day: Day {
        let days = milliseconds >= 0 ? milliseconds / 86_400_000 : (milliseconds - 86_399_999) / 86_400_000
        return Day(number: Int32(truncatingIfNeeded: days))
    }

    package static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    /// Days from the other instant to this one, with fraction; negative when this one is earlier.
    package func days(since other: Instant) -> Double {
        Double(milliseconds - other.milliseconds) / 86_400_000
    }

    /// ISO 8601 in UTC with offset, `2026-04-01T09:30:00Z`, milliseconds only where there are any.
    package var description: String {
        let inDay = milliseconds - Int64(day.number) * 86_400_000
        func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : String(value) }
        let rest = inDay % 1000
        let fraction = rest == 0 ? "" : "." + String(1000 + rest).dropFirst()
        return "\(day)T\(two(inDay / 3_600_000)):\(two(inDay / 60_000 % 60)):\(two(inDay / 1000 % 60))\(fraction)Z"
    }
}
