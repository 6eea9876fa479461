import Ledger
import Party
import Storage
import Vocabulary

/// Money that came in (入金), of which a part may not be assigned yet.
package struct Receipt: Sendable, Equatable {
    package let id: ID<Receipt>
    /// The number that the bank or the file gives it.
    package let externalID: String
    package let day: Day
    package let amount: Money
    /// What is assigned to invoices or kept as a deposit already.
    package var settled: Int64
    package let payerName: String
    package let payerKana: String
    package let reference: String

    /// As the payer is written: in kana where the bank says so.
    var payer: String { payerKana.isEmpty ? payerName : payerKana }

    /// What stands in suspense (仮受金).
    package var waiting: Money { Money(minor: amount.minor - settled, amount.currency) }
}

/// Receipts in the rows.
enum Receipts {
    static let columns = """
        SELECT id, external_id, day, amount_minor, currency, applied_minor + deposit_minor, payer_name, payer_kana,
               reference
          FROM sales_receipt
        """

    /// Those of which something waits and that the rules may match, the earliest first.
    static func waiting(in rows: Connection) throws -> [Receipt] {
        try rows.rows(
            """
            \(SQL(columns, [])) WHERE applied_minor + deposit_minor < amount_minor AND held = 0 ORDER BY day, id
            """, decode)
    }

    /// - Throws: ``ReceiptRefusal/unknown(_:)``.
    static func require(_ number: String, in rows: Connection) throws -> Receipt {
        guard let found = try rows.first("\(SQL(columns, [])) WHERE external_id = \(number)", decode) else {
            throw ReceiptRefusal.unknown(number)
        }
        return found
    }

    static func decode(_ row: Row) throws -> Receipt {
        var row = row.inTurn()
        return try Receipt(
            id: row.id(), externalID: row.text(), day: row.day(), amount: row.money(), settled: row.int(),
            payerName: row.text(), payerKana: row.text(), reference: row.text())
    }
}

/// An invoice that is not paid, with what an assignment needs to know.
package struct OpenInvoice: Sendable, Equatable {
    package let id: ID<OpenItem>
    package let number: String
    package let party: ID<Party>
    package var open: Money
    package let dueOn: Day
    package let origin: Int64
    package let isNew: Bool

    package init(
        id: ID<OpenItem>, number: String, party: ID<Party>, open: Money, dueOn: Day, origin: Int64, isNew: Bool
    ) {
        self.id = id
        self.number = number
        self.party = party
        self.open = open
        self.dueOn = dueOn
        self.origin = origin
        self.isNew = isNew
    }
}

/// Open invoices in the rows.
enum OpenInvoices {
    private static let columns = """
        SELECT i.id, i.number, i.party_id, x.open_minor, i.currency, i.due_on, i.origin_id, i.is_new
          FROM ledger_open_item x JOIN sales_invoice i ON i.id = x.id
        """

    /// Those of these numbers, those that are paid too: what is left of them says so.
    static func of(_ numbers: Set<String>, in rows: Connection) throws -> [OpenInvoice] {
        var found: [OpenInvoice] = []
        try rows.inChunks(of: numbers.sorted()) { list in
            found += try rows.rows(
                "\(SQL(columns, [])) WHERE i.number IN (\(list)) AND x.amount_minor > 0", decode)
        }
        return found
    }

    /// Those of these numbers whatever is left of them, credit notes too.
    static func ofAnyAmount(_ numbers: [String], in rows: Connection) throws -> [OpenInvoice] {
        var found: [OpenInvoice] = []
        try rows.inChunks(of: numbers) { list in
            found += try rows.rows("\(SQL(columns, [])) WHERE i.number IN (\(list))", decode)
        }
        return found
    }

    /// Those of these ids.
    static func of(_ ids: [ID<OpenItem>], in rows: Connection) throws -> [OpenInvoice] {
        var found: [OpenInvoice] = []
        try rows.inChunks(of: ids) { list in
            found += try rows.rows("\(SQL(columns, [])) WHERE i.id IN (\(list))", decode)
        }
        return found
    }

    /// Those of a customer in a currency, the earliest due date first (弁済充当の順), and credit notes that are not set off.
    static func of(_ party: ID<Party>, _ currency: Currency, in rows: Connection) throws -> [OpenInvoice] {
        try rows.rows(
            """
            \(SQL(columns, []))
             WHERE x.party_id = \(party) AND x.side = 'receivable' AND x.open_minor > 0 AND x.currency = \(currency)
             ORDER BY x.due_on, x.opened_on, x.id
            """, decode)
            + rows.rows(
                """
                \(SQL(columns, []))
                 WHERE x.party_id = \(party) AND x.side = 'receivable' AND x.open_minor < 0 AND x.currency = \(currency)
                 ORDER BY x.due_on, x.opened_on, x.id
                """, decode)
    }

    private static func decode(_ row: Row) throws -> OpenInvoice {
        var row = row.inTurn()
        return try OpenInvoice(
            id: row.id(), number: row.text(), party: row.id(), open: row.money(), dueOn: row.day(),
            origin: row.int(), isNew: row.bool())
    }
}
