import Storage
import Vocabulary

/// Amounts of one origin on one day in one currency, and what was counted with them.
struct MoneyOfDay {
    let origin: Int64
    let day: Day
    private(set) var amounts: [(amount: RoadAmount, money: Money)]
    private(set) var counts: [(count: RoadCount, number: Int64)]

    /// Reads origin, day and currency from the first columns, then one amount or count from each column named. Rows that
    /// only count have no currency.
    init(
        _ row: Row, amounts: KeyValuePairs<RoadAmount, Int>, counts: KeyValuePairs<RoadCount, Int> = [:]
    ) throws {
        origin = row.int(0)
        day = row.day(1)
        if row.bytes(2).isEmpty {
            self.amounts = []
        } else {
            let currency = try row.currency(2)
            self.amounts = amounts.map { ($0.key, Money(minor: row.int($0.value), currency)) }
        }
        self.counts = counts.map { ($0.key, row.int($0.value)) }
    }
}

/// What each origin cost, day by day.
struct SpendOfOrigins: Query {
    let period: Period

    var sql: SQL {
        """
        SELECT d.origin_id, d.day, d.currency, d.amount_minor
          FROM \(originsAndNone) CROSS JOIN marketing_spend_day d
         WHERE d.origin_id = o.id AND d.day >= \(period.first) AND d.day <= \(period.last)
         ORDER BY d.origin_id, d.day, d.currency
        """
    }

    func decode(_ row: Row) throws -> MoneyOfDay { try MoneyOfDay(row, amounts: [.spend: 3]) }
}

/// What was ordered, invoiced and collected through each origin, day by day, gross of tax; what is of new customers in
/// a row of its own.
struct SalesOfOrigins: Query {
    let period: Period

    var sql: SQL {
        """
        SELECT d.origin_id, d.day, d.currency, d.orders, d.ordered_minor, d.invoiced_minor, d.collected_minor, d.is_new
          FROM \(originsAndNone) CROSS JOIN sales_origin_day d
         WHERE d.origin_id = o.id AND d.day >= \(period.first) AND d.day <= \(period.last)
         ORDER BY d.origin_id, d.day, d.currency, d.is_new
        """
    }

    func decode(_ row: Row) throws -> MoneyOfDay {
        guard row.bool(7) else {
            return try MoneyOfDay(row, amounts: [.ordered: 4, .invoiced: 5, .collected: 6], counts: [.orders: 3])
        }
        return try MoneyOfDay(
            row,
            amounts: [
                .ordered: 4, .invoiced: 5, .collected: 6, .newOrdered: 4, .newInvoiced: 5, .newCollected: 6,
            ], counts: [.orders: 3, .newOrders: 3])
    }
}

extension MoneyOfDay {
    /// Joins what stands in rows of its own for one origin, day and currency: the whole of it is converted once.
    static func joined(_ days: [MoneyOfDay]) -> [MoneyOfDay] {
        var joined: [MoneyOfDay] = []
        for day in days {
            if let last = joined.indices.last, let sum = joined[last].with(day) {
                joined[last] = sum
            } else {
                joined.append(day)
            }
        }
        return joined
    }

    /// Both together; nil where they are of different days, origins or currencies, or leave 64 bits.
    private func with(_ other: MoneyOfDay) -> MoneyOfDay? {
        guard (origin, day) == (other.origin, other.day),
            amounts.first?.money.currency == other.amounts.first?.money.currency
        else { return nil }
        var sum = self
        for (amount, money) in other.amounts {
            guard let place = sum.amounts.firstIndex(where: { $0.amount == amount }) else {
                sum.amounts.append((amount, money))
                continue
            }
            guard let both = try? sum.amounts[place].money.plus(money) else { return nil }
            sum.amounts[place].money = both
        }
        for (count, number) in other.counts {
            if let place = sum.counts.firstIndex(where: { $0.count == count }) {
                sum.counts[place].number += number
            } else {
                sum.counts.append((count, number))
            }
        }
        return sum
    }
}

/// What was bought and saved through each origin, and the suppliers qualified, day by day.
struct SourcingOfOrigins: Query {
    let period: Period

    var sql: SQL {
        """
        SELECT d.origin_id, d.day, d.currency, d.qualified, d.purchase_minor, d.savings_minor
          FROM \(originsAndNone) CROSS JOIN sourcing_origin_day d
         WHERE d.origin_id = o.id AND d.day >= \(period.first) AND d.day <= \(period.last)
         ORDER BY d.origin_id, d.day, d.currency
        """
    }

    func decode(_ row: Row) throws -> MoneyOfDay {
        try MoneyOfDay(row, amounts: [.purchaseVolume: 4, .savings: 5], counts: [.qualifiedSuppliers: 3])
    }
}
