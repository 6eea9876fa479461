import Governance
import Ledger
import Party
import Storage
import Vocabulary

/// Takes an import of invoices back: the books keep the entries and state the opposite, the orders are open again.
struct InvoiceUndo {
    private let importID: Int64
    private let deed: Deed
    private let journal: Journal
    private static let portion = 2048

    init(_ importID: Int64, _ deed: Deed) {
        self.importID = importID
        self.deed = deed
        journal = Journal(deed)
    }

    private struct Invoice {
        let id: ID<OpenItem>
        let party: ID<Party>
        let order: ID<SalesOrder>?
        let issuedOn: Day
        let gross: Money
        let fromOrder: Int64
        let origin: Int64
        let entry: ID<LedgerEntry>
    }

    /// - Throws: ``GovernanceRefusal/usedSince(_:)`` where something was paid on one of them.
    func undo() throws -> Int {
        let paid = try deed.rows.first(
            """
            SELECT i.number FROM sales_invoice i JOIN ledger_open_item x ON x.id = i.id
             WHERE i.import_id = \(importID) AND x.open_minor < x.amount_minor ORDER BY i.number LIMIT 1
            """
        ) { $0.text(0) }
        if let paid { throw GovernanceRefusal.usedSince(paid) }
        var count = 0
        while true {
            let invoices = try next()
            guard !invoices.isEmpty else { return count }
            try takeBack(invoices)
            count += invoices.count
        }
    }

    private func next() throws -> [Invoice] {
        try deed.rows.rows(
            """
            SELECT id, party_id, order_id, issued_on, currency, gross_minor, from_order_minor, origin_id, entry_id
              FROM sales_invoice WHERE import_id = \(importID) ORDER BY id LIMIT \(Self.portion)
            """
        ) { row in
            Invoice(
                id: row.id(0), party: row.id(1), order: row.optionalID(2), issuedOn: row.day(3),
                gross: Money(minor: row.int(5), try row.currency(4)), fromOrder: row.int(6), origin: row.int(7),
                entry: row.id(8))
        }
    }

    private func takeBack(_ invoices: [Invoice]) throws {
        var days = OriginDays()
        var opened: [ID<SalesOrder>: Int64] = [:]
        try journal.reverse(invoices.map(\.entry), on: deed.today)
        try OpenItems.remove(invoices.map(\.id), in: deed.rows)
        for invoice in invoices {
            try days.invoiced(
                try Money.zero(invoice.gross.currency).minus(invoice.gross), invoice.origin, on: invoice.issuedOn)
            guard let order = invoice.order, invoice.fromOrder > 0 else { continue }
            opened[order, default: 0] -= invoice.fromOrder
            try journal.exposures.change(invoice.party, invoice.gross.currency) { line in
                try line.add(invoice.fromOrder, to: .orders)
            }
        }
        try SalesOrders.invoice(opened, in: deed.rows)
        try ManyRows.ask(invoices.map(\.id.value)) { list, values in
            try deed.rows.run(SQL("DELETE FROM sales_invoice WHERE id IN (\(list))", values))
        }
        try days.write(in: deed.rows)
        try journal.save()
    }
}
