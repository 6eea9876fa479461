import Governance
import Ledger
import Party
import Storage
import Vocabulary

/// Takes an import of receipts back with everything that was assigned since: the invoices are open again.
struct ReceiptUndo {
    private let importID: Int64
    private let deed: Deed
    private let journal: Journal
    private static let portion = 2048

    init(_ importID: Int64, _ deed: Deed) {
        self.importID = importID
        self.deed = deed
        journal = Journal(deed)
    }

    func undo() throws -> Int {
        var count = 0
        while true {
            let receipts = try deed.rows.rows(
                """
                SELECT id, entry_id, currency FROM sales_receipt WHERE import_id = \(importID)
                 ORDER BY id LIMIT \(Self.portion)
                """
            ) { (id: $0.int(0), entry: $0.id(1, of: LedgerEntry.self), currency: try $0.currency(2)) }
            guard !receipts.isEmpty else { return count }
            try takeBack(receipts)
            count += receipts.count
        }
    }

    private func takeBack(_ receipts: [(id: Int64, entry: ID<LedgerEntry>, currency: Currency)]) throws {
        let currencies = Dictionary(receipts.map { ($0.id, $0.currency) }, uniquingKeysWith: { first, _ in first })
        var days = OriginDays()
        var entries = Set(receipts.map(\.entry))
        try deed.rows.inChunks(of: receipts.map(\.id)) { list in
            try deed.rows.each(
                """
                SELECT receipt_id, invoice_id, amount_minor, day, origin_id, entry_id FROM sales_allocation
                 WHERE receipt_id IN (\(list)) ORDER BY id
                """
            ) { row in
                entries.insert(row.id(5))
                guard !row.isNull(1), let currency = currencies[row.int(0)] else { return }
                try journal.settle(row.id(1), by: -row.int(2))
                try days.collected(Money(minor: -row.int(2), currency), row.int(4), on: row.day(3))
            }
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
