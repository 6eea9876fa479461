import Governance
import Party
import Storage
import Vocabulary

/// How an invoice stands on a day.
package enum InvoiceState: String, CaseIterable, Sendable {
    case paid
    /// 未回収
    case open
    /// 期日経過
    case overdue
    /// A credit note that is not set off (赤伝).
    case credit
}

/// An invoice as a list shows it (請求一覧).
package struct InvoiceLine: Sendable, Equatable {
    package let number: String
    package let customer: String
    package let name: String
    package let order: String?
    package let issuedOn: Day
    package let dueOn: Day
    package let gross: Money
    package let open: Money
    /// Days past due; 0 where it is not.
    package let daysOverdue: Int

    package var state: InvoiceState {
        if open.isZero { return .paid }
        if open.isNegative { return .credit }
        return daysOverdue > 0 ? .overdue : .open
    }
}

/// Which invoices are asked for.
package struct InvoiceFilter: Sendable {
    package var customer: String?
    /// Only those of which anything is open.
    package var isOpen = false
    /// Only those that should have been paid before today.
    package var isOverdue = false

    package init() {}
}

/// Invoices in a list; those that are open the earliest due first, all of them the latest issued first.
struct InvoiceLines: Query {
    let filter: InvoiceFilter
    let party: ID<Party>?
    let today: Day
    let limit: Int

    var sql: SQL {
        let ofParty: SQL = party.map { "AND i.party_id = \($0)" } ?? ""
        let open: SQL =
            filter.isOverdue
            ? "x.open_minor > 0 AND x.due_on < \(today)" : filter.isOpen ? "x.open_minor <> 0" : "x.side = 'receivable'"
        let order: SQL =
            filter.isOverdue || filter.isOpen ? "x.due_on, i.number" : "i.issued_on DESC, i.number DESC"
        return """
            SELECT i.currency, i.number, p.code, p.name, o.number, i.issued_on, i.due_on, i.gross_minor, x.open_minor
              FROM ledger_open_item x
              JOIN sales_invoice i ON i.id = x.id
              JOIN party p ON p.id = i.party_id
              LEFT JOIN sales_order o ON o.id = i.order_id
             WHERE \(open) \(ofParty) ORDER BY \(order) LIMIT \(Int64(limit))
            """
    }

    func decode(_ row: Row) throws -> InvoiceLine {
        var row = row.inTurn()
        let currency = try row.currency()
        let (number, customer, name) = try (row.text(), row.text(), row.text())
        let (order, issuedOn, dueOn) = try (row.optionalText(), row.day(), row.day())
        let (gross, open) = try (row.money(in: currency), row.money(in: currency))
        return InvoiceLine(
            number: number, customer: customer, name: name, order: order, issuedOn: issuedOn, dueOn: dueOn,
            gross: gross, open: open, daysOverdue: open.minor > 0 ? max(0, today.days(since: dueOn)) : 0)
    }
}

extension SalesDesk {
    /// Invoices, with what is open of each today.
    package func invoices(_ filter: InvoiceFilter = InvoiceFilter(), limit: Int) throws -> [InvoiceLine] {
        try books.read("sales.view") { rows in
            let party = try filter.customer.map { try Parties.require($0, in: rows).id }
            return try rows.all(InvoiceLines(filter: filter, party: party, today: books.today, limit: limit))
        }
    }
}
