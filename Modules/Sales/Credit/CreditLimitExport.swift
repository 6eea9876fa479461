import Interchange
import Storage
import Vocabulary

/// Credit limits as rows of a file (`sekisho export credit_limits`): the columns of the import.
package enum CreditLimitExport {
    package static let columns = CreditLimitImport.columns.map(\.name)

    package static func each(in rows: Connection, _ body: ([String]) throws -> Void) throws {
        try rows.stream(
            """
            SELECT p.code, l.currency, l.amount_minor, l.valid_from, l.valid_until, l.kind
              FROM sales_credit_limit l JOIN party p ON p.id = l.party_id
             ORDER BY p.code, l.currency, l.kind, l.valid_from
            """
        ) { row in
            let amount = Money(minor: row.int(2), try row.currency(1))
            try body([
                row.text(0), amount.decimal, amount.currency.code, row.day(3).description,
                row.optionalDay(4)?.description ?? "", row.text(5),
            ])
        }
    }
}
