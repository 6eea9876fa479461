import Governance
import Interchange
import Storage
import Vocabulary

/// Spend as rows of a file (`sekisho export spend`): the columns of the import, so that one undoes the other.
package enum SpendExport: Exporter {
    package static let action: Action = "marketing.view"
    package static let columns = SpendImport.columns.map(\.name)

    /// All spend by campaign, day and currency, as the fields of ``columns``.
    package static func each(in rows: Connection, _ body: ([String]) throws -> Void) throws {
        try rows.stream(
            """
            SELECT o.code, s.day, s.amount_minor, s.currency, s.pieces, s.minutes
              FROM marketing_spend s JOIN party_origin o ON o.id = s.origin_id ORDER BY o.code, s.day, s.currency
            """
        ) { row in
            var row = row.inTurn()
            let (code, day, amount) = try (row.text(), row.day(), row.money())
            try body([
                code, day.description, amount.decimal, amount.currency.code,
                row.optionalInt().map { String($0) } ?? "", WorkingTime.text(row.optionalInt()),
            ])
        }
    }
}
