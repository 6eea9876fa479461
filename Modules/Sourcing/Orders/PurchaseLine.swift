import Governance
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

    /// Whether the other line says the same. What follows from that does not count, nor does to which campaign it is
    /// owed and who brought it.
    func saysTheSame(as other: PurchaseLine) -> Bool {
        var other = other
        other.id = id
        (other.amount, other.savings) = (amount, savings)
        other.origin = origin
        other.importID = importID
        return self == other
    }
}

/// A line as it stands in the rows, with the code of its item.
package struct StoredPurchase: StoredRecord {
    let line: PurchaseLine
    let item: String

    package var importedBy: Int64? { line.importID }

    package var picture: (record: Subject, image: Image) {
        (Subject(.purchaseLine, String(line.id)), PurchaseLine.shape.image(of: line))
    }
}

extension PurchaseLine {
    static let shape = RecordShape<PurchaseLine>(
        "sourcing_purchase_line",
        [
            .key("id") { $0.id }, .fact("number") { $0.number }, .fact("line") { $0.line },
            .fact("party_id") { $0.party }, .fact("item_id") { $0.item }, .fact("ordered_on") { $0.orderedOn },
            .fact("due_on") { $0.dueOn }, .fact("received_on") { $0.receivedOn },
            .fact("quantity_micro") { $0.quantity }, .fact("rejected_micro") { $0.rejected },
            .fact("price_micro") { $0.unitPrice }, .fact("baseline_micro") { $0.baseline },
            .fact("currency") { $0.currency }, .kept("amount_minor") { $0.amount },
            .kept("savings_minor") { $0.savings }, .fact("origin_id") { $0.origin },
            .kept("import_id") { $0.importID },
        ], sealed: false
    ) { row in
        try PurchaseLine(
            id: row.int(), number: row.text(), line: row.text(), party: row.int(), item: row.int(),
            orderedOn: row.day(), dueOn: row.optionalDay(), receivedOn: row.optionalDay(), quantity: row.int(),
            rejected: row.int(), unitPrice: row.int(), baseline: row.optionalInt(), currency: row.currency(),
            amount: row.int(), savings: row.optionalInt(), origin: row.int(), importID: row.int())
    }
}

extension Subject.Kind {
    static let purchaseLine: Subject.Kind = "purchase_line"
    static let item: Subject.Kind = "item"
}
