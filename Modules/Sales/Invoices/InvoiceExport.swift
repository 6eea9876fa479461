import Governance
import Interchange
import Storage
import Vocabulary

/// Invoices as rows of a file (`sekisho export invoices`): the columns of the import.
package enum InvoiceExport: Exporter {
    package static let action: Action = "sales.view"
    package static let columns = InvoiceImport.columns.map(\.name)

    package static func each(in rows: Connection, _ body: ([String]) throws -> Void) throws {
        try rows.stream(
            """
            SELECT i.currency, i.number, p.code, o.number, i.issued_on, i.due_on, i.net_minor, i.tax_minor, i.gross_minor
              FROM sales_invoice i
              JOIN party p ON p.id = i.party_id
              LEFT JOIN sales_order o ON o.id = i.order_id
             ORDER BY i.number
            """
        ) { row in
            var row = row.inTurn()
            let currency = try row.currency()
            try body([
                row.text(), row.text(), row.optionalText() ?? "", row.day().description, row.day().description,
                row.money(in: currency).decimal, row.money(in: currency).decimal, row.money(in: currency).decimal,
                currency.code,
            ])
        }
    }
}
