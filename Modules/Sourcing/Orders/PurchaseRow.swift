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
    init(_ row: Fields<PurchaseColumn>) throws {
        number = try row.required(.number, limit: 100)
        line = try row.required(.line, limit: 40)
        supplier = try row.required(.supplier, limit: 100)
        item = try row.required(.item, limit: 100)
        orderedOn = try row.day(.orderedOn)
        dueOn = try row.optionalDay(.dueOn)
        receivedOn = try row.optionalDay(.receivedOn)
        let currency = try row.currency(.currency)
        self.currency = currency
        quantity = try row.millionths(.quantity) { try NumberText.scaled($0, decimals: 6) }
        guard quantity > 0 else {
            let text = LineAmount.text(micro: quantity)
            throw row.refusal(.quantity, SourcingRefusal.notPositive(text))
        }
        rejected =
            try row.optionalMillionths(.rejectedQuantity) { try NumberText.scaled($0, decimals: 6) } ?? 0
        guard rejected <= quantity else {
            let text = LineAmount.text(micro: rejected)
            throw row.refusal(.rejectedQuantity, SourcingRefusal.rejectedTooMany(text))
        }
        unitPrice = try row.millionths(.unitPrice) { try AmountText.scaled($0, decimals: 6, in: currency) }
        baseline = try row.optionalMillionths(.baselineUnitPrice) {
            try AmountText.scaled($0, decimals: 6, in: currency)
        }
    }
}

extension Fields<PurchaseColumn> {
    /// A number in millionths that is not negative.
    fileprivate func millionths(_ place: Place, _ read: (FieldBytes) throws -> Int64) throws -> Int64 {
        let number = try checked(place, read)
        guard number >= 0 else { throw refusal(place, SourcingRefusal.negative(LineAmount.text(micro: number))) }
        return number
    }

    fileprivate func optionalMillionths(_ place: Place, _ read: (FieldBytes) throws -> Int64) throws -> Int64? {
        isEmpty(place) ? nil : try millionths(place, read)
    }
}
