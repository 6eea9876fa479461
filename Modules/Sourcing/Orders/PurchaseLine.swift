import Storage
import Vocabulary

/// One line of a purchase order (発注明細) as it is kept. Ids are plain numbers here: lines come by the million.
struct PurchaseLine: Equatable {
    var id: Int64
    var number: String
    var line: String
    var party: Int64
    var item: Int64
    var orderedOn: Day
    var dueOn: Day?
    var receivedOn: Day?
    /// Millionths of the item's unit.
    var quantity: Int64
    var rejected: Int64
    /// Millionths of the currency's major unit.
    var unitPrice: Int64
    var baseline: Int64?
    var currency: Currency
    /// Minor units; see ``LineAmount``.
    var amount: Int64 = 0
    var savings: Int64?
    /// 0 where the line is owed to no campaign.
    var origin: Int64 = 0
    /// The import that brought the line first.
    var importID: Int64

    var key: OriginDays.Key { OriginDays.Key(origin: origin, day: orderedOn, currency: currency.code) }

    /// Works out amount and savings. Throws ``MoneyRefusal/tooLarge``.
    mutating func workOut() throws(MoneyRefusal) {
        amount = try LineAmount.minor(quantityMicro: quantity, priceMicro: unitPrice, in: currency)
        savings = try LineAmount.savings(
            quantityMicro: quantity, priceMicro: unitPrice, baselineMicro: baseline, in: currency)
    }

    /// Whether the other line says the same; to which campaign it is owed and who brought it do not count.
    func saysTheSame(as other: PurchaseLine) -> Bool {
        var other = other
        other.id = id
        other.origin = origin
        other.importID = importID
        return self == other
    }
}

/// The columns of ``PurchaseLine`` in the rows.
enum PurchaseLineColumns {
    static let names = [
        "id", "number", "line", "party_id", "item_id", "ordered_on", "due_on", "received_on", "quantity_micro",
        "rejected_micro", "price_micro", "baseline_micro", "currency", "amount_minor", "savings_minor", "origin_id",
        "import_id",
    ]

    static let list: SQL = """
        p.id, p.number, p.line, p.party_id, p.item_id, p.ordered_on, p.due_on, p.received_on, p.quantity_micro,
        p.rejected_micro, p.price_micro, p.baseline_micro, p.currency, p.amount_minor, p.savings_minor, p.origin_id,
        p.import_id
        """

    static func decode(_ row: inout Row.Turn) throws -> PurchaseLine {
        try PurchaseLine(
            id: row.int(), number: row.text(), line: row.text(), party: row.int(), item: row.int(),
            orderedOn: row.day(), dueOn: row.optionalDay(), receivedOn: row.optionalDay(), quantity: row.int(),
            rejected: row.int(), unitPrice: row.int(), baseline: row.optionalInt(), currency: row.currency(),
            amount: row.int(), savings: row.optionalInt(), origin: row.int(), importID: row.int())
    }

    static func load(_ line: PurchaseLine, into load: BulkLoad) throws {
        load.int(line.id)
        load.text(line.number)
        load.text(line.line)
        load.int(line.party)
        load.int(line.item)
        load.day(line.orderedOn)
        load.value(line.dueOn)
        load.value(line.receivedOn)
        load.int(line.quantity)
        load.int(line.rejected)
        load.int(line.unitPrice)
        load.value(line.baseline)
        load.text(line.currency.code)
        load.int(line.amount)
        load.value(line.savings)
        load.int(line.origin)
        load.int(line.importID)
        try load.endRow()
    }
}
