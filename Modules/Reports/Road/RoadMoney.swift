import Storage
import Vocabulary

/// Amounts of one origin on one day in one currency, and what was counted with them.
struct MoneyOfDay {
    let origin: Int64
    let day: Day
    let amounts: [(amount: RoadAmount, money: Money)]
    let counts: [(count: RoadCount, number: Int64)]

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

/// What was ordered, invoiced and collected through each origin, day by day, gross of tax.
struct SalesOfOrigins: Query {
    let period: Period

    var sql: SQL {
        """
        SELECT d.origin_id, d.day, d.currency, d.orders, d.ordered_minor, d.invoiced_minor, d.collected_minor
          FROM \(originsAndNone) CROSS JOIN sales_origin_day d
         WHERE d.origin_id = o.id AND d.day >= \(period.first) AND d.day <= \(period.last)
         ORDER BY d.origin_id, d.day, d.currency
        """
    }

    func decode(_ row: Row) throws -> MoneyOfDay {
        try MoneyOfDay(row, amounts: [.ordered: 4, .invoiced: 5, .collected: 6], counts: [.orders: 3])
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
