import Governance
import Interchange
import Ledger
import Party
import Storage
import Vocabulary

/// The columns of a file of receipts.
package enum ReceiptColumn: Int, FileColumn {
    case externalID, day, amount, currency, payerName, payerKana, bank, branch, reference

    package var column: Column {
        switch self {
        case .externalID: Column("external_id", "番号", "入金番号", "照会番号", "取引番号", required: true)
        case .day: Column("day", "入金日", "取引日", "日付", required: true)
        case .amount: Column("amount", "金額", "入金額", "入金金額", required: true)
        case .currency: Column("currency", "通貨", required: true)
        case .payerName: Column("payer_name", "振込人", "振込人名", "入金元")
        case .payerKana: Column("payer_kana", "振込人カナ", "振込依頼人", "振込名義", "依頼人名")
        case .bank: Column("bank", "銀行", "銀行名", "仕向銀行")
        case .branch: Column("branch", "支店", "支店名", "仕向支店")
        case .reference: Column("reference", "摘要", "備考", "内容", "EDI情報")
        }
    }

    /// What is kept as it was written.
    static let texts: [ReceiptColumn] = [.payerName, .payerKana, .bank, .branch, .reference]
}

/// `sekisho import receipts`. Money goes into suspense first (仮受金); what names exactly one open invoice pays it at
/// once, everything else waits for `receipt match`.
package struct ReceiptImport: Importer {
    package static let kind = "receipts"
    package static let action: Action = "sales.receipt.import"
    package static let tables = ["sales_receipt"]
    package static let columns = ReceiptColumn.columns

    private let session: ImportSession
    private let journal: Journal
    private let book: ReceiptStore

    package init(_ session: ImportSession) {
        self.session = session
        journal = Journal(session.deed)
        book = ReceiptStore(session.deed, journal)
    }

    private struct Incoming {
        let row: Int
        let externalID: String
        let day: Day
        let amount: Money
        /// Payer's name, its kana, bank, branch, reference.
        let texts: [String]
        let words: [String]
        let digest: Int64
    }

    package mutating func take(_ batch: RowBatch) throws {
        let rows = session.deed.rows
        var refusals = RowRefusals()
        let incoming = try (0..<batch.count).compactMap { row in
            try refusals.read(row) { try Self.read(Fields(batch, row)) }
        }
        var known = try Self.known(Set(incoming.map(\.externalID)), in: rows)
        let found = try OpenInvoices.of(Set(incoming.flatMap(\.words)), in: rows)
        var open = Dictionary(found.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        var nextID = try rows.takeIDs("sales_receipt", incoming.count)
        try journal.page(of: Set(found.map(\.party))) { page, bulk in
            let load = try bulk.into("sales_receipt", Self.loaded)
            let page = try ReceiptStore.Page(page, bulk)
            for row in incoming {
                if let digest = known[row.externalID] {
                    try again(row, digest, &refusals)
                    continue
                }
                let receipt = Receipt(
                    id: ID(nextID), externalID: row.externalID, day: row.day, amount: row.amount, settled: 0,
                    payerName: row.texts[0], payerKana: row.texts[1], reference: row.texts[4])
                let entry = try page.journal.post(
                    .receipt, row.externalID, of: Posting.ourselves, on: row.day,
                    [
                        Posting(Posting.ourselves, .cash, row.amount),
                        Posting(Posting.ourselves, .suspense, try Money.zero(row.amount.currency).minus(row.amount)),
                    ])
                let outcome = try applyAtOnce(receipt, row.words, &open, page)
                try write(row, id: nextID, outcome, entry, to: load)
                known[row.externalID] = row.digest
                nextID += 1
                session.created()
            }
        }
        try book.save()
        try refusals.tell(session, batch)
    }

    package mutating func finish() throws {}

    private func again(_ row: Incoming, _ digest: Int64, _ refusals: inout RowRefusals) throws {
        if digest == row.digest || session.onDuplicate == .skip {
            session.unchanged()
        } else {
            let reason: ImportRefusal =
                session.onDuplicate == .reject ? .duplicate(row.externalID) : .unchangeable(row.externalID)
            refusals.refuse(row.row, column: ReceiptColumn.externalID.rawValue, reason)
        }
    }

    /// Pays the one open invoice that the receipt names.
    private func applyAtOnce(
        _ receipt: Receipt, _ words: [String], _ open: inout [String: OpenInvoice], _ page: ReceiptStore.Page
    ) throws -> ReceiptStore.Outcome {
        let named = words.compactMap { open[$0] }.filter {
            $0.open.minor > 0 && $0.open.currency == receipt.amount.currency
        }
        guard named.count == 1, let invoice = named.first else { return ReceiptStore.Outcome() }
        let question = MatchQuestion(waiting: receipt.waiting, named: named, payer: nil, equal: [], oldest: [])
        guard let match = MatchingRules.theTextNamesInvoices(question) else { return ReceiptStore.Outcome() }
        open[invoice.number]?.open = try invoice.open.minus(Money(minor: match.total, invoice.open.currency))
        return try book.apply(match, of: receipt, on: page)
    }

    private static func read(_ row: Fields<ReceiptColumn>) throws -> Incoming {
        let externalID = try row.required(.externalID)
        let day = try row.day(.day)
        let currency = try row.currency(.currency)
        let amount = try row.money(.amount, in: currency)
        guard amount.minor > 0 else { throw row.refusal(.amount, SalesRefusal.notPositive(amount)) }
        let texts = try ReceiptColumn.texts.map { try row.text($0, limit: 1000) }
        return Incoming(
            row: row.row, externalID: externalID, day: day, amount: amount, texts: texts,
            words: ReferenceText.words(texts[4]), digest: row.batch.digest(row.row))
    }

    private static func known(_ ids: Set<String>, in rows: Connection) throws -> [String: Int64] {
        var found: [String: Int64] = [:]
        try rows.withKeys(ids) { ids in
            try rows.each(
                "SELECT r.external_id, r.source_digest FROM \(ids) k JOIN sales_receipt r ON r.external_id = k.key"
            ) { found[$0.text(0)] = $0.optionalInt(1) ?? 0 }
        }
        return found
    }

    private static let loaded = [
        "id", "external_id", "day", "currency", "amount_minor", "applied_minor", "deposit_minor", "payer_name",
        "payer_kana", "bank", "branch", "reference", "entry_id", "import_id", "source_digest",
    ]

    private func write(
        _ row: Incoming, id: Int64, _ outcome: ReceiptStore.Outcome, _ entry: ID<LedgerEntry>, to load: BulkLoad
    ) throws {
        load.int(id)
        load.text(row.externalID)
        load.day(row.day)
        load.text(row.amount.currency.code)
        load.int(row.amount.minor)
        load.int(outcome.applied)
        load.int(outcome.deposited)
        for text in row.texts { load.text(text) }
        load.id(entry)
        load.int(session.importID)
        load.int(row.digest)
        try load.endRow()
    }

    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        var undo = ReceiptUndo(importID, deed)
        return try undo.undo()
    }
}
