import Storage
import Vocabulary

/// What was open on a day, item by item: what is open now, with what was settled since. The past stays what it was, and
/// of today only what is open is read.
struct OpenOnDay {
    let side: Side
    let asOf: Day
    /// Only of this party; of all where nil.
    var party: Int64?

    private var word: String { side == .sale ? "receivable" : "payable" }

    /// `id, part`: the parts of each item add up to what was open of it.
    var parts: SQL {
        let ofParty: SQL = party.map { "AND party_id = \($0)" } ?? ""
        let ofItem: SQL = party.map { "AND i.party_id = \($0)" } ?? ""
        return """
            SELECT id, open_minor AS part FROM ledger_open_item
             WHERE side = \(word) AND open_minor > 0 AND opened_on <= \(asOf) \(ofParty)
            UNION ALL
            SELECT id, open_minor FROM ledger_open_item
             WHERE side = \(word) AND open_minor < 0 AND opened_on <= \(asOf) \(ofParty)
            UNION ALL
            SELECT i.id, s.amount_minor FROM ledger_settlement s JOIN ledger_open_item i ON i.id = s.item_id
             WHERE s.day > \(asOf) AND i.side = \(word) AND i.opened_on <= \(asOf) \(ofItem)
            """
    }

    /// Whether anything was recorded on the side by the day: else nothing can be said of what is owed.
    func isRecorded(in rows: Connection) throws -> Bool {
        try rows.first(
            "SELECT 1 FROM ledger_open_item WHERE side = \(word) AND opened_on <= \(asOf) LIMIT 1"
        ) { _ in true } ?? false
    }
}

/// What was open on a side, by party, currency and due day.
struct OpenByDueDay: Query {
    let open: OpenOnDay

    var sql: SQL {
        """
        SELECT p.code, p.name, CAST(SUM(o.part) AS BIGINT), i.currency, i.due_on
          FROM (\(open.parts)) AS o JOIN ledger_open_item i ON i.id = o.id JOIN party p ON p.id = i.party_id
         GROUP BY p.code, p.name, i.currency, i.due_on
        HAVING SUM(o.part) <> 0
         ORDER BY p.code, i.currency, i.due_on
        """
    }

    func decode(_ row: Row) throws -> (party: String, name: String, open: Money, dueOn: Day) {
        var row = row.inTurn()
        return try (row.text(), row.text(), row.money(), row.day())
    }
}

/// What customers had paid on a day that was not yet applied to an invoice (前受金).
struct UnappliedCash: Query {
    let asOf: Day

    var sql: SQL {
        """
        SELECT p.code, p.name, CAST(SUM(d.part) AS BIGINT), d.currency
          FROM (SELECT party_id, currency, deposits_minor AS part FROM ledger_exposure WHERE deposits_minor <> 0
                UNION ALL
                SELECT l.party_id, l.currency, l.amount_minor
                  FROM ledger_entry e JOIN ledger_posting l ON l.entry_id = e.id
                 WHERE e.day > \(asOf) AND l.account = 'deposit') AS d
          JOIN party p ON p.id = d.party_id
         GROUP BY p.code, p.name, d.currency
        HAVING SUM(d.part) <> 0
         ORDER BY p.code, d.currency
        """
    }

    func decode(_ row: Row) throws -> (party: String, name: String, unapplied: Money) {
        var row = row.inTurn()
        return try (row.text(), row.text(), row.money())
    }
}

/// Money that had come in on a day and of which nobody knew what it pays (仮受金), by currency.
struct UnmatchedReceipts: Query {
    let asOf: Day

    var sql: SQL {
        """
        SELECT COUNT(*), CAST(SUM(w.amount) AS BIGINT), w.currency
          FROM (SELECT r.receipt, r.currency, CAST(SUM(r.part) AS BIGINT) AS amount
                  FROM (SELECT external_id AS receipt, currency, waiting_minor AS part FROM sales_receipt_view
                         WHERE waiting_minor > 0
                        UNION ALL
                        SELECT e.reference, l.currency, l.amount_minor
                          FROM ledger_entry e JOIN ledger_posting l ON l.entry_id = e.id
                         WHERE e.day > \(asOf) AND l.account = 'suspense') AS r
                 GROUP BY r.receipt, r.currency
                HAVING SUM(r.part) <> 0) AS w
         GROUP BY w.currency ORDER BY w.currency
        """
    }

    func decode(_ row: Row) throws -> AgeingReport.Unmatched {
        var row = row.inTurn()
        return try AgeingReport.Unmatched(receipts: row.int(), amount: row.money())
    }
}
