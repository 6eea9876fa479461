import Governance
import Ledger
import Storage
import Vocabulary

/// Takes an import of receipts back with everything that was assigned since.
struct ReceiptUndo {
    private let importID: Int64
    private let deed: Deed
    private var taken: TakenFromInvoices
    private static let portion = 2048

    init(_ importID: Int64, _ deed: Deed) {
        self.importID = importID
        self.deed = deed
        taken = TakenFromInvoices(deed)
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
                try taken.say()
                return count
            }
            try taken.take(
                Dictionary(receipts.map { ($0.id, $0.currency) }, uniquingKeysWith: { first, _ in first }),
                reversing: receipts.map(\.entry))
            try deed.rows.inChunks(of: receipts.map(\.id)) { list in
                try deed.rows.run("DELETE FROM sales_receipt WHERE id IN (\(list))")
            }
            count += receipts.count
        }
    }
}
