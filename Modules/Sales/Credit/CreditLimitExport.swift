import Governance
import Interchange
import Storage
import Vocabulary

/// Credit limits as rows of a file (`sekisho export credit_limits`): the columns of the import.
package enum CreditLimitExport: Exporter {
    package static let action: Action = "sales.view"
    package static let columns = CreditLimitImport.columns.map(\.name)

    package static func each(in rows: Connection, _ body: ([String]) throws -> Void) throws {
        try rows.stream(
            """
            SELECT p.code, l.amount_minor, l.currency, l.valid_from, l.valid_until, l.kind
              FROM sales_credit_limit l JOIN party p ON p.id = l.party_id
             ORDER BY p.code, l.currency, l.kind, l.valid_from
            """
        ) { row in
            var row = row.inTurn()
            let (party, amount) = try (row.text(), row.money())
            try body([
                party, amount.decimal, amount.currency.code, row.day().description,
                row.optionalDay()?.description ?? "", row.text(),
            ])
        }
    }
}
