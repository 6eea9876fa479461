import Governance
import Interchange
import Ledger
import Storage
import Vocabulary

/// A receipt as a row of a file says it.
package struct IncomingReceipt {
    let externalID: String
    let day: Day
    let amount: Money
    /// Payer's name, its kana, bank, branch, reference; nil where the file has no such column.
    let texts: [String?]
    /// What in the reference may be the number of an invoice.
    let words: [String]

    init(externalID: String, day: Day, amount: Money, texts: [String?]) {
        self.externalID = externalID
        self.day = day
        self.amount = amount
        self.texts = texts
        words = ReferenceText.words(texts[4] ?? "")
    }

    /// Whether a receipt in the rows says the same. Banks write kana in half width or in full.
    func isSame(as stored: IncomingReceipt) -> Bool {
        day == stored.day && amount == stored.amount
            && zip(texts, stored.texts).allSatisfy { mine, other in
                mine == nil || NarrowText.folded(mine ?? "") == NarrowText.folded(other ?? "")
            }
    }

    func receipt(_ id: ID<Receipt>) -> Receipt {
        Receipt(
            id: id, externalID: externalID, day: day, amount: amount, settled: 0, payerName: texts[0] ?? "",
            payerKana: texts[1] ?? "", reference: texts[4] ?? "")
    }
}

/// A receipt as it stands in the rows, as far as an import knows it.
package struct StoredReceipt: StoredRecord {
    let receipt: IncomingReceipt
    package let importedBy: Int64?

    /// Nothing to go back to: a receipt is never put in the place of another.
    package var picture: (record: Subject, image: Image) { (Subject("receipt", receipt.externalID), Image()) }

    static func known(_ ids: Set<String>, in rows: Connection) throws -> [String: StoredReceipt] {
        var found: [String: StoredReceipt] = [:]
        try rows.withKeys(ids) { ids in
            try rows.each(
                """
                SELECT r.external_id, r.day, r.amount_minor, r.currency, r.payer_name, r.payer_kana, r.bank, r.branch,
                       r.reference, r.import_id
                  FROM \(ids) k JOIN sales_receipt r ON r.external_id = k.key
                """
            ) { row in
                var row = row.inTurn()
                let (number, day, amount) = try (row.text(), row.day(), row.money())
                let texts = try ReceiptColumn.texts.map { _ in try row.text() }
                found[number] = StoredReceipt(
                    receipt: IncomingReceipt(externalID: number, day: day, amount: amount, texts: texts),
                    importedBy: try row.optionalInt())
            }
        }
        return found
    }

    static let written = [
        "id", "external_id", "day", "currency", "amount_minor", "applied_minor", "deposit_minor", "payer_name",
        "payer_kana", "bank", "branch", "reference", "entry_id", "import_id", "held",
    ]

    func write(id: Int64, _ outcome: ReceiptStore.Outcome, _ entry: ID<LedgerEntry>, to load: BulkLoad) throws {
        load.int(id)
        load.text(receipt.externalID)
        load.day(receipt.day)
        load.text(receipt.amount.currency.code)
        load.int(receipt.amount.minor)
        load.int(outcome.applied)
        load.int(outcome.deposited)
        for text in receipt.texts { load.text(text ?? "") }
        load.id(entry)
        load.value(importedBy)
        load.int(0)
        try load.endRow()
    }
}
