import Party
import Vocabulary

/// What one party owes us in one currency, and how much that may be (与信枠): one row, kept true by every change.
///
/// What the schema guarantees by a CHECK on that row: exposure and reservations never exceed the limit, except by an
/// excess that somebody answers for. The excess (超過) is only ever what an event beyond our choice has made of it, an
/// invoice for what was delivered or a limit that was lowered; it shrinks with every payment and allows nothing new.
package struct ExposureLine: Sendable, Equatable {
    package let party: ID<Party>
    package let currency: Currency
    private var invoices: Int64 = 0
    private var orders: Int64 = 0
    private var bills: Int64 = 0
    private var discountedBills: Int64 = 0
    private var deposits: Int64 = 0
    private var payables: Int64 = 0
    /// Held for sales that are being agreed (枠の確保).
    package private(set) var reserved: Int64 = 0
    /// True where debts may be set off against each other by agreement.
    package var setsOff = false
    /// The limit in force between two days; nil where none was ever granted.
    package private(set) var limit: LimitInForce?
    /// What exceeds the limit, and who booked it.
    package private(set) var excess: Int64 = 0
    package private(set) var excessBy = ""
    /// Counts the changes, so that no writer overwrites what it has not seen; 0 for a line that is not in the rows.
    package internal(set) var version: Int64 = 0

    /// A limit and the days on which exactly this amount is in force.
    package struct LimitInForce: Sendable, Equatable {
        package let amount: Int64
        package let first: Day
        package let last: Day

        package init(amount: Int64, first: Day, last: Day) {
            self.amount = amount
            self.first = first
            self.last = last
        }

        package func covers(_ day: Day) -> Bool { first <= day && day <= last }
    }

    package init(party: ID<Party>, currency: Currency) {
        self.party = party
        self.currency = currency
    }

    /// A line as it stood somewhere.
    package init(
        party: ID<Party>, currency: Currency, amounts: [(ExposurePart, Int64)], reserved: Int64, setsOff: Bool,
        limit: LimitInForce?, excess: Int64, excessBy: String, version: Int64
    ) {
        self.party = party
        self.currency = currency
        self.reserved = reserved
        self.setsOff = setsOff
        self.limit = limit
        self.excess = excess
        self.excessBy = excessBy
        self.version = version
        for (part, amount) in amounts { self[part] = amount }
    }

    package private(set) subscript(part: ExposurePart) -> Int64 {
        get {
            switch part {
            case .invoices: invoices
            case .orders: orders
            case .bills: bills
            case .discountedBills: discountedBills
            case .deposits: deposits
            case .payables: payables
            }
        }
        set {
            switch part {
            case .invoices: invoices = newValue
            case .orders: orders = newValue
            case .bills: bills = newValue
            case .discountedBills: discountedBills = newValue
            case .deposits: deposits = newValue
            case .payables: payables = newValue
            }
        }
    }

    /// Claims less what may be deducted; below zero where the party has paid more than it owes.
    private var net: Int128 {
        let gross = Int128(invoices) + Int128(orders) + Int128(bills) + Int128(discountedBills)
        return gross - Int128(deposits) - (setsOff ? Int128(max(0, payables)) : 0)
    }

    /// The exposure: never below zero, and never beyond 64 bits.
    package var exposure: Int64 { Int64(clamping: max(0, net)) }

    /// Exposure and what is reserved.
    package var used: Int64 { Int64(clamping: max(0, net) + Int128(reserved)) }

    /// Whether so much more fits within the limit; without any limit nothing is too much.
    package func fits(_ amount: Int64) -> Bool {
        guard let limit else { return true }
        return Int128(used) + Int128(amount) <= Int128(limit.amount)
    }

    // MARK: Changes

    /// Changes a part by an event that has happened already: it always goes in.
    package mutating func add(_ amount: Int64, to part: ExposurePart) throws(MoneyRefusal) {
        let (sum, overflow) = self[part].addingReportingOverflow(amount)
        if overflow { throw .tooLarge }
        self[part] = sum
    }

    /// Holds an amount, or lets a held amount go.
    package mutating func reserve(_ amount: Int64) throws(MoneyRefusal) {
        let (sum, overflow) = reserved.addingReportingOverflow(amount)
        if overflow || sum < 0 { throw .tooLarge }
        reserved = sum
    }

    /// Sets the limit in force; nil only where none was ever granted.
    package mutating func setLimit(_ limit: LimitInForce?) {
        self.limit = limit
    }

    /// Brings the excess to what it is now, under the name of who made it grow.
    mutating func carryExcess(by actor: String) {
        let beyond = limit.map { max(0, Int128(used) - Int128($0.amount)) } ?? 0
        let now = Int64(clamping: beyond)
        if now > excess { excessBy = actor }
        if now == 0 { excessBy = "" }
        excess = now
    }
}
