import Storage
import Vocabulary

/// What was open on a day, invoice by invoice (未回収明細): the sums of an ageing report opened up.
package struct OpenItemsReport: Sendable {
    package let side: Side
    package let asOf: Day
    package let items: [Item]
    /// False where no invoice of the side was ever recorded: then nothing can be said.
    package let isRecorded: Bool

    /// One invoice, or a credit note below zero.
    package struct Item: Equatable, Sendable {
        package let party: String
        package let name: String
        /// The number of the document.
        package let number: String
        package let issuedOn: Day
        package let dueOn: Day
        /// Days past due on the day of the report; nothing to collect is never overdue.
        package let daysOverdue: Int
        package let amount: Money
        package let open: Money
    }

    /// What is open in each currency.
    package var sums: [Money] {
        Dictionary(grouping: items, by: \.open.currency).sorted { $0.key.code < $1.key.code }.map { currency, items in
            let sum = items.reduce(Int128(0)) { $0 + Int128($1.open.minor) }
            return Money(minor: Int64(clamping: sum), currency)
        }
    }
}

/// The items that were open on a day.
struct OpenByItem: Query {
    let open: OpenOnDay

    var sql: SQL {
        """
        SELECT p.code, p.name, i.currency, i.reference, i.opened_on, i.due_on, i.amount_minor,
               CAST(SUM(o.part) AS BIGINT)
          FROM (\(open.parts)) AS o JOIN ledger_open_item i ON i.id = o.id JOIN party p ON p.id = i.party_id
         GROUP BY i.id, p.code, p.name, i.currency, i.reference, i.opened_on, i.due_on, i.amount_minor
        HAVING SUM(o.part) <> 0
         ORDER BY p.code, i.due_on, i.reference
        """
    }

    func decode(_ row: Row) throws -> OpenItemsReport.Item {
        var row = row.inTurn()
        let (party, name, currency) = try (row.text(), row.text(), row.currency())
        let (number, issuedOn, dueOn) = try (row.text(), row.day(), row.day())
        let (amount, left) = try (row.money(in: currency), row.money(in: currency))
        return OpenItemsReport.Item(
            party: party, name: name, number: number, issuedOn: issuedOn, dueOn: dueOn,
            daysOverdue: left.isNegative ? 0 : max(0, open.asOf.days(since: dueOn)), amount: amount, open: left)
    }
}
