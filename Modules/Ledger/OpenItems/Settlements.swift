import Storage
import Vocabulary

/// What entries have taken off open items (消込の履歴).
enum Settlements {
    /// Of each of these entries.
    static func of(
        _ entries: [ID<LedgerEntry>], in rows: Connection
    ) throws -> [ID<LedgerEntry>: [(item: ID<OpenItem>, amount: Int64)]] {
        var found: [ID<LedgerEntry>: [(item: ID<OpenItem>, amount: Int64)]] = [:]
        try rows.inChunks(of: entries) { list in
            try rows.each(
                """
                SELECT entry_id, item_id, amount_minor FROM ledger_settlement WHERE entry_id IN (\(list))
                 ORDER BY entry_id, item_id
                """
            ) { found[$0.id(0), default: []].append((item: $0.id(1), amount: $0.int(2))) }
        }
        return found
    }
}
