import Governance
import Party
import Storage
import Vocabulary

/// What the parties of a merge owe us, worked out anew: the parts from the books here, the others by whom they belong
/// to, in the table `ledger_merge_line` (party_id, currency, orders_minor, reserved_minor, limit_minor, limit_first,
/// limit_last). What exceeds the limit becomes an excess under the name of whoever merges.
package enum MergedLines {
    /// Begins with every line there is, and the parts that the books know.
    package static func begin(in rows: Connection) throws {
        try rows.run(
            """
            CREATE TEMPORARY TABLE IF NOT EXISTS ledger_merge_line (
                party_id BIGINT, currency TEXT, invoices_minor BIGINT NOT NULL DEFAULT 0,
                orders_minor BIGINT NOT NULL DEFAULT 0, deposits_minor BIGINT NOT NULL DEFAULT 0,
                payables_minor BIGINT NOT NULL DEFAULT 0, reserved_minor BIGINT NOT NULL DEFAULT 0,
                limit_minor BIGINT, limit_first BIGINT, limit_last BIGINT, PRIMARY KEY (party_id, currency))
            """)
        try rows.run("DELETE FROM ledger_merge_line")
        try add(
            """
            SELECT x.party_id, x.currency FROM merge_touched t JOIN ledger_exposure x ON x.party_id = t.party_id
            UNION
            SELECT b.party_id, b.currency FROM merge_touched t JOIN ledger_balance b ON b.party_id = t.party_id
             WHERE b.account IN ('receivable', 'deposit', 'payable') AND b.amount_minor <> 0
            """, in: rows)
        try rows.run(
            """
            UPDATE ledger_merge_line
               SET invoices_minor = b.owed, deposits_minor = -b.deposits, payables_minor = -b.payables
              FROM (SELECT b.party_id, b.currency,
                           CAST(SUM(CASE b.account WHEN 'receivable' THEN b.amount_minor ELSE 0 END) AS BIGINT) AS owed,
                           CAST(SUM(CASE b.account WHEN 'deposit' THEN b.amount_minor ELSE 0 END) AS BIGINT) AS deposits,
                           CAST(SUM(CASE b.account WHEN 'payable' THEN b.amount_minor ELSE 0 END) AS BIGINT) AS payables
                      FROM merge_touched t JOIN ledger_balance b ON b.party_id = t.party_id
                     GROUP BY b.party_id, b.currency) AS b
             WHERE ledger_merge_line.party_id = b.party_id AND ledger_merge_line.currency = b.currency
            """)
    }

    /// Adds lines that others know of.
    package static func add(_ lines: SQL, in rows: Connection) throws {
        try rows.run(
            """
            INSERT INTO ledger_merge_line (party_id, currency)
            SELECT party_id, currency FROM (\(lines)) AS known WHERE TRUE ON CONFLICT DO NOTHING
            """)
        try rows.analyze(["ledger_merge_line"])
    }

    /// Writes the lines.
    package static func finish(_ move: MergeMove) throws {
        // Who answers for an excess is kept with a merged party, for the day on which it is one of its own again.
        let keeps = move.direction == .merging
        let actor = move.deed.actor.name
        try move.rows.run(
            """
            UPDATE ledger_exposure
               SET invoices_minor = l.invoices_minor, orders_minor = l.orders_minor, deposits_minor = l.deposits_minor,
                   payables_minor = l.payables_minor, reserved_minor = l.reserved_minor, limit_minor = l.limit_minor,
                   limit_first = l.limit_first, limit_last = l.limit_last, excess_minor = l.excess_minor,
                   excess_by = CASE WHEN l.excess_minor > 0 AND ledger_exposure.excess_by = '' THEN \(actor)
                                    WHEN l.excess_minor > 0 THEN ledger_exposure.excess_by
                                    WHEN \(keeps) = 1 AND ledger_exposure.party_id IN (SELECT old_party FROM merge_map)
                                    THEN ledger_exposure.excess_by ELSE '' END,
                   version = ledger_exposure.version + 1
              FROM (\(worked)) AS l
             WHERE ledger_exposure.party_id = l.party_id AND ledger_exposure.currency = l.currency
            """)
        try move.rows.run(
            """
            INSERT INTO ledger_exposure
                (party_id, currency, invoices_minor, orders_minor, deposits_minor, payables_minor, reserved_minor,
                 limit_minor, limit_first, limit_last, excess_minor, excess_by, version)
            SELECT l.party_id, l.currency, l.invoices_minor, l.orders_minor, l.deposits_minor, l.payables_minor,
                   l.reserved_minor, l.limit_minor, l.limit_first, l.limit_last, l.excess_minor,
                   CASE WHEN l.excess_minor > 0 THEN \(actor) ELSE '' END, 1
              FROM (\(worked)) AS l
             WHERE NOT EXISTS (SELECT 1 FROM ledger_exposure x
                                WHERE x.party_id = l.party_id AND x.currency = l.currency)
               AND (l.invoices_minor <> 0 OR l.orders_minor <> 0 OR l.deposits_minor <> 0 OR l.payables_minor <> 0
                    OR l.reserved_minor <> 0 OR l.limit_minor IS NOT NULL)
            """)
    }

    /// The lines with what exceeds the limit, as ``ExposureLine`` works it out.
    private static let worked: SQL = """
        SELECT l.party_id, l.currency, l.invoices_minor, l.orders_minor, l.deposits_minor, l.payables_minor,
               l.reserved_minor, l.limit_minor, l.limit_first, l.limit_last,
               CASE WHEN l.limit_minor IS NULL THEN 0
                    ELSE greatest(0, greatest(0, l.invoices_minor + l.orders_minor + COALESCE(x.bills_minor, 0)
                                                 + COALESCE(x.discounted_bills_minor, 0) - l.deposits_minor
                                                 - COALESCE(x.sets_off, 0) * greatest(0, l.payables_minor))
                                     + l.reserved_minor - l.limit_minor) END AS excess_minor
          FROM ledger_merge_line l
          LEFT JOIN ledger_exposure x ON x.party_id = l.party_id AND x.currency = l.currency
        """
}
