import Party
import Storage
import Vocabulary

/// How the books follow when parties are merged: every entry with its postings and open items, also posted ones. No
/// entry is made: the same events state another name of the same party.
package struct LedgerFollows: FollowsMerge {
    package init() {}

    package var ways: [MergeWay] {
        [
            MergeWay("ledger_entry", .follows), MergeWay("ledger_balance", .unites),
            MergeWay("ledger_exposure", .unites),
        ]
    }

    /// An entry that takes back one that goes, goes with it.
    package func gatherLate(_ move: MergeMove) throws {
        let entries = try move.number(of: "ledger_entry")
        let postings = try move.number(of: "ledger_posting")
        try move.rows.run(
            """
            INSERT INTO merge_moved (reference, cluster, from_party, to_party, row_id, row_key)
            SELECT x.reference, x.cluster, x.from_party, x.to_party, r.id, x.row_key
              FROM merge_moved x JOIN ledger_entry r ON r.reverses_id = x.row_id
              JOIN ledger_posting p ON p.entry_id = r.id AND CAST(p.line AS TEXT) = x.row_key
             WHERE x.reference = \(postings) AND p.party_id = x.from_party AND NOT EXISTS (
                   SELECT 1 FROM merge_moved y
                    WHERE y.reference = x.reference AND y.row_id = r.id AND y.row_key = x.row_key)
            """)
        try move.rows.run(
            """
            INSERT INTO merge_moved (reference, cluster, from_party, to_party, row_id, row_key)
            SELECT x.reference, x.cluster, x.from_party, x.to_party, r.id, x.row_key
              FROM merge_moved x JOIN ledger_entry r ON r.reverses_id = x.row_id
             WHERE x.reference = \(entries) AND r.party_id = x.from_party AND NOT EXISTS (
                   SELECT 1 FROM merge_moved y WHERE y.reference = x.reference AND y.row_id = r.id)
            """)
    }

    package func prepare(_ move: MergeMove) throws -> () throws -> Void {
        let seals = EntrySeals(move)
        try seals.check()
        return {
            try seals.renew()
            try MergedBalances.workOut(in: move.rows)
        }
    }
}

/// Balances of the parties of a merge, worked out anew from their postings.
private enum MergedBalances {
    static func workOut(in rows: Connection) throws {
        try rows.run(
            """
            CREATE TEMPORARY TABLE IF NOT EXISTS ledger_merge_sum (
                party_id BIGINT, account TEXT, currency TEXT, amount_minor BIGINT NOT NULL,
                PRIMARY KEY (party_id, account, currency))
            """)
        try rows.run("DELETE FROM ledger_merge_sum")
        try rows.run(
            """
            INSERT INTO ledger_merge_sum (party_id, account, currency, amount_minor)
            SELECT p.party_id, p.account, p.currency, CAST(SUM(p.amount_minor) AS BIGINT)
              FROM merge_touched t JOIN ledger_posting p ON p.party_id = t.party_id
             GROUP BY p.party_id, p.account, p.currency
            """)
        try rows.analyze(["ledger_merge_sum"])
        try rows.run(
            """
            UPDATE ledger_balance
               SET amount_minor = COALESCE((SELECT s.amount_minor FROM ledger_merge_sum s
                                             WHERE s.party_id = ledger_balance.party_id
                                               AND s.account = ledger_balance.account
                                               AND s.currency = ledger_balance.currency), 0)
             WHERE party_id IN (SELECT party_id FROM merge_touched)
            """)
        try rows.run(
            """
            INSERT INTO ledger_balance (party_id, account, currency, amount_minor)
            SELECT s.party_id, s.account, s.currency, s.amount_minor FROM ledger_merge_sum s
             WHERE s.amount_minor <> 0 AND NOT EXISTS (
                   SELECT 1 FROM ledger_balance b
                    WHERE b.party_id = s.party_id AND b.account = s.account AND b.currency = s.currency)
            """)
    }
}

/// The hashes of entries while the party in them, or in their postings, changes.
private struct EntrySeals {
    let move: MergeMove

    init(_ move: MergeMove) {
        self.move = move
    }

    func check() throws {
        try each { entry, kept, worked in
            if kept != worked { throw MergeRefusal.brokenSeal("ledger_entry \(entry)") }
        } endOfPage: {
        }
    }

    func renew() throws {
        var changed: [(id: Int64, hash: Digest)] = []
        try each { entry, kept, worked in
            if kept != worked { changed.append((entry, worked)) }
        } endOfPage: {
            try Seals.write(changed, to: "ledger_entry", in: move.rows)
            changed.removeAll(keepingCapacity: true)
        }
    }

    private func each(_ body: (Int64, Digest, Digest) throws -> Void, endOfPage: () throws -> Void) throws {
        let entries = try move.number(of: "ledger_entry")
        let postings = try move.number(of: "ledger_posting")
        var hasher = Digest.Hasher()
        var last = Int64.min
        while true {
            let ids = try move.rows.rows(
                """
                SELECT DISTINCT row_id FROM merge_moved
                 WHERE reference IN (\(entries), \(postings)) AND row_id > \(last)
                 ORDER BY row_id LIMIT \(Seals.page)
                """
            ) { $0.int(0) }
            guard let end = ids.last else { return }
            var gathering = EntryGathering()
            try move.rows.each(
                """
                \(SQL(EntryGathering.columns, []))
                 WHERE e.id > \(last) AND e.id <= \(end) AND e.id IN (
                       SELECT row_id FROM merge_moved
                        WHERE reference IN (\(entries), \(postings)) AND row_id > \(last) AND row_id <= \(end))
                 ORDER BY e.id, p.line
                """
            ) { row in
                if let (entry, kept) = try gathering.take(row) {
                    try body(entry.id.value, kept, entry.hash(with: &hasher))
                }
            }
            if let (entry, kept) = gathering.finish() { try body(entry.id.value, kept, entry.hash(with: &hasher)) }
            try endOfPage()
            last = end
        }
    }
}
