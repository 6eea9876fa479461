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
    let digest: Int64
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

/// Invoices in the rows.
enum SalesInvoices {
    private static let columns = """
        SELECT i.currency, i.number, i.party_id, i.order_id, i.issued_on, i.due_on, i.net_minor, i.tax_minor,
               i.gross_minor, i.origin_id, i.source_digest, i.import_id, i.changed_import_id, i.id, i.from_order_minor,
               i.entry_id, x.open_minor
          FROM sales_invoice i JOIN ledger_open_item x ON x.id = i.id
        """

    static func of(_ number: String, in rows: Connection) throws -> BookedInvoice? {
        try rows.first("\(SQL(columns, [])) WHERE i.number = \(number)", decode)
    }

    /// The first of those that an import brought.
    static func broughtBy(_ importID: Int64, limit: Int, in rows: Connection) throws -> [BookedInvoice] {
        try rows.rows("\(SQL(columns, [])) WHERE i.import_id = \(importID) ORDER BY i.id LIMIT \(limit)", decode)
    }

    private static func decode(_ row: Row) throws -> BookedInvoice {
        var row = row.inTurn()
        let currency = try row.currency()
        let invoice = try SalesInvoice(
            number: row.text(), party: row.id(), order: row.optionalID(), issuedOn: row.day(), dueOn: row.day(),
            net: row.money(in: currency), tax: row.money(in: currency), gross: row.money(in: currency),
            origin: row.int(), digest: row.optionalInt() ?? 0, importID: row.optionalInt(),
            changedImportID: row.optionalInt())
        return try BookedInvoice(
            id: row.id(), invoice: invoice, fromOrder: row.int(), entry: row.id(),
            isPaid: row.int() < invoice.gross.minor)
    }

    /// The digests of those of these numbers.
    static func digests(of numbers: Set<String>, in rows: Connection) throws -> [String: Int64] {
        var found: [String: Int64] = [:]
        try rows.withKeys(numbers) { numbers in
            try rows.each(
                "SELECT i.number, i.source_digest FROM \(numbers) k JOIN sales_invoice i ON i.number = k.key"
            ) { found[$0.text(0)] = $0.optionalInt(1) ?? 0 }
        }
        return found
    }
}

/// An invoice as it is kept while an import may be taken back that replaced it.
extension SalesInvoice {
    var image: Image {
        var image = Image()
        image.add("currency", fact: gross.currency.code)
        image.add("party", party.value)
        image.add("order", order?.value)
        image.add("issued_on", issuedOn.number)
        image.add("due_on", dueOn.number)
        image.add("net_minor", net.minor)
        image.add("tax_minor", tax.minor)
        image.add("gross_minor", gross.minor)
        image.add("origin", origin)
        image.add("digest", digest)
        image.add("import", importID)
        image.add("changed_by", changedImportID)
        return image
    }

    init(number: String, image: Image) throws {
        self.init(
            number: number, party: ID(try image.requireNumber("party")), order: image.number("order").map { ID($0) },
            issuedOn: try image.requireDay("issued_on"), dueOn: try image.requireDay("due_on"),
            net: try image.money("net"), tax: try image.money("tax"), gross: try image.money("gross"),
            origin: try image.requireNumber("origin"), digest: try image.requireNumber("digest"),
            importID: image.number("import"), changedImportID: image.number("changed_by"))
    }
}
