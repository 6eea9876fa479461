import Governance
import Ledger
import Party
import Storage
import Vocabulary

/// Puts invoices into the books and takes them out again: the entry, the open item, the order, the campaign's day.
final class InvoiceStore {
    private let deed: Deed
    let journal: Journal
    private let credit: CreditStore
    private var days = OriginDays()
    private var invoiced: [ID<SalesOrder>: Int64] = [:]

    init(_ deed: Deed) {
        self.deed = deed
        journal = Journal(deed)
        credit = CreditStore(deed, journal.exposures)
    }

    /// A page of invoices.
    struct Page {
        fileprivate let journal: JournalPage
        fileprivate let load: BulkLoad
    }

    /// Opens a page, and writes everything that the body has booked.
    func page(of parties: Set<ID<Party>>, _ body: (Page) throws -> Void) throws {
        try credit.prepare(parties)
        try journal.page(of: parties) { page, bulk in
            let load = try bulk.into(
                "sales_invoice",
                [
                    "id", "number", "party_id", "order_id", "issued_on", "due_on", "currency", "net_minor",
                    "tax_minor", "gross_minor", "from_order_minor", "origin_id", "entry_id", "import_id",
                    "changed_import_id", "source_digest",
                ])
            try body(Page(journal: page, load: load))
        }
        try save()
    }

    private func save() throws {
        try SalesOrders.invoice(invoiced, in: deed.rows)
        invoiced.removeAll(keepingCapacity: true)
        try days.write(in: deed.rows)
        try journal.save()
    }

    /// Books an invoice, whatever the credit limit says: it states what was delivered. What it bills of an order goes
    /// off the open orders first.
    /// - Returns: what the customer owes beyond the limit, if the invoice has made that more.
    func book(_ invoice: SalesInvoice, id: Int64, fromOrder: Int64, on page: Page) throws -> Money? {
        let party = invoice.party
        let currency = invoice.gross.currency
        try credit.renew(party, currency)
        let before = try journal.exposures.line(party, currency).excess
        try credit.withdraw(Money(minor: fromOrder, currency), of: party)
        if let order = invoice.order { invoiced[order, default: 0] += fromOrder }
        let zero = Money.zero(currency)
        let entry = try page.journal.post(
            .invoice, invoice.number, of: party, on: invoice.issuedOn,
            [
                Posting(party, .receivable, invoice.gross), Posting(party, .sales, try zero.minus(invoice.net)),
                Posting(party, .taxPayable, try zero.minus(invoice.tax)),
            ])
        try page.journal.open(
            OpenItem(
                id: ID(id), party: party, side: .receivable, reference: invoice.number, amount: invoice.gross,
                openedOn: invoice.issuedOn, dueOn: invoice.dueOn),
            by: entry)
        try write(invoice, id: id, fromOrder: fromOrder, entry: entry, to: page.load)
        try days.invoiced(invoice.gross, invoice.origin, on: invoice.issuedOn)
        let after = try journal.exposures.line(party, currency).excess
        return after > before ? Money(minor: after, currency) : nil
    }

    private func write(
        _ invoice: SalesInvoice, id: Int64, fromOrder: Int64, entry: ID<LedgerEntry>, to load: BulkLoad
    ) throws {
        load.int(id)
        load.text(invoice.number)
        load.id(invoice.party)
        load.value(invoice.order)
        load.day(invoice.issuedOn)
        load.day(invoice.dueOn)
        load.text(invoice.gross.currency.code)
        load.int(invoice.net.minor)
        load.int(invoice.tax.minor)
        load.int(invoice.gross.minor)
        load.int(fromOrder)
        load.int(invoice.origin)
        load.id(entry)
        load.value(invoice.importID)
        load.value(invoice.changedImportID)
        load.int(invoice.digest)
        try load.endRow()
    }

    /// Takes invoices that nothing was paid on out of the books by entries that state the opposite; their orders are
    /// open again.
    func takeBack(_ booked: [BookedInvoice]) throws {
        try journal.reverse(booked.map(\.entry), on: deed.today)
        try OpenItems.remove(booked.map(\.id), in: deed.rows)
        for booked in booked {
            let invoice = booked.invoice
            try days.invoiced(
                try Money.zero(invoice.gross.currency).minus(invoice.gross), invoice.origin, on: invoice.issuedOn)
            guard let order = invoice.order, booked.fromOrder > 0 else { continue }
            invoiced[order, default: 0] -= booked.fromOrder
            try journal.exposures.change(invoice.party, invoice.gross.currency) { line in
                try line.add(booked.fromOrder, to: .orders)
            }
        }
        try deed.rows.inChunks(of: booked.map(\.id)) { list in
            try deed.rows.run("DELETE FROM sales_invoice WHERE id IN (\(list))")
        }
        try save()
    }

    /// Puts an invoice in the place of the one that is in the books under its number.
    /// - Throws: ``SalesRefusal/invoicePaid(_:)`` where something was paid on that.
    func replace(_ booked: BookedInvoice, by invoice: SalesInvoice) throws -> Money? {
        guard !booked.isPaid else { throw SalesRefusal.invoicePaid(booked.invoice.number) }
        try takeBack([booked])
        let open = try invoice.order.map { try SalesOrders.open($0, in: deed.rows) } ?? 0
        let id = try deed.rows.takeIDs("ledger_open_item", 1)
        var excess: Money?
        try page(of: [invoice.party]) { page in
            excess = try book(invoice, id: id, fromOrder: min(open, invoice.gross.minor), on: page)
        }
        return excess
    }
}
