import Vocabulary

/// How old what is open is, by party: receivables on the side of sale, payables on the side of purchase (年齢調べ).
package struct AgeingReport: Sendable {
    /// By days past due.
    package enum Bucket: String, CaseIterable, Sendable {
        case notDue = "not_due"
        case upTo30 = "days_1_30"
        case upTo60 = "days_31_60"
        case upTo90 = "days_61_90"
        case over90 = "days_over_90"

        /// The bucket of an item that is so many days past due; on its due day it is not.
        package init(daysPastDue days: Int) {
            switch days {
            case ...0: self = .notDue
            case ...30: self = .upTo30
            case ...60: self = .upTo60
            case ...90: self = .upTo90
            default: self = .over90
            }
        }
    }

    /// What is open with one party in one currency.
    package struct Row: Equatable, Sendable {
        package let party: String
        package let name: String
        package let currency: Currency
        var open: [Bucket: Int64] = [:]
        /// Paid, but not yet applied to an invoice: in its own column, never netted silently.
        var unappliedMinor: Int64 = 0

        package subscript(bucket: Bucket) -> Money { Money(minor: open[bucket] ?? 0, currency) }
        package var unapplied: Money { Money(minor: unappliedMinor, currency) }
    }

    /// Money in one currency of which nobody knew what it pays (仮受金): of no party, so in no row.
    package struct Unmatched: Equatable, Sendable {
        package let receipts: Int64
        package let amount: Money
    }

    package let side: Side
    package let asOf: Day
    package let currency: Currency
    /// By the party's code and the currency.
    package let rows: [Row]
    /// In the company's currency, at the rates of the day.
    package let totals: Row
    /// Open or unapplied in a currency without a rate: in no total.
    package let unconverted: [Money]
    /// By currency.
    package let unmatched: [Unmatched]
    /// All of it in the company's currency, as far as there is a rate.
    package let unmatchedTotal: Money
    /// False where no invoice of the side was ever recorded: what is owed is not known, which is not nothing.
    package let isRecorded: Bool

    /// What customers owe follows from our own invoices: none, and nothing is owed. What we owe others does not.
    package var isKnown: Bool { isRecorded || side == .sale }

    init(
        side: Side, asOf: Day, currency: Currency, rows: [Row], unmatched: [Unmatched] = [], isRecorded: Bool = true,
        convert: (Money) throws -> Money?
    ) throws {
        self.side = side
        self.asOf = asOf
        self.currency = currency
        self.unmatched = unmatched
        self.isRecorded = isRecorded
        self.rows = rows.sorted { left, right in
            left.party == right.party
                ? left.currency.code < right.currency.code
                : left.party.utf8.lexicographicallyPrecedes(right.party.utf8)
        }
        var sums: [Currency: Row] = [:]
        for row in rows {
            var sum = sums[row.currency] ?? Row(party: "", name: "", currency: row.currency)
            try sum.add(row)
            sums[row.currency] = sum
        }
        var totals = Row(party: "", name: "", currency: currency)
        var unconverted: [Money] = []
        for sum in sums.values.sorted(by: { $0.currency.code < $1.currency.code }) {
            guard try convert(sum.total()) != nil, try convert(sum.unapplied) != nil else {
                unconverted.append(try sum.total())
                if !sum.unapplied.isZero { unconverted.append(sum.unapplied) }
                continue
            }
            var told = Row(party: "", name: "", currency: currency)
            // What is open in a currency is converted as a whole, and the buckets are steps on the way there: they add
            // up to it, which amounts rounded one by one would not.
            var (reached, before) = (Money.zero(sum.currency), Money.zero(currency))
            for bucket in Bucket.allCases {
                reached = try reached.plus(sum[bucket])
                let here = try convert(reached) ?? before
                told.open[bucket] = try here.minus(before).minor
                before = here
            }
            told.unappliedMinor = try convert(sum.unapplied)?.minor ?? 0
            try totals.add(told)
        }
        self.totals = totals
        var waiting = Money.zero(currency)
        for sum in unmatched {
            if let told = try convert(sum.amount) {
                waiting = try waiting.plus(told)
            } else {
                unconverted.append(sum.amount)
            }
        }
        unmatchedTotal = waiting
        self.unconverted = unconverted
    }
}

extension AgeingReport.Row {
    /// Everything open. Throws where it leaves 64 bits.
    package func total() throws(MoneyRefusal) -> Money { try sum(AgeingReport.Bucket.allCases) }

    /// What should have been paid before the day.
    package func overdue() throws(MoneyRefusal) -> Money {
        try sum(AgeingReport.Bucket.allCases.filter { $0 != .notDue })
    }

    private func sum(_ buckets: [AgeingReport.Bucket]) throws(MoneyRefusal) -> Money {
        var sum = Money.zero(currency)
        for bucket in buckets { sum = try sum.plus(self[bucket]) }
        return sum
    }

    fileprivate mutating func add(_ other: Self) throws(MoneyRefusal) {
        for bucket in AgeingReport.Bucket.allCases { open[bucket] = try self[bucket].plus(other[bucket]).minor }
        unappliedMinor = try unapplied.plus(other.unapplied).minor
    }
}
