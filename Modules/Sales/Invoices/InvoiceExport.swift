import Interchange
import Storage
import Vocabulary

/// Invoices as rows of a file (`sekisho export invoices`): the columns of the import.
package enum InvoiceExport {
    package static let columns = InvoiceImport.columns.map(\.name)

    package static func each(in rows: Connection, _ body: ([String]) throws -> Void) throws {
        try rows.stream(
            """
            SELECT i.number, p.code, o.number, i.issued_on, i.due_on, i.currency, i.net_minor, i.tax_minor, i.gross_minor
              FROM sales_invoice i
              JOIN party p ON p.id = i.party_id
              LEFT JOIN sales_order o ON o.id = i.order_id
             ORDER BY i.number
            """
        ) { row in
            let currency = try row.currency(5)
            func decimal(_ column: Int) -> String { Money(minor: row.int(column), currency).decimal }
            try body([
                row.text(0), row.text(1), row.optionalText(2) ?? "", row.day(3).description, row.day(4).description,
                decimal(6), decimal(7), decimal(8), currency.code,
            ])
        }
    }
}
