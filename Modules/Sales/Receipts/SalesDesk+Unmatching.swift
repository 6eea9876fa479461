import Governance
import Ledger
import Storage
import Vocabulary

/// What was taken from its invoices.
package struct UnmatchedReceipt: Sendable {
    package let receipt: String
    /// What it had paid, and by how much each is open again.
    package let invoices: [(number: String, amount: Money)]
    /// What waits of it now.
    package let waiting: Money
    /// Whether a name of a payer that was learnt from it is forgotten.
    package let forgotten: Bool
    package let remarks: [any Refusal]
}

extension SalesDesk {
    /// Takes a receipt from the invoices that it paid (消込の取消). The rules leave it alone from then on: the next run
    /// would do what was just undone.
    /// - Throws: ``ReceiptRefusal/notMatched(_:)``.
    package func unmatchReceipt(_ number: String) throws -> UnmatchedReceipt {
        try books.perform("sales.receipt.unmatch", queue: "import") { deed in
            let receipt = try Receipts.require(number, in: deed.rows)
            guard receipt.settled > 0 else { throw ReceiptRefusal.notMatched(number) }
            deed.subject = Subject("receipt", number)
            let invoices = try deed.rows.rows(
                """
                SELECT i.number, a.amount_minor + a.fee_minor, i.currency
                  FROM sales_allocation a JOIN sales_invoice i ON i.id = a.invoice_id
                 WHERE a.receipt_id = \(receipt.id) ORDER BY a.id
                """
            ) { (number: $0.text(0), amount: Money(minor: $0.int(1), try $0.currency(2))) }
            var taken = TakenFromInvoices(deed)
            try taken.take([receipt.id.value: receipt.amount.currency])
            try deed.rows.run(
                """
                UPDATE sales_receipt SET applied_minor = 0, deposit_minor = 0, held = 1 WHERE id = \(receipt.id)
                """)
            let forgotten = try PayerNames.forget(receipt: number, in: deed.rows)
            try taken.say()
            deed.detail("invoices", String(invoices.count))
            deed.detail("amount", Money(minor: receipt.settled, receipt.amount.currency).description)
            return UnmatchedReceipt(
                receipt: number, invoices: invoices, waiting: receipt.amount, forgotten: forgotten,
                remarks: deed.remarks)
        }
    }
}
