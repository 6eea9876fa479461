import Storage
import Vocabulary

/// What is open on a side, by party, currency and due day; only what is still open is read.
struct OpenByDueDay: Query {
    let side: Side
    let asOf: Day

    var sql: SQL {
        """
        SELECT p.code, p.name, CAST(SUM(i.open_minor) AS BIGINT), i.currency, i.due_on
          FROM ledger_open_item i JOIN party p ON p.id = i.party_id
         WHERE i.side = \(side == .sale ? "receivable" : "payable") AND i.open_minor > 0 AND i.opened_on <= \(asOf)
         GROUP BY p.code, p.name, i.currency, i.due_on
         ORDER BY p.code, i.currency, i.due_on
        """
    }

    func decode(_ row: Row) throws -> (party: String, name: String, open: Money, dueOn: Day) {
        var row = row.inTurn()
        return try (row.text(), row.text(), row.money(), row.day())
    }
}

/// What customers have paid that is not yet applied to an invoice (前受金).
struct UnappliedCash: Query {
    var sql: SQL {
        """
        SELECT p.code, p.name, e.deposits_minor, e.currency
          FROM ledger_exposure e JOIN party p ON p.id = e.party_id
         WHERE e.deposits_minor <> 0
         ORDER BY p.code, e.currency
        """
    }

    func decode(_ row: Row) throws -> (party: String, name: String, unapplied: Money) {
        var row = row.inTurn()
        return try (row.text(), row.text(), row.money())
    }
}
