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

    /// What stands in suspense (仮受金).
    package var waiting: Money { Money(minor: amount.minor - settled, amount.currency) }
}

/// An invoice that is not paid, with what an assignment needs to know.
package struct OpenInvoice: Sendable, Equatable {
    package let id: ID<OpenItem>
    package let number: String
    package let party: ID<Party>
    package var open: Money
    package let dueOn: Day
    package let origin: Int64

    package init(id: ID<OpenItem>, number: String, party: ID<Party>, open: Money, dueOn: Day, origin: Int64) {
        self.id = id
        self.number = number
        self.party = party
        self.open = open
        self.dueOn = dueOn
        self.origin = origin
    }
}

/// Open invoices in the rows.
enum OpenInvoices {
    private static let columns = """
        SELECT i.id, i.number, i.party_id, x.open_minor, i.currency, i.due_on, i.origin_id
          FROM ledger_open_item x JOIN sales_invoice i ON i.id = x.id
        """

    /// Those of these numbers.
    static func of(_ numbers: Set<String>, in rows: Connection) throws -> [OpenInvoice] {
        var found: [OpenInvoice] = []
        try rows.inChunks(of: numbers.sorted()) { list in
            found += try rows.rows(
                "\(SQL(columns, [])) WHERE i.number IN (\(list)) AND x.open_minor > 0", decode)
        }
        return found
    }

    /// Those of a customer in a currency, the earliest due date first (弁済充当の順).
    static func of(_ party: ID<Party>, _ currency: Currency, in rows: Connection) throws -> [OpenInvoice] {
        try rows.rows(
            """
            \(SQL(columns, []))
             WHERE x.party_id = \(party) AND x.side = 'receivable' AND x.open_minor > 0 AND x.currency = \(currency)
             ORDER BY x.due_on, x.opened_on, x.id
            """, decode)
    }

    private static func decode(_ row: Row) throws -> OpenInvoice {
        var row = row.inTurn()
        return try OpenInvoice(
            id: row.id(), number: row.text(), party: row.id(), open: row.money(), dueOn: row.day(), origin: row.int())
    }
}
