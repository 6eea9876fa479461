import Storage
import Vocabulary

/// Exchange rates (為替レート), exact to nine decimals: what one unit of a currency is in another on a day.
package enum Rates {
    /// A rate and the day from which it stems.
    package struct Rate: Sendable, Equatable {
        /// Units of the other currency for one unit, times 10^9.
        package let nano: Int64
        package let day: Day

        package init(nano: Int64, day: Day) {
            self.nano = nano
            self.day = day
        }
    }

    /// The latest rate on or before the day, the reverse one where only that is kept, and 1 for the same currency.
    /// - Throws: ``LedgerRefusal/noRate(from:to:day:)``.
    package static func rate(
        from: Currency, to: Currency, on day: Day, in rows: Connection
    ) throws -> Conversion {
        if from == to {
            return Conversion(from: from, to: to, rate: Rate(nano: RateText.one, day: day), inverse: false)
        }
        if let rate = try latest(from.code, to.code, day, rows) {
            return Conversion(from: from, to: to, rate: rate, inverse: false)
        }
        if let rate = try latest(to.code, from.code, day, rows) {
            return Conversion(from: from, to: to, rate: rate, inverse: true)
        }
        throw LedgerRefusal.noRate(from: from.code, to: to.code, day: day)
    }

    private static func latest(_ from: String, _ to: String, _ day: Day, _ rows: Connection) throws -> Rate? {
        try rows.first(
            """
            SELECT rate_nano, day FROM ledger_rate
             WHERE from_currency = \(from) AND to_currency = \(to) AND day <= \(day)
             ORDER BY day DESC NULLS LAST LIMIT 1
            """
        ) { Rate(nano: $0.int(0), day: $0.day(1)) }
    }
}

/// How an amount becomes one in another currency: by this rate of this day, rounded half up (四捨五入) to the minor
/// unit, amounts below zero as their opposite.
package struct Conversion: Sendable, Equatable {
    package let from: Currency
    package let to: Currency
    package let rate: Rates.Rate
    /// True where the rate is that of the other direction and is divided by.
    package let inverse: Bool

    package init(from: Currency, to: Currency, rate: Rates.Rate, inverse: Bool) {
        self.from = from
        self.to = to
        self.rate = rate
        self.inverse = inverse
    }

    /// - Throws: ``MoneyRefusal`` where the currency is another or the amount leaves 64 bits.
    package func callAsFunction(_ money: Money) throws(MoneyRefusal) -> Money {
        guard money.currency == from else { throw .mixed(money.currency, from) }
        let scale = Int128(inverse ? rate.nano : RateText.one) * Int128(from.minorUnits)
        let factor = Int128(inverse ? RateText.one : rate.nano) * Int128(to.minorUnits)
        let (product, overflow) = Int128(money.minor.magnitude).multipliedReportingOverflow(by: factor)
        guard !overflow, scale > 0 else { throw .tooLarge }
        let rounded = (product + scale / 2) / scale
        guard let minor = Int64(exactly: money.isNegative ? -rounded : rounded) else { throw .tooLarge }
        return Money(minor: minor, to)
    }
}
