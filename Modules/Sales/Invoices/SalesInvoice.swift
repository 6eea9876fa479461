import Governance
import Ledger
import Party
import Storage
import Vocabulary

/// What we ask a customer to pay for what was delivered (請求書).
struct SalesInvoice: Sendable, Equatable {
    let number: String
    let party: ID<Party>
    let order: ID<SalesOrder>?
    let issuedOn: Day
    let dueOn: Day
    let net: Money
    let tax: Money
    let gross: Money
    /// The campaign that it is owed to; 0 for none.
    let origin: Int64
    /// Whether the customer had come through the gate as lead or pull when it was recorded, or its order was (新規顧客).
    let isNew: Bool
    /// The imports that brought it and that changed it last.
    let importID: Int64?
    let changedImportID: Int64?
}

/// An invoice as it stands in the books.
struct BookedInvoice: Sendable, Equatable {
    let id: ID<OpenItem>
    let invoice: SalesInvoice
    /// What it took off its order.
    let fromOrder: Int64
    let entry: ID<LedgerEntry>
    let isPaid: Bool
}

extension SalesInvoice {
    static let shape = RecordShape<SalesInvoice>(
        "sales_invoice",
        [
            .fact("currency") { $0.gross.currency }, .key("number") { $0.number }, .fact("party_id") { $0.party },
            .fact("order_id") { $0.order }, .fact("issued_on") { $0.issuedOn }, .fact("due_on") { $0.dueOn },
            .fact("net_minor") { $0.net.minor }, .fact("tax_minor") { $0.tax.minor },
            .fact("gross_minor") { $0.gross.minor }, .fact("origin_id") { $0.origin },
            .fact("is_new") { $0.isNew },
            .kept("import_id") { $0.importID }, .kept("changed_import_id") { $0.changedImportID },
        ], beside: ["id", "from_order_minor", "entry_id"], sealed: false
    ) { row in
        let currency = try row.currency()
        return try SalesInvoice(
            number: row.text(), party: row.id(), order: row.optionalID(), issuedOn: row.day(), dueOn: row.day(),
            net: row.money(in: currency), tax: row.money(in: currency), gross: row.money(in: currency),
            origin: row.int(), isNew: row.bool(), importID: row.optionalInt(), changedImportID: row.optionalInt())
    }
}

/// Invoices in the rows.
enum SalesInvoices {
    private static func columns() -> SQL {
        """
        SELECT \(SalesInvoice.shape.list(of: "i")), i.id, i.from_order_minor, i.entry_id, x.open_minor
          FROM sales_invoice i JOIN ledger_open_item x ON x.id = i.id
        """
    }

    static func of(_ number: String, in rows: Connection) throws -> BookedInvoice? {
        try of([number], in: rows)[number]
    }

    /// Those of these numbers.
    static func of(_ numbers: Set<String>, in rows: Connection) throws -> [String: BookedInvoice] {
        var found: [String: BookedInvoice] = [:]
        try rows.withKeys(numbers) { keys in
            let booked = try rows.records("\(columns()) JOIN \(keys) k ON k.key = i.number", decode)
            for booked in booked { found[booked.invoice.number] = booked }
        }
        return found
    }

    /// The first of those that an import brought.
    static func broughtBy(_ importID: Int64, limit: Int, in rows: Connection) throws -> [BookedInvoice] {
        try rows.records("\(columns()) WHERE i.import_id = \(importID) ORDER BY i.id LIMIT \(limit)", decode)
    }

    private static func decode(_ row: inout Row.Turn) throws -> BookedInvoice {
        let invoice = try SalesInvoice.shape.read(&row)
        return try BookedInvoice(
            id: row.id(), invoice: invoice, fromOrder: row.int(), entry: row.id(),
            isPaid: row.int() != invoice.gross.minor)
    }
}
