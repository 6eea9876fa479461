import Ledger
import Party
import Storage
import Vocabulary

/// What a customer has ordered (受注), the amount with tax.
package struct SalesOrder: Sendable, Equatable {
    package let id: ID<SalesOrder>
    package let number: String
    package let party: ID<Party>
    package let orderedOn: Day
    package let amount: Money
    /// What is not invoiced yet (受注残).
    package var open: Int64
    /// The campaign that the order names itself.
    package let campaign: ID<Origin>?
    /// The campaign that it is owed to; 0 for none.
    package let origin: Int64
    package var digest: Int64?
    package let changedImportID: Int64?
}

/// Orders in the rows.
enum SalesOrders {
    /// The orders of these numbers.
    static func of(_ numbers: Set<String>, in rows: Connection) throws -> [String: SalesOrder] {
        var found: [String: SalesOrder] = [:]
        try rows.withKeys(numbers) { numbers in
            try rows.each(
                """
                SELECT o.id, o.number, o.party_id, o.ordered_on, o.amount_minor, o.currency, o.open_minor,
                       o.campaign_id, o.origin_id, o.source_digest, o.changed_import_id
                  FROM \(numbers) k JOIN sales_order o ON o.number = k.key
                """
            ) { row in
                let order = try decode(row)
                found[order.number] = order
            }
        }
        return found
    }

    /// What is not invoiced yet of an order.
    static func open(_ order: ID<SalesOrder>, in rows: Connection) throws -> Int64 {
        try rows.count("SELECT open_minor FROM sales_order WHERE id = \(order)")
    }

    private static func decode(_ row: Row) throws -> SalesOrder {
        var row = row.inTurn()
        return try SalesOrder(
            id: row.id(), number: row.text(), party: row.id(), orderedOn: row.day(), amount: row.money(),
            open: row.int(), campaign: row.optionalID(), origin: row.int(), digest: row.optionalInt(),
            changedImportID: row.optionalInt())
    }

    /// Takes amounts off what is open of orders; a negative amount opens an order again.
    static func invoice(_ amounts: [ID<SalesOrder>: Int64], in rows: Connection) throws {
        let ordered = amounts.filter { $0.value != 0 }.sorted { $0.key < $1.key }
        let values: [[SQLValue]] = ordered.map { [.int($0.key.value), .int($0.value)] }
        try rows.inPortions(of: values, types: ["BIGINT", "BIGINT"]) { list in
            """
            WITH moved(id, amount) AS (VALUES \(list))
            UPDATE sales_order SET open_minor = sales_order.open_minor - moved.amount
              FROM moved WHERE sales_order.id = moved.id
            """
        }
    }
}
