import Party
import Storage
import Vocabulary

/// Figures per origin, day and currency that are kept beside what they sum, so that reports need not sum again.
struct OriginDays {
    struct Key: Hashable {
        let origin: Int64
        let day: Day
        /// ISO 4217, or nothing for counts.
        let currency: String
    }

    struct Figures: Equatable {
        var candidates: Int64 = 0
        var qualified: Int64 = 0
        var purchase: Int64 = 0
        var savings: Int64 = 0
    }

    private(set) var figures: [Key: Figures] = [:]

    mutating func candidate(_ origin: Int64, _ day: Day, _ number: Int64 = 1) {
        figures[Key(origin: origin, day: day, currency: ""), default: Figures()].candidates += number
    }

    mutating func qualified(_ origin: Int64, _ day: Day, _ number: Int64 = 1) {
        figures[Key(origin: origin, day: day, currency: ""), default: Figures()].qualified += number
    }

    mutating func add(_ line: PurchaseLine) throws {
        try add(line.key, purchase: line.amount, savings: line.savings ?? 0)
    }

    mutating func remove(_ line: PurchaseLine) throws {
        // The smallest number has no counterpart, but no amount is that small.
        try add(line.key, purchase: 0 &- line.amount, savings: 0 &- (line.savings ?? 0))
    }

    /// - Throws: ``MoneyRefusal/tooLarge`` where a sum leaves 64 bits.
    mutating func add(_ key: Key, purchase: Int64, savings: Int64) throws {
        var sum = figures[key, default: Figures()]
        let (more, overflow) = sum.purchase.addingReportingOverflow(purchase)
        let (saved, excess) = sum.savings.addingReportingOverflow(savings)
        guard !overflow, !excess else { throw MoneyRefusal.tooLarge }
        sum.purchase = more
        sum.savings = saved
        figures[key] = sum
    }

    /// Adds everything to what is kept.
    /// - Throws: ``MoneyRefusal/tooLarge`` where a sum leaves 64 bits: the engines refuse it then.
    func write(in rows: Connection) throws {
        for (key, more) in figures where more != Figures() {
            do {
                try rows.run(
                    """
                    INSERT INTO sourcing_daily (origin_id, day, currency, candidates, qualified, purchase_minor,
                                                savings_minor)
                    VALUES (\(key.origin), \(key.day), \(key.currency), \(more.candidates), \(more.qualified),
                            \(more.purchase), \(more.savings))
                    ON CONFLICT (origin_id, day, currency) DO UPDATE SET
                        candidates = sourcing_daily.candidates + excluded.candidates,
                        qualified = sourcing_daily.qualified + excluded.qualified,
                        purchase_minor = sourcing_daily.purchase_minor + excluded.purchase_minor,
                        savings_minor = sourcing_daily.savings_minor + excluded.savings_minor
                    """)
            } catch StorageRefusal.constraint {
                throw MoneyRefusal.tooLarge
            } catch StorageRefusal.engine {
                throw MoneyRefusal.tooLarge
            }
        }
    }
}
