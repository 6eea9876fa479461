import Governance
import Interchange
import Ledger
import Party
import Storage
import Vocabulary

/// `sekisho import invoices`. An invoice states what was delivered already, so it is booked even beyond the credit
/// limit; what exceeds the limit is recorded under the actor. Invoicing an order takes it off the open orders.
package struct InvoiceImport: Importer {
    package static let kind = "invoices"
    package static let action: Action = "sales.invoice.import"
    package static let tables = ["sales_invoice", "ledger_open_item", "ledger_entry"]
    package static let columns = [
        Column("number", "番号", "請求番号", "請求書番号", required: true),
        Column("customer", "得意先", "得意先コード", "顧客", "顧客コード", "取引先コード", required: true),
        Column("order", "受注番号", "注文番号"), Column("issued_on", "請求日", "発行日", required: true),
        Column("due_on", "期日", "支払期日", "支払期限", "入金予定日", required: true),
        Column("net", "税抜金額", "本体金額", required: true), Column("tax", "消費税", "税額", "消費税額", required: true),
        Column("gross", "税込金額", "請求金額", "合計", required: true), Column("currency", "通貨", required: true),
    ]

    private let session: ImportSession
    private let keys: PartyKeys
    private let origins: OriginOfDocuments
    private let journal: Journal
    private let credit: CreditBook
    private var days = OriginDays()

    package init(_ session: ImportSession) {
        self.session = session
        keys = PartyKeys(session.deed.rows)
        origins = OriginOfDocuments(session)
        journal = Journal(session.deed)
        credit = CreditBook(session.deed, journal.exposures)
    }

    private struct Incoming {
        let row: Int
        let number: String
        let customer: (id: ID<Party>, code: String)
        let order: String?
        let issuedOn: Day
        let dueOn: Day
        let net: Money
        let tax: Money
        let gross: Money
        let digest: Int64
        var origin: Int64 = 0
    }

    package mutating func take(_ batch: RowBatch) throws {
        let rows = session.deed.rows
        var refusals = RowRefusals()
        var incoming = try read(batch, &refusals)
        var orders = try SalesOrders.of(Set(incoming.compactMap(\.order)), in: rows)
        incoming = try incoming.filter { invoice in
            try refusals.read(invoice.row, { try Self.check(invoice, against: orders) }) != nil
        }
        try attribute(&incoming, orders)
        var known = try Self.known(Set(incoming.map(\.number)), in: rows)
        let parties = Set(incoming.map(\.customer.id))
        try credit.prepare(parties)
        var nextID = try rows.takeIDs("ledger_open_item", incoming.count)
        var invoiced: [ID<SalesOrder>: Int64] = [:]
        try journal.page(of: parties) { page, bulk in
            let load = try bulk.into("sales_invoice", Self.loaded)
            for invoice in incoming {
                if let digest = known[invoice.number] {
                    if digest == invoice.digest || session.onDuplicate == .skip {
                        session.unchanged()
                    } else {
                        let reason: ImportRefusal =
                            session.onDuplicate == .reject
                            ? .duplicate(invoice.number) : .unchangeable(invoice.number)
                        refusals.refuse(invoice.row, column: 0, reason)
                    }
                    continue
                }
                var fromOrder: Int64 = 0
                var order: SalesOrder?
                if let number = invoice.order, var found = orders[number] {
                    fromOrder = min(found.open, invoice.gross.minor)
                    found.open -= fromOrder
                    orders[number] = found
                    invoiced[found.id, default: 0] += fromOrder
                    order = found
                }
                let entry = try book(invoice, fromOrder, id: ID(nextID), page)
                try write(invoice, id: nextID, order: order?.id, fromOrder: fromOrder, entry: entry, to: load)
                try days.invoiced(invoice.gross, invoice.origin, on: invoice.issuedOn)
                known[invoice.number] = invoice.digest
                nextID += 1
                session.created()
            }
        }
        try SalesOrders.invoice(invoiced, in: rows)
        try days.write(in: rows)
        try refusals.tell(session, batch)
    }

    package mutating func finish() throws {}

    // MARK: Reading

    private func read(_ batch: RowBatch, _ refusals: inout RowRefusals) throws -> [Incoming] {
        try keys.prefetch(batch, column: 1)
        try origins.learn(Set((0..<batch.count).compactMap { keys.id(of: batch[$0, 1]) }))
        var incoming: [Incoming] = []
        incoming.reserveCapacity(batch.count)
        for row in 0..<batch.count {
            if let invoice = try refusals.read(row, { try read(BatchRow(batch, row)) }) { incoming.append(invoice) }
        }
        return incoming
    }

    private func read(_ row: BatchRow) throws -> Incoming {
        let number = try row.text(0, name: "number")
        let customer = try CustomerField.read(row, 1, keys, origins)
        let currency = try row.currency(8)
        let net = try row.money(5, in: currency)
        let tax = try row.money(6, in: currency)
        let gross = try row.money(7, in: currency)
        if net.isNegative { throw FieldRefusal(5, SalesRefusal.negative(net)) }
        if tax.isNegative { throw FieldRefusal(6, SalesRefusal.negative(tax)) }
        if gross.minor <= 0 { throw FieldRefusal(7, SalesRefusal.notPositive(gross)) }
        guard try net.plus(tax) == gross else {
            throw FieldRefusal(7, SalesRefusal.grossDiffers(net: net, tax: tax, gross: gross))
        }
        return Incoming(
            row: row.row, number: number, customer: customer, order: try row.optionalText(2, name: "order"),
            issuedOn: try row.day(3), dueOn: try row.day(4), net: net, tax: tax, gross: gross,
            digest: row.batch.digest(row.row))
    }

    private static func check(_ invoice: Incoming, against orders: [String: SalesOrder]) throws {
        guard let number = invoice.order else { return }
        guard let order = orders[number] else { throw FieldRefusal(2, SalesRefusal.unknownOrder(number)) }
        guard order.party == invoice.customer.id, order.amount.currency == invoice.gross.currency else {
            throw FieldRefusal(2, SalesRefusal.otherOrder(number))
        }
    }

    private func attribute(_ incoming: inout [Incoming], _ orders: [String: SalesOrder]) throws {
        let unnamed = incoming.indices.filter { incoming[$0].order == nil }
        let found = try origins.origins(of: unnamed.map { (incoming[$0].customer.id, incoming[$0].issuedOn) })
        for (index, origin) in zip(unnamed, found) { incoming[index].origin = origin }
        for index in incoming.indices {
            if let number = incoming[index].order { incoming[index].origin = orders[number]?.origin ?? 0 }
        }
    }

    private static func known(_ numbers: Set<String>, in rows: Connection) throws -> [String: Int64] {
        var found: [String: Int64] = [:]
        try ManyRows.ask(numbers.sorted()) { list, values in
            try rows.each(
                SQL("SELECT number, source_digest FROM sales_invoice WHERE number IN (\(list))", values)
            ) { found[$0.text(0)] = $0.optionalInt(1) ?? 0 }
        }
        return found
    }

    // MARK: Writing

    /// Enters an invoice in the books, and takes it off the open orders first.
    private func book(
        _ invoice: Incoming, _ fromOrder: Int64, id: ID<OpenItem>, _ page: JournalPage
    ) throws -> ID<LedgerEntry> {
        let party = invoice.customer.id
        let currency = invoice.gross.currency
        try credit.renew(party, currency)
        let before = try journal.exposures.line(party, currency).excess
        try credit.withdraw(Money(minor: fromOrder, currency), of: party)
        let zero = Money.zero(currency)
        let entry = try page.post(
            .invoice, invoice.number, of: party, on: invoice.issuedOn,
            [
                Posting(party, .receivable, invoice.gross), Posting(party, .sales, try zero.minus(invoice.net)),
                Posting(party, .taxPayable, try zero.minus(invoice.tax)),
            ])
        try page.open(
            OpenItem(
                id: id, party: party, side: .receivable, reference: invoice.number, amount: invoice.gross,
                openedOn: invoice.issuedOn, dueOn: invoice.dueOn),
            by: entry)
        let after = try journal.exposures.line(party, currency).excess
        if after > before {
            session.remark(
                SalesRefusal.invoicedBeyondLimit(
                    invoice: invoice.number, customer: invoice.customer.code, by: Money(minor: after, currency)))
        }
        return entry
    }

    private static let loaded = [
        "id", "number", "party_id", "order_id", "issued_on", "due_on", "currency", "net_minor", "tax_minor",
        "gross_minor", "from_order_minor", "origin_id", "entry_id", "import_id", "source_digest",
    ]

    private func write(
        _ invoice: Incoming, id: Int64, order: ID<SalesOrder>?, fromOrder: Int64, entry: ID<LedgerEntry>,
        to load: BulkLoad
    ) throws {
        load.int(id)
        load.text(invoice.number)
        load.id(invoice.customer.id)
        load.value(order)
        load.day(invoice.issuedOn)
        load.day(invoice.dueOn)
        load.text(invoice.gross.currency.code)
        load.int(invoice.net.minor)
        load.int(invoice.tax.minor)
        load.int(invoice.gross.minor)
        load.int(fromOrder)
        load.int(invoice.origin)
        load.id(entry)
        load.int(session.importID)
        load.int(invoice.digest)
        try load.endRow()
    }

    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        try InvoiceUndo(importID, deed).undo()
    }
}
