import Ledger
import Party
import Storage
import Vocabulary

/// What each campaign brought per day (`sales_origin_day`), kept true with every document.
struct OriginDays {
    struct Key: Hashable {
        /// 0 where no campaign is known.
        let origin: Int64
        let day: Day
        let currency: Currency
        /// Of customers who came through the gate as lead or pull; else of those who were there before.
        let isNew: Bool
    }

    struct Figures: Equatable {
        var orders: Int64 = 0
        var ordered: Int64 = 0
        var invoiced: Int64 = 0
        var collected: Int64 = 0
    }

    private var figures: [Key: Figures] = [:]

    mutating func ordered(_ amount: Money, _ origin: Int64, isNew: Bool, on day: Day, count: Int64 = 1) throws {
        let key = Key(origin: origin, day: day, currency: amount.currency, isNew: isNew)
        figures[key, default: Figures()].orders += count
        try add(amount, \.ordered, key)
    }

    mutating func invoiced(_ amount: Money, _ origin: Int64, isNew: Bool, on day: Day) throws {
        try add(amount, \.invoiced, Key(origin: origin, day: day, currency: amount.currency, isNew: isNew))
    }

    mutating func collected(_ amount: Money, _ origin: Int64, isNew: Bool, on day: Day) throws {
        try add(amount, \.collected, Key(origin: origin, day: day, currency: amount.currency, isNew: isNew))
    }

    private mutating func add(_ amount: Money, _ path: WritableKeyPath<Figures, Int64>, _ key: Key) throws {
        let (sum, overflow) = figures[key, default: Figures()][keyPath: path].addingReportingOverflow(amount.minor)
        if overflow { throw MoneyRefusal.tooLarge }
        figures[key, default: Figures()][keyPath: path] = sum
    }

    /// Adds everything to what is kept, and begins anew.
    mutating func write(in rows: Connection) throws {
        let ordered = figures.filter { $0.value != Figures() }.sorted {
            ($0.key.origin, $0.key.day, $0.key.currency.code, $0.key.isNew ? 1 : 0)
                < ($1.key.origin, $1.key.day, $1.key.currency.code, $1.key.isNew ? 1 : 0)
        }
        figures.removeAll(keepingCapacity: true)
        let values: [[SQLValue]] = ordered.map { key, figures in
            [
                .int(key.origin), .int(Int64(key.day.number)), .text(key.currency.code),
                .int(key.isNew ? 1 : 0), .int(figures.orders), .int(figures.ordered), .int(figures.invoiced),
                .int(figures.collected),
            ]
        }
        do {
            try rows.inPortions(
                of: values, types: ["BIGINT", "BIGINT", "TEXT", "BIGINT", "BIGINT", "BIGINT", "BIGINT", "BIGINT"]
            ) { list in
                """
                INSERT INTO sales_origin_day
                    (origin_id, day, currency, is_new, orders, ordered_minor, invoiced_minor, collected_minor)
                VALUES \(list)
                ON CONFLICT (origin_id, day, currency, is_new) DO UPDATE SET
                    orders = sales_origin_day.orders + excluded.orders,
                    ordered_minor = sales_origin_day.ordered_minor + excluded.ordered_minor,
                    invoiced_minor = sales_origin_day.invoiced_minor + excluded.invoiced_minor,
                    collected_minor = sales_origin_day.collected_minor + excluded.collected_minor
                """
            }
        } catch StorageRefusal.constraint, StorageRefusal.engine {
            // The table has no rule of its own: the sum has left 64 bits.
            throw MoneyRefusal.tooLarge
        }
    }
}
