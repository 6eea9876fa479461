import Interchange
import Storage
import Vocabulary

/// Rates as rows of a file (`sekisho export rates`): the columns of the import.
package enum RateExport {
    package static let columns = RateImport.columns.map(\.name)

    package static func each(in rows: Connection, _ body: ([String]) throws -> Void) throws {
        try rows.stream(
            """
            SELECT day, from_currency, to_currency, rate_nano FROM ledger_rate
             ORDER BY day, from_currency, to_currency
            """
        ) { row in
            try body([row.day(0).description, row.text(1), row.text(2), RateText.text(row.int(3))])
        }
    }
}
