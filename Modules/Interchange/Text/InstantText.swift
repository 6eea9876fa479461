import Vocabulary

/// Reads points in time (日時): ISO 8601 with `Z` or an offset, or a day with a time.
///
/// `2026-04-01T09:30:00+09:00`, `2026-04-01 00:30Z`, `2026/4/1 9:30`. A time without offset is the company's, a day alone
/// is its midnight there: a file means the same on every machine. Fractions of a second are cut to milliseconds;
/// 24:00 and leap seconds are refused.
package enum InstantText {
    /// - Parameter civil: the company's clock.
    package static func instant(_ field: FieldBytes, in civil: CivilTime = .utc) throws(DayRefusal) -> Instant {
        try instant(field.bytes, civil)
    }

    package static func instant(_ text: String, in civil: CivilTime = .utc) throws(DayRefusal) -> Instant {
        var text = text
        return try text.withUTF8 { bytes in
            Result { () throws(DayRefusal) -> Instant in try instant(bytes, civil) }
        }.get()
    }

    private static func instant(
        _ bytes: UnsafeBufferPointer<UInt8>, _ civil: CivilTime
    ) throws(DayRefusal) -> Instant {
        if bytes.count >= 16, bytes[10] == 0x54 || bytes[10] == 0x20,
            DayText.iso(UnsafeBufferPointer(rebasing: bytes[..<10])) != nil
        {
            let day = try DayText.day(UnsafeBufferPointer(rebasing: bytes[..<10]))
            var clock = ClockText(bytes[11...], civil)
            if let inDay = clock.milliseconds() {
                return Instant(milliseconds: Instant(startOf: day).milliseconds + inDay)
            }
        }
        return try written(bytes, civil)
    }

    /// A day in any writing, then the time behind a space or `T`.
    private static func written(
        _ bytes: UnsafeBufferPointer<UInt8>, _ civil: CivilTime
    ) throws(DayRefusal) -> Instant {
        guard bytes.count <= 120 else { throw refusal(bytes) }
        let text = NarrowText.trimmed(NarrowText.folded(String(decoding: bytes, as: UTF8.self)))
        guard let colon = text.utf8.firstIndex(of: 0x3A) else { return civil.start(of: try DayText.day(text)) }
        guard let gap = text.utf8[..<colon].lastIndex(where: { $0 == 0x20 || $0 == 0x54 || $0 == 0x74 }) else {
            throw refusal(bytes)
        }
        let day = try DayText.day(String(text[..<gap]))
        let rest = Array(text.utf8[gap...].dropFirst())
        let inDay = rest.withUnsafeBufferPointer { clock in
            var clock = ClockText(clock[...], civil)
            return clock.milliseconds()
        }
        guard let inDay else { throw refusal(bytes) }
        return Instant(milliseconds: Instant(startOf: day).milliseconds + inDay)
    }

    private static func refusal(_ bytes: UnsafeBufferPointer<UInt8>) -> DayRefusal {
        let text = NarrowText.trimmed(String(decoding: bytes.prefix(200), as: UTF8.self))
        return text.isEmpty ? .empty : .notATime(String(text.prefix(60)))
    }
}

/// `09:30`, `9:30:00.250`, then nothing (the company's clock), `Z`, `+09:00`, `+0900` or `+09`.
private struct ClockText {
    private var rest: Slice<UnsafeBufferPointer<UInt8>>

    private let civil: CivilTime

    init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ civil: CivilTime) {
        rest = bytes
        self.civil = civil
    }

    /// Milliseconds from the midnight in UTC of the day written, offset applied; nil where it is no time.
    mutating func milliseconds() -> Int64? {
        guard let hour = number(1...2), hour <= 23, take(":"), let minute = number(2...2), minute <= 59 else {
            return nil
        }
        var total = (hour * 60 + minute) * 60_000
        if take(":") {
            guard let second = number(2...2), second <= 59 else { return nil }
            total += second * 1000
            if take(".") || take(",") {
                guard let fraction = fraction() else { return nil }
                total += fraction
            }
        }
        if take("Z") || take("z") { return rest.isEmpty ? total : nil }
        if rest.isEmpty { return total - civil.milliseconds }
        let isEast = take("+")
        guard isEast || take("-"), let offsetHour = number(2...2), offsetHour <= 18 else { return nil }
        var offset = offsetHour * 60
        if !rest.isEmpty {
            _ = take(":")
            guard let offsetMinute = number(2...2), offsetMinute <= 59 else { return nil }
            offset += offsetMinute
        }
        guard rest.isEmpty else { return nil }
        return total - (isEast ? offset : -offset) * 60_000
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard let first = rest.first, UInt32(first) == sign.value else { return false }
        rest = rest.dropFirst()
        return true
    }

    private mutating func number(_ digits: ClosedRange<Int>) -> Int64? {
        var value: Int64 = 0
        var count = 0
        while count < digits.upperBound, let first = rest.first, (0x30...0x39).contains(first) {
            value = value * 10 + Int64(first - 0x30)
            count += 1
            rest = rest.dropFirst()
        }
        return count >= digits.lowerBound ? value : nil
    }

    private mutating func fraction() -> Int64? {
        var value: Int64 = 0
        var scale: Int64 = 100
        var count = 0
        while let first = rest.first, (0x30...0x39).contains(first) {
            value += Int64(first - 0x30) * scale
            scale /= 10
            count += 1
            rest = rest.dropFirst()
        }
        return (1...9).contains(count) ? value : nil
    }
}
