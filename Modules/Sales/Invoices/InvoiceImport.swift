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
    private let book: InvoiceStore

    package init(_ session: ImportSession) {
        self.session = session
        keys = PartyKeys(session.deed.rows)
        origins = OriginOfDocuments(session)
        book = InvoiceStore(session.deed)
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
        var known = try SalesInvoices.digests(of: Set(incoming.map(\.number)), in: rows)
        var nextID = try rows.takeIDs("ledger_open_item", incoming.count)
        var changed: [Incoming] = []
        try book.page(of: Set(incoming.map(\.customer.id))) { page in
            for row in incoming {
                if let digest = known[row.number] {
                    if digest == row.digest || session.onDuplicate == .skip {
                        session.unchanged()
                    } else if session.onDuplicate == .reject {
                        refusals.refuse(row.row, column: 0, ImportRefusal.duplicate(row.number))
                    } else {
                        changed.append(row)
                    }
                    continue
                }
                let order = row.order.flatMap { orders[$0] }
                let fromOrder = min(order?.open ?? 0, row.gross.minor)
                if let order { orders[order.number]?.open -= fromOrder }
                let invoice = invoice(row, orders, importID: session.importID, changedImportID: nil)
                remark(try book.book(invoice, id: nextID, fromOrder: fromOrder, on: page), row)
                known[row.number] = row.digest
                nextID += 1
                session.created()
            }
        }
        for row in changed { _ = try refusals.read(row.row) { try change(row, orders) } }
        try refusals.tell(session, batch)
    }

    /// Puts the content of a row in the place of an invoice that nothing was paid on.
    private func change(_ row: Incoming, _ orders: [String: SalesOrder]) throws {
        let rows = session.deed.rows
        guard let booked = try SalesInvoices.of(row.number, in: rows) else { return }
        // An identical repeat further down in the file is no second change.
        if booked.invoice.digest == row.digest { return session.unchanged() }
        if booked.isPaid { throw FieldRefusal(0, SalesRefusal.invoicePaid(row.number)) }
        if booked.invoice.changedImportID != session.importID {
            try BeforeImage.keep(
                booked.invoice.image, of: Subject("invoice", row.number), importID: session.importID, in: rows)
        }
        let after = invoice(row, orders, importID: booked.invoice.importID, changedImportID: session.importID)
        remark(try book.replace(booked, by: after), row)
        session.updated()
    }

    private func remark(_ excess: Money?, _ row: Incoming) {
        guard let excess else { return }
        session.remark(
            SalesRefusal.invoicedBeyondLimit(invoice: row.number, customer: row.customer.code, by: excess))
    }

    private func invoice(
        _ row: Incoming, _ orders: [String: SalesOrder], importID: Int64?, changedImportID: Int64?
    ) -> SalesInvoice {
        SalesInvoice(
            number: row.number, party: row.customer.id, order: row.order.flatMap { orders[$0]?.id },
            issuedOn: row.issuedOn, dueOn: row.dueOn, net: row.net, tax: row.tax, gross: row.gross,
            origin: row.origin, digest: row.digest, importID: importID, changedImportID: changedImportID)
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

    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        try InvoiceUndo(importID, deed).undo()
    }
}
