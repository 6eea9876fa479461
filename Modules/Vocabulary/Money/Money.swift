/// An amount of money: whole minor units of one currency, never a fraction, never floating point.
package struct Money: Hashable, Sendable, CustomStringConvertible {
    /// Signed count of the currency's minor unit: yen for JPY, cents for EUR.
    package let minor: Int64
    package let currency: Currency

    package init(minor: Int64, _ currency: Currency) {
        self.minor = minor
        self.currency = currency
    }

    /// The largest amount that a document states (one thousand trillion yen): sums over thousands of them stay within
    /// 64 bits, whatever a file says.
    package static let largestOfDocument: UInt64 = 1_000_000_000_000_000

    package static func zero(_ currency: Currency) -> Money { Money(minor: 0, currency) }

    package var isZero: Bool { minor == 0 }
    package var isNegative: Bool { minor < 0 }

    /// The sum. Throws where it leaves 64 bits or the currencies differ.
    package func plus(_ other: Money) throws(MoneyRefusal) -> Money {
        guard currency == other.currency else { throw .mixed(currency, other.currency) }
        let (sum, overflow) = minor.addingReportingOverflow(other.minor)
        guard !overflow else { throw .tooLarge }
        return Money(minor: sum, currency)
    }

    /// The difference. Throws where it leaves 64 bits or the currencies differ.
    package func minus(_ other: Money) throws(MoneyRefusal) -> Money {
        guard currency == other.currency else { throw .mixed(currency, other.currency) }
        let (difference, overflow) = minor.subtractingReportingOverflow(other.minor)
        guard !overflow else { throw .tooLarge }
        return Money(minor: difference, currency)
    }

    /// The amount times a whole number. Throws where it leaves 64 bits.
    package func times(_ count: Int64) throws(MoneyRefusal) -> Money {
        let (product, overflow) = minor.multipliedReportingOverflow(by: count)
        guard !overflow else { throw .tooLarge }
        return Money(minor: product, currency)
    }

    /// The amount in units with the currency's decimals and no grouping, as in files: `1234.50`, `-300`.
    package var decimal: String {
        let unit = currency.minorUnits
        guard unit > 1 else { return String(minor) }
        let magnitude = minor.magnitude
        let fraction = String(magnitude % UInt64(unit))
        let padding = String(repeating: "0", count: currency.exponent - fraction.utf8.count)
        return "\(minor < 0 ? "-" : "")\(magnitude / UInt64(unit)).\(padding)\(fraction)"
    }

    /// As people read it, in either language: `¥1,234,567` for the yen, `1,234.50 EUR` for all others.
    package var shown: String {
        let whole = GroupedDigits.of(minor.magnitude / UInt64(currency.minorUnits))
        let amount = whole + String(decimal.drop { $0 != "." })
        let sign = minor < 0 ? "-" : ""
        return currency == .yen ? "\(sign)¥\(amount)" : "\(sign)\(amount) \(currency.code)"
    }

    /// `1234.50 EUR`.
    package var description: String { "\(decimal) \(currency.code)" }
}

/// Why an amount cannot be worked out.
package enum MoneyRefusal: Refusal, Equatable {
    case mixed(Currency, Currency)
    case tooLarge

    package var code: String {
        switch self {
        case .mixed: "money.mixed"
        case .tooLarge: "money.too_large"
        }
    }

    package var facts: [String] {
        switch self {
        case .mixed(let one, let other): [one.code, other.code]
        case .tooLarge: []
        }
    }

    package var kind: RefusalKind { .badInput }
}
