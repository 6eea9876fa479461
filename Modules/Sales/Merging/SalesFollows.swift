import Governance
import Ledger
import Party
import Storage
import Vocabulary

/// How what sales knows follows when parties are merged: orders, invoices, receipts and reservations go along.
///
/// One party has one credit line: the limits of the survivor hold; where it has none in a currency, those of the first
/// that has. They are never added up, because nobody has granted the sum. What is owed beyond becomes an excess.
package struct SalesFollows: FollowsMerge {
    package init() {}

    package var ways: [MergeWay] {
        [MergeWay("sales_lead", .keptAnew), MergeWay("sales_credit_limit", .chosen), MergeWay("sales_payer", .unites)]
    }

    package func choose(_ move: MergeMove) throws {
        let reference = try move.number(of: "sales_credit_limit")
        try move.rows.run(
            """
            INSERT INTO merge_moved (reference, cluster, from_party, to_party, row_id, row_key)
            SELECT CAST(\(reference) AS BIGINT), m.cluster, m.old_party, m.new_party, l.id, CAST(NULL AS TEXT)
              FROM merge_map m JOIN sales_credit_limit l ON l.party_id = m.old_party
             WHERE NOT EXISTS (SELECT 1 FROM sales_credit_limit s
                                WHERE s.party_id = m.new_party AND s.currency = l.currency)
               AND NOT EXISTS (SELECT 1 FROM merge_map b JOIN sales_credit_limit o ON o.party_id = b.old_party
                                WHERE b.new_party = m.new_party AND b.place < m.place AND o.currency = l.currency)
            """)
    }

    package func gatherLate(_ move: MergeMove) throws {
        try LateDocuments(move).gather()
    }

    package func prepare(_ move: MergeMove) throws -> () throws -> Void {
        let seals = Seals(CreditLimit.shape, move)
        try seals.check()
        let before = Dictionary(
            try ExposureRows.lines(among: "SELECT party_id FROM merge_touched", in: move.rows).map {
                (CreditStore.LineKey(party: $0.party, currency: $0.currency), $0)
            }, uniquingKeysWith: { first, _ in first })
        return {
            try move.carry("sales_credit_limit")
            try seals.renew()
            // A lead stands where its crossing stands.
            try move.rows.run(
                """
                UPDATE sales_lead SET party_id = c.party_id
                  FROM gate_crossing_view c JOIN merge_touched t ON t.party_id = c.party_id
                 WHERE sales_lead.crossing_id = c.id AND sales_lead.party_id <> c.party_id
                """)
            try MergedCredit(move).workOut()
            try CreditAfterwards(move.deed).say(since: before)
        }
    }
}

/// The credit lines of the parties of a merge, worked out anew.
private struct MergedCredit {
    private let move: MergeMove
    private var rows: Connection { move.rows }

    init(_ move: MergeMove) {
        self.move = move
    }

    func workOut() throws {
        try MergedLines.begin(in: rows)
        try MergedLines.add(
            """
            SELECT o.party_id, o.currency FROM merge_touched t JOIN sales_order o ON o.party_id = t.party_id
             WHERE o.open_minor <> 0
            UNION
            SELECT r.party_id, r.currency FROM merge_touched t JOIN sales_reservation r ON r.party_id = t.party_id
             WHERE r.state = 'open'
            UNION
            SELECT l.party_id, l.currency FROM merge_touched t JOIN sales_credit_limit l ON l.party_id = t.party_id
            """, in: rows)
        try rows.run(
            """
            UPDATE ledger_merge_line SET orders_minor = o.open_minor
              FROM (SELECT o.party_id, o.currency, CAST(SUM(o.open_minor) AS BIGINT) AS open_minor
                      FROM merge_touched t JOIN sales_order o ON o.party_id = t.party_id
                     GROUP BY o.party_id, o.currency) AS o
             WHERE ledger_merge_line.party_id = o.party_id AND ledger_merge_line.currency = o.currency
            """)
        try rows.run(
            """
            UPDATE ledger_merge_line SET reserved_minor = r.held_minor
              FROM (SELECT r.party_id, r.currency, CAST(SUM(r.amount_minor) AS BIGINT) AS held_minor
                      FROM merge_touched t JOIN sales_reservation r ON r.party_id = t.party_id AND r.state = 'open'
                     GROUP BY r.party_id, r.currency) AS r
             WHERE ledger_merge_line.party_id = r.party_id AND ledger_merge_line.currency = r.currency
            """)
        try setLimits()
        try MergedLines.finish(move)
    }

    private struct Key: Equatable {
        let party: ID<Party>
        let currency: Currency
    }

    /// The limit in force of each line: on the day for which the line had one, so that nothing changes for those whose
    /// limits stay as they were; else today.
    private func setLimits() throws {
        var inForce: [(key: Key, limit: ExposureLine.LimitInForce)] = []
        var key: Key?
        var granted: [CreditLimit] = []
        var day = move.deed.today
        func close() {
            if let key, let limit = CreditLimit.inForce(granted, on: day) { inForce.append((key, limit)) }
            granted.removeAll()
        }
        try rows.each(
            """
            SELECT \(CreditLimit.shape.list(of: "l")), x.limit_first
              FROM merge_touched t JOIN sales_credit_limit l ON l.party_id = t.party_id
              LEFT JOIN ledger_exposure x ON x.party_id = l.party_id AND x.currency = l.currency
             ORDER BY l.party_id, l.currency, l.id
            """
        ) { row in
            var row = row.inTurn()
            let limit = try CreditLimit.shape.read(&row)
            let next = Key(party: limit.party, currency: limit.amount.currency)
            if next != key {
                close()
                key = next
                day = try row.optionalDay() ?? move.deed.today
            }
            granted.append(limit)
        }
        close()
        try write(inForce)
    }

    private func write(_ inForce: [(key: Key, limit: ExposureLine.LimitInForce)]) throws {
        guard !inForce.isEmpty else { return }
        try rows.run(
            """
            CREATE TEMPORARY TABLE IF NOT EXISTS sales_merge_limit (
                party_id BIGINT, currency TEXT, amount BIGINT, first_day BIGINT, last_day BIGINT)
            """)
        try rows.run("DELETE FROM sales_merge_limit")
        try rows.bulk { bulk in
            let load = try bulk.into(
                "sales_merge_limit", ["party_id", "currency", "amount", "first_day", "last_day"])
            for (key, limit) in inForce {
                load.id(key.party)
                load.text(key.currency.code)
                load.int(limit.amount)
                load.day(limit.first)
                load.day(limit.last)
                try load.endRow()
            }
        }
        try rows.analyze(["sales_merge_limit"])
        try rows.run(
            """
            UPDATE ledger_merge_line
               SET limit_minor = s.amount, limit_first = s.first_day, limit_last = s.last_day
              FROM sales_merge_limit s
             WHERE ledger_merge_line.party_id = s.party_id AND ledger_merge_line.currency = s.currency
            """)
    }
}
