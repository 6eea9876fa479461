import Governance
import Interchange
import Storage
import Vocabulary

/// Rates as rows of a file (`sekisho export rates`): the columns of the import.
package enum RateExport: Exporter {
    package static let action: Action = "ledger.view"
    package static let columns = RateImport.columns.map(\.name)

    package static func each(in rows: Connection, _ body: ([String]) throws -> Void) throws {
        try rows.stream(
            """
            SELECT day, from_currency, to_currency, rate_nano FROM ledger_rate
             ORDER BY day, from_currency, to_currency
            """
        ) { row in
            var row = row.inTurn()
            try body([row.day().description, row.text(), row.text(), RateText.text(row.int())])
        }
    }
}
