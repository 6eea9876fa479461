import Governance
import Party
import Storage

/// Takes an import of invoices back: the books keep the entries and state the opposite, what it replaced stands again,
/// beyond the credit limit too: it states what was delivered.
struct InvoiceUndo {
    private let importID: Int64
    private let deed: Deed
    private let book: InvoiceStore
    private static let portion = 2048

    init(_ importID: Int64, _ deed: Deed) {
        self.importID = importID
        self.deed = deed
        book = InvoiceStore(deed)
    }

    /// - Throws: ``GovernanceRefusal/usedSince(_:)`` where something was paid on one,
    ///   ``GovernanceRefusal/changedSince(importID:)`` where another import changed it.
    func undo() throws -> Int {
        var remarks = CreditRemarks()
        let replaced = try SalesInvoice.shape.replaced(by: importID, in: deed.rows)
        for (number, before) in replaced {
            guard let now = try SalesInvoices.of(number, in: deed.rows), !now.isPaid else {
                throw GovernanceRefusal.usedSince(number)
            }
            guard now.invoice.changedImportID == importID else {
                throw GovernanceRefusal.changed(number, by: now.invoice.changedImportID)
            }
            for objection in try book.replace(now, by: before) {
                remarks.add(
                    objection, document: number, customer: try Parties.code(of: now.invoice.party, in: deed.rows))
            }
        }
        remarks.say(to: deed)
        var count = replaced.count
        while true {
            let invoices = try SalesInvoices.broughtBy(importID, limit: Self.portion, in: deed.rows)
            guard !invoices.isEmpty else { return count }
            for booked in invoices where booked.isPaid || (booked.invoice.changedImportID ?? importID) != importID {
                throw GovernanceRefusal.changed(
                    booked.invoice.number, by: booked.isPaid ? nil : booked.invoice.changedImportID)
            }
            try book.takeBack(invoices)
            count += invoices.count
        }
    }
}
