import Governance
import Party
import Storage
import Vocabulary

/// By what savings are told apart.
package enum SavingsGrouping: String, CaseIterable, Sendable {
    case supplier
    case item
}

/// What was bought and saved in a period, per supplier or item and currency (原価低減).
package struct SavingsRow: Sendable, Equatable {
    /// Code of the supplier or item.
    package let code: String
    package let name: String
    package let lines: Int64
    package let volume: Money
    /// Volume of the lines that have a baseline: savings are to be compared with this.
    package let comparable: Money
    /// Nil where no line has a baseline: nothing is known then, which is not nothing saved.
    package let savings: Money?
}

extension SourcingDesk {
    /// The savings of a period, up to today. It reads the lines of the period and no others.
    package func savings(_ asked: Period, by grouping: SavingsGrouping) throws -> [SavingsRow] {
        try books.read("sourcing.view") { rows in
            guard let period = asked.until(books.today) else { return [] }
            let subject: SQL =
                switch grouping {
                case .supplier: "JOIN party s ON s.id = t.subject"
                case .item: "JOIN items_item s ON s.id = t.subject"
                }
            let column: SQL = grouping == .supplier ? "party_id" : "item_id"
            return try rows.rows(
                """
                WITH t AS (
                    SELECT \(column) AS subject, currency, COUNT(*) AS lines, SUM(amount_minor) AS volume,
                           SUM(CASE WHEN savings_minor IS NULL THEN 0 ELSE amount_minor END) AS comparable,
                           SUM(savings_minor) AS savings
                      FROM sourcing_purchase_line
                     WHERE ordered_on >= \(period.first) AND ordered_on <= \(period.last)
                     GROUP BY \(column), currency
                )
                SELECT t.currency, s.code, s.name, t.lines, CAST(t.volume AS BIGINT), CAST(t.comparable AS BIGINT),
                       CAST(t.savings AS BIGINT)
                  FROM t \(subject)
                 ORDER BY s.code, t.currency
                """
            ) { row in
                var row = row.inTurn()
                let currency = try row.currency()
                return try SavingsRow(
                    code: row.text(), name: row.text(), lines: row.int(), volume: row.money(in: currency),
                    comparable: row.money(in: currency),
                    savings: row.optionalInt().map { Money(minor: $0, currency) })
            }
        }
    }
}
