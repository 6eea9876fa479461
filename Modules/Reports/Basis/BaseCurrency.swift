import Ledger
import Storage
import Vocabulary

/// Turns amounts into the currency of the reports, each by the latest rate on or before its own day.
///
/// It asks for each currency and day once, and keeps what it was told for the time of one report.
final class BaseCurrency {
    let currency: Currency
    private let rows: Connection
    private var known: [Key: Conversion?] = [:]

    private struct Key: Hashable {
        let currency: Currency
        let day: Day
    }

    init(_ currency: Currency, _ rows: Connection) {
        self.currency = currency
        self.rows = rows
    }

    /// The amount in the reports' currency, rounded half up; nil where no rate is known on that day, or
    /// where it makes more of the amount than 64 bits hold.
    func convert(_ money: Money, on day: Day) throws -> Money? {
        if money.currency == currency { return money }
        do {
            return try conversion(of: money.currency, on: day).map { try $0(money) }
        } catch MoneyRefusal.tooLarge {
            return nil
        }
    }

    private func conversion(of other: Currency, on day: Day) throws -> Conversion? {
        let key = Key(currency: other, day: day)
        if let known = known[key] { return known }
        var found: Conversion?
        do {
            found = try Rates.rate(from: other, to: currency, on: day, in: rows)
        } catch LedgerRefusal.noRate {
            found = nil
        }
        known[key] = .some(found)
        return found
    }
}
