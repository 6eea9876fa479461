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

/// An invoice as text, kept while an import may be taken back that replaced it.
extension SalesInvoice {
    var image: String {
        let numbers: [Int64?] = [
            party.value, order?.value, Int64(issuedOn.number), Int64(dueOn.number), net.minor, tax.minor, gross.minor,
            origin, digest, importID, changedImportID,
        ]
        return ([gross.currency.code] + numbers.map { $0.map(String.init) ?? "-" }).joined(separator: " ")
    }

    init?(number: String, image: String) {
        let words = image.split(separator: " ")
        guard words.count == 12, let currency = Currency(String(words[0])) else { return nil }
        let numbers = words.dropFirst().map { Int64($0) }
        guard let party = numbers[0], let issued = numbers[2], let due = numbers[3], let net = numbers[4],
            let tax = numbers[5], let gross = numbers[6], let origin = numbers[7], let digest = numbers[8]
        else { return nil }
        self.init(
            number: number, party: ID(party), order: numbers[1].map { ID($0) },
            issuedOn: Day(number: Int32(truncatingIfNeeded: issued)),
            dueOn: Day(number: Int32(truncatingIfNeeded: due)), net: Money(minor: net, currency),
            tax: Money(minor: tax, currency), gross: Money(minor: gross, currency), origin: origin, digest: digest,
            importID: numbers[9], changedImportID: numbers[10])
    }
}
