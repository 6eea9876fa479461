import Governance
import Interchange
import Storage
import Vocabulary

/// Receipts as rows of a file (`sekisho export receipts`): the columns of the import.
package enum ReceiptExport: Exporter {
    package static let action: Action = "sales.view"
    package static let columns = ReceiptImport.columns.map(\.name)

    package static func each(in rows: Connection, _ body: ([String]) throws -> Void) throws {
        try rows.stream(
            """
            SELECT external_id, day, amount_minor, currency, payer_name, payer_kana, bank, branch, reference
              FROM sales_receipt ORDER BY external_id
            """
        ) { row in
            var row = row.inTurn()
            let (number, day, amount) = try (row.text(), row.day(), row.money())
            let texts = try (0..<5).map { _ in try row.text() }
            try body([number, day.description, amount.decimal, amount.currency.code] + texts)
        }
    }
}
