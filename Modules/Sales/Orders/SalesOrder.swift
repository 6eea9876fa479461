import Governance
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
    /// Whether the customer had come through the gate as lead or pull when it was recorded (新規顧客).
    package let isNew: Bool
    package let changedImportID: Int64?
    package let importID: Int64?
}

extension SalesOrder {
    /// What is invoiced of it, in minor units.
    var invoiced: Int64 { amount.minor - open }

    func isIn(_ currency: Currency) -> Bool { amount.currency == currency }
}

extension OriginDays {
    /// An order, unless it is cancelled as a whole.
    mutating func ordered(_ order: SalesOrder) throws {
        try ordered(
            order.amount, order.origin, isNew: order.isNew, on: order.orderedOn, count: order.amount.isZero ? 0 : 1)
    }

    /// Takes an order off its day.
    mutating func withdrawn(_ order: SalesOrder) throws {
        try ordered(
            try Money.zero(order.amount.currency).minus(order.amount), order.origin, isNew: order.isNew,
            on: order.orderedOn, count: order.amount.isZero ? 0 : -1)
    }
}

extension SalesOrder {
    static let shape = RecordShape<SalesOrder>(
        "sales_order",
        [
            .key("id") { $0.id }, .fact("number") { $0.number }, .fact("party_id") { $0.party },
            .fact("ordered_on") { $0.orderedOn }, .fact("amount_minor") { $0.amount.minor },
            .fact("currency") { $0.amount.currency }, .kept("open_minor") { $0.open },
            .fact("campaign_id") { $0.campaign }, .fact("origin_id") { $0.origin },
            .fact("is_new") { $0.isNew },
            .kept("changed_import_id") { $0.changedImportID }, .kept("import_id") { $0.importID },
        ], sealed: false
    ) { row in
        try SalesOrder(
            id: row.id(), number: row.text(), party: row.id(), orderedOn: row.day(), amount: row.money(),
            open: row.int(), campaign: row.optionalID(), origin: row.int(), isNew: row.bool(),
            changedImportID: row.optionalInt(),
            importID: row.optionalInt())
    }
}

extension SalesOrder: StoredRecord {
    package var importedBy: Int64? { changedImportID ?? importID }
    package var picture: (record: Subject, image: Image) {
        (Subject("order", number), Self.shape.image(of: self))
    }
}

/// Orders in the rows.
enum SalesOrders {
    /// The orders of these numbers.
    static func of(_ numbers: Set<String>, in rows: Connection) throws -> [String: SalesOrder] {
        var found: [String: SalesOrder] = [:]
        try rows.withKeys(numbers) { numbers in
            let orders = try rows.records(
                "SELECT \(SalesOrder.shape.list(of: "o")) FROM \(numbers) k JOIN sales_order o ON o.number = k.key",
                SalesOrder.shape.read)
            for order in orders { found[order.number] = order }
        }
        return found
    }

    /// What is not invoiced yet of an order.
    static func open(_ order: ID<SalesOrder>, in rows: Connection) throws -> Int64 {
        try rows.count("SELECT open_minor FROM sales_order WHERE id = \(order)")
    }

    /// Puts other content into the order of that id.
    static func replace(_ order: SalesOrder, in rows: Connection) throws {
        try rows.run(
            """
            UPDATE sales_order
               SET party_id = \(order.party), ordered_on = \(order.orderedOn), currency = \(order.amount.currency),
                   amount_minor = \(order.amount.minor), open_minor = \(order.open), campaign_id = \(order.campaign),
                   origin_id = \(order.origin), is_new = \(order.isNew), changed_import_id = \(order.changedImportID)
             WHERE id = \(order.id)
            """)
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
