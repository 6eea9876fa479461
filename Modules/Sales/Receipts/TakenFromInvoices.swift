import Governance
import Ledger
import Party
import Storage
import Vocabulary

/// Receipts are taken from what they paid: the invoices are open again by entries that state the opposite, what the
/// bank kept is owed again. What is then owed beyond the credit limit is recorded under the actor and said: a match that
/// is wrong may not stay for its sake.
struct TakenFromInvoices {
    private let deed: Deed
    private let journal: Journal
    private let credit: CreditStore
    private var touched: Set<CreditStore.LineKey> = []

    init(_ deed: Deed) {
        self.deed = deed
        journal = Journal(deed)
        credit = CreditStore(deed, journal.exposures)
    }

    /// - Parameters:
    ///   - receipts: their ids and currencies.
    ///   - entries: what else is stated to be otherwise.
    mutating func take(_ receipts: [Int64: Currency], reversing entries: [ID<LedgerEntry>] = []) throws {
        var days = OriginDays()
        var entries = Set(entries)
        let ids = receipts.keys.sorted()
        try deed.rows.inChunks(of: ids) { list in
            try deed.rows.each(
                """
                SELECT a.receipt_id, a.invoice_id, a.amount_minor, a.day, a.origin_id, a.entry_id, a.party_id,
                       COALESCE(i.is_new, 0)
                  FROM sales_allocation a LEFT JOIN sales_invoice i ON i.id = a.invoice_id
                 WHERE a.receipt_id IN (\(list)) ORDER BY a.id
                """
            ) { row in
                entries.insert(row.id(5))
                guard let currency = receipts[row.int(0)] else { return }
                touched.insert(.init(party: row.id(6), currency: currency))
                guard !row.isNull(1) else { return }
                try days.collected(Money(minor: -row.int(2), currency), row.int(4), isNew: row.bool(7), on: row.day(3))
            }
        }
        // The limit of today counts, not that of the day on which the customer was last heard of.
        try credit.prepare(Set(touched.map(\.party)))
        for key in touched.sorted(by: { ($0.party, $0.currency.code) < ($1.party, $1.currency.code) }) {
            try credit.renew(key.party, key.currency)
        }
        try journal.reverse(entries.sorted(), on: deed.today)
        try journal.save()
        try deed.rows.inChunks(of: ids) { list in
            try deed.rows.run("DELETE FROM sales_allocation WHERE receipt_id IN (\(list))")
        }
        try days.write(in: deed.rows)
    }

    /// Says what is owed beyond what may be owed, customer by customer.
    func say() throws {
        let after = CreditStore(deed, journal.exposures)
        let found = try touched.map {
            (key: $0, code: try Parties.code(of: $0.party, in: deed.rows))
        }
        for (key, code) in found.sorted(by: { ($0.code, $0.key.currency.code) < ($1.code, $1.key.currency.code) }) {
            for objection in try after.afterwards(key.party, key.currency) {
                deed.remark(RefusalAbout(code, reason: objection))
            }
        }
    }
}
