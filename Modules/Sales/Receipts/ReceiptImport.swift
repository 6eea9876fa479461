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
        case .externalID:
            Column("external_id", "番号", "入金番号", "照会番号", "取引番号")
                .also("入金No|receipt number|receipt no|transaction id|payment id|reference number").holding(.code)
        case .day:
            Column("day", "入金日", "取引日", "日付", required: true)
                .also("入金年月日|お取引日|date|payment date|transaction date|value date|booking date").holding(.day)
        case .amount:
            Column("amount", "金額", "入金額", "入金金額", required: true)
                .also("お預り金額|お預かり金額|入金額円|deposit|credit|payment amount|paid amount").holding(.amount)
        case .currency: Column("currency", "通貨").also("通貨コード|currency code|ccy").holding(.currency)
        case .payerName:
            Column("payer_name", "振込人", "振込人名", "入金元")
                .also("振込元|支払人|お振込人|payer|payer name|customer name|received from")
        case .payerKana: Column("payer_kana", "振込人カナ", "振込依頼人", "振込名義", "依頼人名").also("振込人名カナ|振込依頼人名|依頼人|payer kana")
        case .bank: Column("bank", "銀行", "銀行名", "仕向銀行").also("金融機関|金融機関名|bank name")
        case .branch: Column("branch", "支店", "支店名", "仕向支店").also("branch name")
        case .reference:
            Column("reference", "摘要", "備考", "内容", "EDI情報")
                .also("お取引内容|備考欄|メモ|description|memo|remarks|details|note|payment reference")
        }
    }

    /// What is kept as it was written.
    static let texts: [ReceiptColumn] = [.payerName, .payerKana, .bank, .branch, .reference]
}

/// `sekisho import receipts`. Money goes into suspense first (仮受金); what names exactly one open invoice pays it at
/// once, everything else waits for `receipt match`.
///
/// A receipt is never changed: the same number with other content is refused.
package struct ReceiptImport: RecordImporter {
    package static let kind = "receipts"
    package static let action: Action = "sales.receipt.import"
    package static let tables = ["sales_receipt"]

    package let session: ImportSession
    private let journal: Journal
    private let book: ReceiptStore
    /// The open invoices that the batch at hand names.
    private var open: [String: OpenInvoice] = [:]
    private let policy: MatchingPolicy
    private let company: Currency
    private var numbers = DerivedNumbers()

    package init(_ session: ImportSession) throws {
        self.session = session
        policy = try MatchingPolicy.inForce(on: session.deed.today, in: session.deed.rows)
        company = try Setting.currency(in: session.deed.rows)
        journal = Journal(session.deed)
        book = ReceiptStore(session.deed, journal)
    }

    /// - Throws: ``SalesRefusal/bankStatement`` for a statement of account: read as a list of receipts, it would come in once
    ///   more under other numbers.
    package mutating func prepare(_ batch: RowBatch) throws {
        if BankStatement.isHeader(batch.header) { throw SalesRefusal.bankStatement }
    }

    package mutating func read(_ row: Fields<ReceiptColumn>) throws -> IncomingReceipt {
        let given = try row.optionalText(.externalID)
        let day = try row.day(.day)
        let currency = row.isEmpty(.currency) ? company : try row.currency(.currency)
        let amount = try row.money(.amount, in: currency)
        guard amount.minor > 0 else { throw row.refusal(.amount, SalesRefusal.notPositive(amount)) }
        let texts = try ReceiptColumn.texts.map { row.has($0) ? try row.text($0, limit: 1000) : nil }
        let number = given ?? numbers.next(day: day, amount: amount, texts: texts)
        return IncomingReceipt(externalID: number, day: day, amount: amount, texts: texts)
    }

    package func key(of receipt: IncomingReceipt) -> String { receipt.externalID }

    package mutating func known(_ receipts: [IncomingReceipt]) throws -> [String: StoredReceipt] {
        let rows = session.deed.rows
        let named = try OpenInvoices.of(Set(receipts.flatMap(\.words)), in: rows)
        open = Dictionary(named.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        return try StoredReceipt.known(Set(receipts.map(\.externalID)), in: rows)
    }

    package func saysTheSame(_ receipt: IncomingReceipt, as stored: StoredReceipt) -> Bool {
        receipt.isSame(as: stored.receipt)
    }

    package func make(_ receipt: IncomingReceipt) -> StoredReceipt {
        StoredReceipt(receipt: receipt, importedBy: session.importID)
    }

    package func change(_ stored: StoredReceipt, to receipt: IncomingReceipt) throws -> StoredReceipt {
        throw FieldRefusal(ReceiptColumn.externalID.rawValue, ImportRefusal.unchangeable(receipt.externalID))
    }

    package mutating func write(
        _ made: [StoredReceipt], _ replaced: [(before: StoredReceipt, after: StoredReceipt)]
    ) throws {
        guard !made.isEmpty else { return }
        var id = try session.deed.rows.takeIDs("sales_receipt", made.count)
        // Whether who pays is whose invoice is named: more is asked when receipts are matched.
        let payers = try Payers(
            of: made.map { $0.receipt.receipt(ID(0)) }, among: Set(open.values.map(\.party)), in: session.deed.rows)
        try journal.page(of: Set(open.values.map(\.party))) { page, bulk in
            let load = try bulk.into("sales_receipt", StoredReceipt.written)
            let page = try ReceiptStore.Page(page, bulk)
            for stored in made {
                try enter(stored, id: id, payers, on: page, load)
                id += 1
            }
        }
        try book.save()
    }

    /// Books a receipt, and what it pays at once.
    private mutating func enter(
        _ stored: StoredReceipt, id: Int64, _ payers: Payers, on page: ReceiptStore.Page, _ load: BulkLoad
    ) throws {
        let row = stored.receipt
        let entry = try page.journal.post(
            .receipt, row.externalID, of: Posting.ourselves, on: row.day,
            [
                Posting(Posting.ourselves, .cash, row.amount),
                Posting(Posting.ourselves, .suspense, try Money.zero(row.amount.currency).minus(row.amount)),
            ])
        let outcome = try applyAtOnce(row.receipt(ID(id)), row.words, payers, page)
        try stored.write(id: id, outcome, entry, to: load)
    }

    /// Pays the one open invoice that the receipt names, if the payer does not say to be somebody else.
    private mutating func applyAtOnce(
        _ receipt: Receipt, _ words: [String], _ payers: Payers, _ page: ReceiptStore.Page
    ) throws -> ReceiptStore.Outcome {
        let named = words.compactMap { open[$0] }.filter {
            $0.open.minor > 0 && $0.open.currency == receipt.amount.currency
        }
        guard named.count == 1, let invoice = named.first,
            !Payers.isNamed(receipt) || payers.candidates(for: receipt).contains(invoice.party)
        else { return ReceiptStore.Outcome() }
        let question = MatchQuestion(
            waiting: receipt.waiting, named: named, payer: nil, owed: OwedInvoices([]),
            fee: receipt.amount.currency == company ? policy.fee : 0..<0)
        guard let match = MatchingRules.theTextNamesInvoices(question) else { return ReceiptStore.Outcome() }
        let settled = match.parts.reduce(0) { $0 + $1.settled }
        open[invoice.number]?.open = Money(minor: invoice.open.minor - settled, invoice.open.currency)
        return try book.apply(match, of: receipt, on: page)
    }

    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        var undo = ReceiptUndo(importID, deed)
        return try undo.undo()
    }
}
