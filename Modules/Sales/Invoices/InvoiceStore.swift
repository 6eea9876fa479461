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

    private func save() throws {
        try SalesOrders.invoice(invoiced, in: deed.rows)
        invoiced.removeAll(keepingCapacity: true)
        try days.write(in: deed.rows)
        try journal.save()
    }

    /// Books invoices in their order, whatever the rules of credit say: they state what was delivered. What one bills of
    /// an order goes off the open orders first.
    /// - Returns: for each, what would have refused a sale of what it makes the customer owe more.
    func book(_ postings: [InvoicePosting]) throws -> [[any Refusal]] {
        var said: [[any Refusal]] = []
        let parties = Set(postings.map(\.invoice.party))
        try credit.prepare(parties)
        try credit.learn(parties)
        try journal.page(of: parties) { page, bulk in
            let load = try bulk.into(SalesInvoice.shape.table, SalesInvoice.shape.written)
            for posting in postings {
                try credit.renew(posting.invoice.party, posting.invoice.gross.currency)
                said.append(try objections(to: posting))
                try credit.withdraw(posting.fromOrder, of: posting.invoice.party)
                if let order = posting.invoice.order { invoiced[order, default: 0] += posting.fromOrder.minor }
                try days.invoiced(
                    posting.invoice.gross, posting.invoice.origin, isNew: posting.invoice.isNew,
                    on: posting.invoice.issuedOn)
                try write(posting, page, load)
            }
        }
        try save()
        return said
    }

    private func objections(to posting: InvoicePosting) throws -> [any Refusal] {
        let more = try posting.invoice.gross.minus(posting.fromOrder)
        guard more.minor > 0 else { return [] }
        do {
            return try credit.objections(to: more, of: posting.invoice.party).filter(\.refuses)
        } catch let refusal as LedgerRefusal {
            return [refusal]
        }
    }

    private func write(_ posting: InvoicePosting, _ page: JournalPage, _ load: BulkLoad) throws {
        let invoice = posting.invoice
        let entry = try page.post(.invoice, invoice.number, of: invoice.party, on: invoice.issuedOn, posting.lines)
        try page.open(posting.item, by: entry)
        try SalesInvoice.shape.load(invoice, load, beside: [posting.id, posting.fromOrder.minor, entry])
    }

    /// Takes invoices that nothing was paid on out of the books by entries that state the opposite; their orders are
    /// open again.
    func takeBack(_ booked: [BookedInvoice]) throws {
        try journal.reverse(booked.map(\.entry), on: deed.today)
        try OpenItems.remove(booked.map(\.id), in: deed.rows)
        for booked in booked {
            let invoice = booked.invoice
            try days.invoiced(
                try Money.zero(invoice.gross.currency).minus(invoice.gross), invoice.origin,
                isNew: invoice.isNew, on: invoice.issuedOn)
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
    func replace(_ booked: BookedInvoice, by invoice: SalesInvoice) throws -> [any Refusal] {
        guard !booked.isPaid else { throw SalesRefusal.invoicePaid(booked.invoice.number) }
        try takeBack([booked])
        let open = try invoice.order.map { try SalesOrders.open($0, in: deed.rows) } ?? 0
        let id = ID<OpenItem>(try deed.rows.takeIDs("ledger_open_item", 1))
        return try book([try InvoicePosting(invoice, id: id, open: open)]).first ?? []
    }
}
