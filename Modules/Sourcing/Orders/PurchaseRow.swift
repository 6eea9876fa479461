import Governance
import Interchange
import Vocabulary

/// One row of a file of purchase orders, its fields checked one by one.
struct PurchaseRow {
    let number: String
    let line: String
    let supplier: String
    let item: String
    let orderedOn: Day
    let dueOn: Day?
    let receivedOn: Day?
    let quantity: Int64
    let rejected: Int64
    let unitPrice: Int64
    let baseline: Int64?
    let currency: Currency

    /// - Throws: `FieldRefusal` with the column.
    init(_ row: BatchRow) throws {
        func text(_ column: PurchaseColumn, limit: Int) throws -> String {
            try row.text(column.rawValue, name: column.column.name, limit: limit)
        }
        number = try text(.number, limit: 100)
        line = try text(.line, limit: 40)
        supplier = try text(.supplier, limit: 100)
        item = try text(.item, limit: 100)
        orderedOn = try row.day(PurchaseColumn.orderedOn.rawValue)
        dueOn = try row.optionalDay(PurchaseColumn.dueOn.rawValue)
        receivedOn = try row.optionalDay(PurchaseColumn.receivedOn.rawValue)
        let currency = try row.currency(PurchaseColumn.currency.rawValue)
        self.currency = currency
        quantity = try row.millionths(.quantity) { try NumberText.scaled($0, decimals: 6) }
        guard quantity > 0 else {
            let text = LineAmount.text(micro: quantity)
            throw FieldRefusal(PurchaseColumn.quantity.rawValue, SourcingRefusal.notPositive(text))
        }
        rejected =
            try row.optionalMillionths(.rejectedQuantity) { try NumberText.scaled($0, decimals: 6) } ?? 0
        guard rejected <= quantity else {
            let text = LineAmount.text(micro: rejected)
            throw FieldRefusal(PurchaseColumn.rejectedQuantity.rawValue, SourcingRefusal.rejectedTooMany(text))
        }
        unitPrice = try row.millionths(.unitPrice) { try AmountText.scaled($0, decimals: 6, in: currency) }
        baseline = try row.optionalMillionths(.baselineUnitPrice) {
            try AmountText.scaled($0, decimals: 6, in: currency)
        }
    }
}

extension BatchRow {
    /// A number in millionths that is not negative.
    fileprivate func millionths(_ column: PurchaseColumn, _ read: (FieldBytes) throws -> Int64) throws -> Int64 {
        let number: Int64
        do {
            number = try read(self[column.rawValue])
        } catch let reason as any Refusal {
            throw FieldRefusal(column.rawValue, reason)
        }
        guard number >= 0 else {
            throw FieldRefusal(column.rawValue, SourcingRefusal.negative(LineAmount.text(micro: number)))
        }
        return number
    }

    fileprivate func optionalMillionths(
        _ column: PurchaseColumn, _ read: (FieldBytes) throws -> Int64
    ) throws -> Int64? {
        self[column.rawValue].bytes.allSatisfy { $0 == 0x20 } ? nil : try millionths(column, read)
    }
}
