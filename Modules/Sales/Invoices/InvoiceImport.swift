import Governance
import Interchange
import Ledger
import Party
import Storage
import Vocabulary

/// The columns of a file of invoices.
package enum InvoiceColumn: Int, FileColumn {
    case number, customer, order, issuedOn, dueOn, net, tax, gross, currency

    package var column: Column {
        switch self {
        case .number:
            Column("number", "番号", "請求番号", "請求書番号", required: true)
                .also("請求書No|請求No|伝票番号|invoice number|invoice no|invoice id").holding(.code)
        case .customer:
            Column("customer", "得意先", "得意先コード", "顧客", "顧客コード", "取引先コード", required: true)
                .also("customer code|customer id|customer number|得意先CD|顧客番号|請求先コード").orElse(
                    "得意先名|顧客名|取引先名|取引先|請求先|請求先名|会社名|customer name|account name|company name|bill to"
                ).holding(.party)
        case .order:
            Column("order", "受注番号", "注文番号")
                .also("受注No|注文No|order number|order no|sales order").holding(.code)
        case .issuedOn:
            Column("issued_on", "請求日", "発行日", required: true)
                .also("請求年月日|請求書発行日|invoice date|issue date|issued date|date of issue").orElse("日付|date").holding(.day)
        case .dueOn:
            Column("due_on", "期日", "支払期日", "支払期限", "入金予定日", required: true)
                .also("入金期日|入金期限|お支払期限|お支払期日|due date|payment due").holding(.day)
        case .net:
            Column("net", "税抜金額", "本体金額", required: true)
                .also("小計|税抜|税抜額|請求金額税抜|net amount|subtotal|untaxed amount").holding(.amount)
        case .tax:
            Column("tax", "消費税", "税額", "消費税額", required: true)
                .also("消費税等|tax amount|vat|sales tax").holding(.amount)
        case .gross:
            Column("gross", "税込金額", "請求金額", "合計", required: true)
                .also("税込|税込額|請求額|ご請求金額|請求金額税込|合計金額|gross amount|total|grand total|total amount").holding(.amount)
        case .currency: Column("currency", "通貨", required: true).also("通貨コード|currency code|ccy").holding(.currency)
        }
    }
}

/// An invoice as a row of a file says it.
package struct IncomingInvoice {
    let number: String
    let customer: (id: ID<Party>, code: String)
    let order: String?
    let issuedOn: Day
    let dueOn: Day
    let net: Money
    let tax: Money
    let gross: Money
}

/// `sekisho import invoices`. An invoice states what was delivered already, so it is booked even beyond the credit
/// limit; what exceeds the limit is recorded under the actor, and what the rules of credit would have refused is
/// remarked. Invoicing an order takes it off the open orders.
package struct InvoiceImport: RecordImporter {
    package static let kind = "invoices"
    package static let action: Action = "sales.invoice.import"
    package static let tables = ["sales_invoice", "ledger_open_item", "ledger_entry"]

    package let session: ImportSession
    private let keys: PartyKeys
    private let origins: OriginOfDocuments
    private let store: InvoiceStore
    private var remarks = CreditRemarks()
    /// The orders that the batch at hand names.
    private var orders: [String: SalesOrder] = [:]
    /// To which campaign invoices without an order are owed, of the batch at hand.
    private var owed: [OriginOfDocuments.Document: Int64] = [:]

    package init(_ session: ImportSession) {
        self.session = session
        keys = PartyKeys(session.deed.rows)
        origins = OriginOfDocuments(session)
        store = InvoiceStore(session.deed)
    }

    // MARK: Reading

    package func prepare(_ batch: RowBatch) throws {
        let customer = InvoiceColumn.customer.rawValue
        try keys.prefetch(batch, column: customer)
        try origins.learn(Set((0..<batch.count).compactMap { keys.id(of: batch[$0, customer]) }))
    }

    package func read(_ row: Fields<InvoiceColumn>) throws -> IncomingInvoice {
        let number = try row.required(.number)
        let customer = try CustomerField.read(row, .customer, keys)
        let currency = try row.currency(.currency)
        let net = try row.money(.net, in: currency)
        let tax = try row.money(.tax, in: currency)
        let gross = try row.money(.gross, in: currency)
        // A credit note (赤伝・適格返還請求書) is below zero as a whole.
        let signs = Set([net, tax, gross].map { $0.minor.signum() })
        if signs.isSuperset(of: [1, -1]) { throw row.refusal(.gross, SalesRefusal.mixedSigns) }
        guard try net.plus(tax) == gross else {
            throw row.refusal(.gross, SalesRefusal.grossDiffers(net: net, tax: tax, gross: gross))
        }
        let (issuedOn, dueOn) = (try row.day(.issuedOn), try row.day(.dueOn))
        guard dueOn >= issuedOn else {
            throw row.refusal(.dueOn, SalesRefusal.dueBeforeIssued(issued: issuedOn, due: dueOn))
        }
        return IncomingInvoice(
            number: number, customer: customer, order: try row.optionalText(.order), issuedOn: issuedOn, dueOn: dueOn,
            net: net, tax: tax, gross: gross)
    }

    package func key(of invoice: IncomingInvoice) -> String { invoice.number }

    package mutating func known(_ invoices: [IncomingInvoice]) throws -> [String: StoredInvoice] {
        let rows = session.deed.rows
        orders = try SalesOrders.of(Set(invoices.compactMap(\.order)), in: rows)
        owed = try origins.owed(
            for: Set(invoices.filter { $0.order == nil }.map { .init(party: $0.customer.id, day: $0.issuedOn) }))
        return try SalesInvoices.of(Set(invoices.map(\.number)), in: rows).mapValues {
            StoredInvoice(invoice: $0.invoice, customer: "", booked: $0)
        }
    }

    package func saysTheSame(_ invoice: IncomingInvoice, as stored: StoredInvoice) -> Bool {
        let other = stored.invoice
        return (invoice.customer.id, invoice.order.flatMap { orders[$0]?.id }, invoice.issuedOn, invoice.dueOn)
            == (other.party, other.order, other.issuedOn, other.dueOn)
            && (invoice.net, invoice.tax, invoice.gross) == (other.net, other.tax, other.gross)
            && (invoice.order == nil) == (other.order == nil)
    }

    // MARK: Booking

    package func make(_ invoice: IncomingInvoice) throws -> StoredInvoice {
        try stored(invoice, importID: session.importID, changedImportID: nil, before: nil)
    }

    /// Puts the content of a row in the place of an invoice that nothing was paid on.
    package func change(_ before: StoredInvoice, to invoice: IncomingInvoice) throws -> StoredInvoice {
        if before.booked?.isPaid == true {
            throw FieldRefusal(InvoiceColumn.number.rawValue, SalesRefusal.invoicePaid(invoice.number))
        }
        return try stored(
            invoice, importID: before.invoice.importID, changedImportID: session.importID, before: before)
    }

    private func stored(
        _ row: IncomingInvoice, importID: Int64?, changedImportID: Int64?, before: StoredInvoice?
    ) throws -> StoredInvoice {
        try CustomerField.requireCrossed(row.customer, InvoiceColumn.customer, origins)
        let order = try order(of: row)
        let origin = order?.origin ?? owed[.init(party: row.customer.id, day: row.issuedOn)] ?? 0
        // What was judged stays, as long as it is the same customer's.
        let known = before.flatMap { $0.invoice.party == row.customer.id ? $0.invoice.isNew : nil }
        let invoice = SalesInvoice(
            number: row.number, party: row.customer.id, order: order?.id, issuedOn: row.issuedOn, dueOn: row.dueOn,
            net: row.net, tax: row.tax, gross: row.gross, origin: origin,
            isNew: order?.isNew ?? known ?? origins.isNew(row.customer.id), importID: importID,
            changedImportID: changedImportID)
        return StoredInvoice(invoice: invoice, customer: row.customer.code, booked: before?.booked)
    }

    private func order(of invoice: IncomingInvoice) throws -> SalesOrder? {
        guard let number = invoice.order else { return nil }
        guard let order = orders[number] else {
            throw FieldRefusal(InvoiceColumn.order.rawValue, SalesRefusal.unknownOrder(number))
        }
        guard order.party == invoice.customer.id, order.amount.currency == invoice.gross.currency else {
            throw FieldRefusal(InvoiceColumn.order.rawValue, SalesRefusal.otherOrder(number))
        }
        return order
    }

    package mutating func write(_ made: [StoredInvoice], _ replaced: [(before: StoredInvoice, after: StoredInvoice)])
        throws
    {
        var open = Dictionary(orders.values.map { ($0.id, $0.open) }, uniquingKeysWith: { first, _ in first })
        var id = try session.deed.rows.takeIDs("ledger_open_item", made.count)
        let postings = try made.map { stored in
            let order = stored.invoice.order
            let posting = try InvoicePosting(stored.invoice, id: ID(id), open: order.flatMap { open[$0] } ?? 0)
            if let order { open[order]? -= posting.fromOrder.minor }
            id += 1
            return posting
        }
        for (objections, stored) in zip(try store.book(postings), made) { remark(objections, stored) }
        for (before, after) in replaced {
            guard let booked = before.booked else { continue }
            remark(try store.replace(booked, by: after.invoice), after)
        }
    }

    private mutating func remark(_ objections: [any Refusal], _ stored: StoredInvoice) {
        for objection in objections {
            remarks.add(objection, document: stored.invoice.number, customer: stored.customer)
        }
    }

    package mutating func finish() throws {
        remarks.say(to: session.deed)
    }

    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        try InvoiceUndo(importID, deed).undo()
    }
}
