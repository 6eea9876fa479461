import Governance
import Interchange
import Storage
import Vocabulary

/// Orders as rows of a file (`sekisho export orders`): the columns of the import.
package enum OrderExport: Exporter {
    package static let action: Action = "sales.view"
    package static let columns = OrderImport.columns.map(\.name)

    package static func each(in rows: Connection, _ body: ([String]) throws -> Void) throws {
        try rows.stream(
            """
            SELECT o.number, p.code, o.ordered_on, o.amount_minor, o.currency, c.code
              FROM sales_order o
              JOIN party p ON p.id = o.party_id
              LEFT JOIN party_origin c ON c.id = o.campaign_id
             ORDER BY o.number
            """
        ) { row in
            var row = row.inTurn()
            let (number, party, day, amount) = try (row.text(), row.text(), row.day(), row.money())
            try body([
                number, party, day.description, amount.decimal, amount.currency.code, row.optionalText() ?? "",
            ])
        }
    }
}
