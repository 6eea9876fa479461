import Governance
import Ledger
import Party
import Storage
import Vocabulary

/// Takes an import of receipts back with everything that was assigned since: the invoices are open again. What is then
/// owed beyond the credit limit is recorded under the actor and said: a receipt that is wrong may not stay for its sake.
struct ReceiptUndo {
    private let importID: Int64
    private let deed: Deed
    private let journal: Journal
    private let credit: CreditStore
    private var touched: Set<CreditStore.LineKey> = []
    private static let portion = 2048

    init(_ importID: Int64, _ deed: Deed) {
        self.importID = importID
        self.deed = deed
        journal = Journal(deed)
        credit = CreditStore(deed, journal.exposures)
    }

    mutating func undo() throws -> Int {
        var count = 0
        while true {
            let receipts = try deed.rows.rows(
                """
                SELECT id, entry_id, currency FROM sales_receipt WHERE import_id = \(importID)
                 ORDER BY id LIMIT \(Self.portion)
                """
            ) { (id: $0.int(0), entry: $0.id(1, of: LedgerEntry.self), currency: try $0.currency(2)) }
            guard !receipts.isEmpty else {
                try say()
                return count
            }
            try takeBack(receipts)
            count += receipts.count
        }
    }

    private func say() throws {
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

    private mutating func takeBack(_ receipts: [(id: Int64, entry: ID<LedgerEntry>, currency: Currency)]) throws {
        let currencies = Dictionary(receipts.map { ($0.id, $0.currency) }, uniquingKeysWith: { first, _ in first })
        var days = OriginDays()
        var entries = Set(receipts.map(\.entry))
        try deed.rows.inChunks(of: receipts.map(\.id)) { list in
            try deed.rows.each(
                """
                SELECT receipt_id, invoice_id, amount_minor, day, origin_id, entry_id, party_id FROM sales_allocation
                 WHERE receipt_id IN (\(list)) ORDER BY id
                """
            ) { row in
                entries.insert(row.id(5))
                guard let currency = currencies[row.int(0)] else { return }
                touched.insert(.init(party: row.id(6), currency: currency))
                guard !row.isNull(1) else { return }
                try days.collected(Money(minor: -row.int(2), currency), row.int(4), on: row.day(3))
            }
        }
        // The limit of today counts, not that of the day on which the customer was last heard of.
        try credit.prepare(Set(touched.map(\.party)))
        for key in touched.sorted(by: { ($0.party, $0.currency.code) < ($1.party, $1.currency.code) }) {
            try credit.renew(key.party, key.currency)
        }
        try journal.reverse(entries.sorted(), on: deed.today)
        try journal.save()
        try deed.rows.inChunks(of: receipts.map(\.id)) { list in
            try deed.rows.run("DELETE FROM sales_allocation WHERE receipt_id IN (\(list))")
            try deed.rows.run("DELETE FROM sales_receipt WHERE id IN (\(list))")
        }
        try days.write(in: deed.rows)
    }
}
