import Governance
import Ledger
import Party
import Vocabulary

/// What one invoice does to the books, before anything is written: the entry, what is open by it, what it takes off its
/// order, what the day of its campaign counts.
struct InvoicePosting {
    let invoice: SalesInvoice
    let id: ID<OpenItem>
    /// What it bills of its order: that much is open no longer.
    let fromOrder: Money
    /// 売掛金 / 売上 / 仮受消費税
    let lines: [Posting]
    let item: OpenItem

    /// - Parameter open: what is open of its order, in minor units.
    init(_ invoice: SalesInvoice, id: ID<OpenItem>, open: Int64) throws {
        self.invoice = invoice
        self.id = id
        let zero = Money.zero(invoice.gross.currency)
        fromOrder = Money(minor: max(0, min(open, invoice.gross.minor)), invoice.gross.currency)
        lines = [
            Posting(invoice.party, .receivable, invoice.gross),
            Posting(invoice.party, .sales, try zero.minus(invoice.net)),
            Posting(invoice.party, .taxPayable, try zero.minus(invoice.tax)),
        ]
        item = OpenItem(
            id: id, party: invoice.party, side: .receivable, reference: invoice.number, amount: invoice.gross,
            openedOn: invoice.issuedOn, dueOn: invoice.dueOn)
    }
}

/// An invoice as an import finds it in the books, or as it will stand there.
package struct StoredInvoice: StoredRecord {
    let invoice: SalesInvoice
    /// The customer's code as the file names it.
    let customer: String
    /// Nil until it is in the books.
    let booked: BookedInvoice?

    package var importedBy: Int64? { invoice.changedImportID ?? invoice.importID }
    package var picture: (record: Subject, image: Image) {
        (Subject("invoice", invoice.number), SalesInvoice.shape.image(of: invoice))
    }
}
