import Vocabulary

/// Numbers as people read them: grouped by thousands, exact, with no locale of the machine in them.
package enum Figures {
    /// `1,234,567`.
    package static func grouped(_ number: Int64) -> String {
        (number < 0 ? "-" : "") + GroupedDigits.of(number.magnitude)
    }

    /// `¥1,234,567` for the yen, `1,234.50 EUR` for all others; a minus stands in front.
    package static func money(_ money: Money) -> String {
        money.shown
    }

    /// The grouped amount without its currency: `1,234.50`.
    package static func amount(_ money: Money) -> String {
        decimal(money.minor, places: money.currency.exponent)
    }

    /// A count of tenths, hundredths, … with that many decimals: `decimal(12345, places: 2)` is `123.45`.
    package static func decimal(_ scaled: Int64, places: Int) -> String {
        guard places > 0 else { return grouped(scaled) }
        let digits = padded(scaled.magnitude, to: places + 1)
        let whole = UInt64(digits.dropLast(places)) ?? 0
        return "\(scaled < 0 ? "-" : "")\(GroupedDigits.of(whole)).\(digits.suffix(places))"
    }

    /// One decimal, the half rounded away from zero (四捨五入): 1 of 8 is `12.5%`. Nil when there is nothing to divide by.
    package static func percent(_ numerator: Int64, of denominator: Int64) -> String? {
        guard let tenths = Ratio.rounded(numerator, times: 1000, over: denominator) else { return nil }
        return decimal(tenths, places: 1) + "%"
    }

    /// How many times the second the first is, with one decimal, halves away from zero: 50 of 8 is `6.3`. Nil when there
    /// is nothing to divide by.
    package static func times(_ numerator: Int64, of denominator: Int64) -> String? {
        Ratio.rounded(numerator, times: 10, over: denominator).map { decimal($0, places: 1) }
    }

    /// By how much a figure has grown, with its sign: from 8 to 9 is `+12.5%`, from 9 to 8 `-11.1%`. Nil against nothing
    /// or less: nothing can be said of it.
    package static func change(_ now: Int64, from before: Int64) -> String? {
        let (more, overflow) = now.subtractingReportingOverflow(before)
        guard before > 0, !overflow, let tenths = Ratio.rounded(more, times: 1000, over: before) else { return nil }
        return (tenths > 0 ? "+" : tenths == 0 ? "±" : "") + decimal(tenths, places: 1) + "%"
    }

    /// The same as in files, `0.125` or `-0.111111`.
    package static func changed(_ now: Int64, from before: Int64) -> String? {
        let (more, overflow) = now.subtractingReportingOverflow(before)
        guard before > 0, !overflow else { return nil }
        return fraction(more, of: before)
    }

    /// A fraction as in files, `0.125`, with up to six decimals. Nil when there is nothing to divide by.
    package static func fraction(_ numerator: Int64, of denominator: Int64) -> String? {
        guard let millionths = Ratio.rounded(numerator, times: 1_000_000, over: denominator) else { return nil }
        return plain(millionths, places: 6)
    }

    /// A measured number as in files, with up to `places` decimals and no exponent. Nil when it is not a number.
    package static func plain(_ number: Double, places: Int = 6) -> String? {
        guard number.isFinite else { return nil }
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        let scaled = (number * scale).rounded(.toNearestOrAwayFromZero)
        guard let whole = Int64(exactly: scaled), scaled.magnitude < 9e15 else { return "\(number)" }
        return plain(whole, places: places)
    }

    /// No grouping, and no zeros at the end of the decimals: `plain(125_000, places: 6)` is `0.125`.
    package static func plain(_ scaled: Int64, places: Int) -> String {
        guard places > 0 else { return String(scaled) }
        let digits = padded(scaled.magnitude, to: places + 1)
        var decimals = digits.suffix(places)
        while decimals.last == "0" { decimals.removeLast() }
        let whole = "\(scaled < 0 ? "-" : "")\(digits.dropLast(places))"
        return decimals.isEmpty ? (whole == "-0" ? "0" : whole) : "\(whole).\(decimals)"
    }

    private static func padded(_ magnitude: UInt64, to width: Int) -> String {
        let digits = String(magnitude)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
