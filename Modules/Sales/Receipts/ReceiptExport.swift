import Interchange
import Storage
import Vocabulary

/// Receipts as rows of a file (`sekisho export receipts`): the columns of the import.
package enum ReceiptExport {
    package static let columns = ReceiptImport.columns.map(\.name)

    package static func each(in rows: Connection, _ body: ([String]) throws -> Void) throws {
        try rows.stream(
            """
            SELECT external_id, day, currency, amount_minor, payer_name, payer_kana, bank, branch, reference
              FROM sales_receipt ORDER BY external_id
            """
        ) { row in
            let amount = Money(minor: row.int(3), try row.currency(2))
            try body(
                [row.text(0), row.day(1).description, amount.decimal, amount.currency.code] + (4...8).map(row.text))
        }
    }
}
