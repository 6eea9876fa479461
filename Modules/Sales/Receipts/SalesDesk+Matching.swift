import Governance
import Ledger
import Party
import Storage
import Vocabulary

/// What `sekisho receipt match` has done (入金消込).
package struct MatchReport: Sendable {
    /// A receipt and the match that was booked for it.
    package struct Booked: Sendable {
        package let receipt: String
        package let match: Match
        /// What became a deposit because more was paid than was owed.
        package let deposited: Money
    }

    /// Receipts that were looked at: those with anything in suspense.
    package var receipts = 0
    /// Assigned whole.
    package var matched = 0
    /// Assigned in part.
    package var partly = 0
    package var unmatched = 0
    /// What stays in suspense (仮受金), per currency.
    package var suspense: [Money] = []
    package var booked: [Booked] = []

    /// How many receipts each rule has assigned, every rule named.
    package var rules: [(rule: MatchingRuleName, receipts: Int)] {
        MatchingRuleName.allCases.map { rule in (rule, booked.count { $0.match.rule == rule }) }
    }
}

extension SalesDesk {
    /// Assigns the receipts that wait in suspense, the earliest first, each by the first rule that answers. In a
    /// rehearsal everything is taken back.
    package func matchReceipts(_ policy: MatchingPolicy = MatchingPolicy()) throws -> MatchReport {
        try books.perform("sales.receipt.match", queue: "import") { deed in
            var matching = try Matching(deed, policy)
            let report = try matching.run()
            deed.detail("receipts", String(report.receipts))
            deed.detail("matched", String(report.matched))
            deed.detail("partly", String(report.partly))
            return report
        }
    }
}

/// One run of matching.
private struct Matching {
    private let deed: Deed
    private let rules: [MatchingRules.Rule]
    private let journal: Journal
    private let book: ReceiptStore
    private var owed: [OwedKey: OwedInvoices] = [:]
    private var report = MatchReport()
    private static let portion = 1000

    private struct OwedKey: Hashable {
        let party: ID<Party>
        let currency: Currency
    }

    init(_ deed: Deed, _ policy: MatchingPolicy) throws {
        self.deed = deed
        rules = MatchingRules.inForce(policy)
        journal = Journal(deed)
        book = ReceiptStore(deed, journal)
    }

    static func waiting(in rows: Connection) throws -> [Receipt] {
        try rows.rows(
            """
            SELECT id, external_id, day, amount_minor, currency, applied_minor + deposit_minor, payer_name, payer_kana,
                   reference
              FROM sales_receipt WHERE applied_minor + deposit_minor < amount_minor ORDER BY day, id
            """
        ) { row in
            var row = row.inTurn()
            return try Receipt(
                id: row.id(), externalID: row.text(), day: row.day(), amount: row.money(), settled: row.int(),
                payerName: row.text(), payerKana: row.text(), reference: row.text())
        }
    }

    mutating func run() throws -> MatchReport {
        let receipts = try Self.waiting(in: deed.rows)
        let payers = try Payers(of: receipts, in: deed.rows)
        report.receipts = receipts.count
        var suspense: [Currency: Int128] = [:]
        var start = 0
        while start < receipts.count {
            let portion = receipts[start..<min(start + Self.portion, receipts.count)]
            for (currency, amount) in try match(portion, payers) { suspense[currency, default: 0] += amount }
            start += Self.portion
        }
        report.suspense = suspense.sorted { $0.key.code < $1.key.code }.map {
            Money(minor: Int64(clamping: $0.value), $0.key)
        }
        return report
    }

    /// Assigns a portion; what stays in suspense of it.
    private mutating func match(_ receipts: ArraySlice<Receipt>, _ payers: Payers) throws -> [Currency: Int128] {
        var suspense: [Currency: Int128] = [:]
        var named = try Self.named(in: receipts, deed.rows)
        var changed: [[SQLValue]] = []
        var matches: [(receipt: Receipt, match: Match)] = []
        for receipt in receipts {
            guard let match = try match(receipt, payers.payer(of: receipt), &named) else {
                report.unmatched += 1
                suspense[receipt.amount.currency, default: 0] += Int128(receipt.waiting.minor)
                continue
            }
            matches.append((receipt, match))
        }
        try journal.page(of: Set(matches.flatMap { $0.match.parts.map(\.invoice.party) })) { page, bulk in
            let page = try ReceiptStore.Page(page, bulk)
            for (receipt, match) in matches {
                let outcome = try book.apply(match, of: receipt, on: page)
                changed.append([.int(receipt.id.value), .int(outcome.applied), .int(outcome.deposited)])
                let left = receipt.waiting.minor - outcome.applied - outcome.deposited
                if left == 0 { report.matched += 1 } else { report.partly += 1 }
                if left > 0 { suspense[receipt.amount.currency, default: 0] += Int128(left) }
                report.booked.append(
                    MatchReport.Booked(
                        receipt: receipt.externalID, match: match,
                        deposited: Money(minor: outcome.deposited, receipt.amount.currency)))
            }
        }
        try book.save()
        try deed.rows.inPortions(of: changed, types: ["BIGINT", "BIGINT", "BIGINT"]) { list in
            """
            WITH settled(id, applied, deposited) AS (VALUES \(list))
            UPDATE sales_receipt
               SET applied_minor = sales_receipt.applied_minor + settled.applied,
                   deposit_minor = sales_receipt.deposit_minor + settled.deposited
              FROM settled WHERE sales_receipt.id = settled.id
            """
        }
        return suspense
    }

    /// The match of a receipt, taken off the invoices that the later receipts see.
    private mutating func match(
        _ receipt: Receipt, _ payer: (party: ID<Party>, evidence: String)?, _ named: inout [String: OpenInvoice]
    ) throws -> Match? {
        let currency = receipt.amount.currency
        let namedHere = ReferenceText.words(receipt.reference).compactMap { named[$0] }.filter {
            $0.open.minor > 0 && $0.open.currency == currency
        }
        var equal: [OpenInvoice] = []
        var oldest: [OpenInvoice] = []
        if let payer {
            let key = OwedKey(party: payer.party, currency: currency)
            if owed[key] == nil { owed[key] = try open(of: key, named) }
            equal = owed[key]?.equal(to: receipt.waiting) ?? []
            oldest = owed[key]?.oldest(reaching: receipt.waiting) ?? []
        }
        let question = MatchQuestion(
            waiting: receipt.waiting, named: namedHere, payer: payer?.evidence, equal: equal, oldest: oldest)
        for rule in rules {
            guard let match = rule(question) else { continue }
            for part in match.parts { try takeOff(part, &named) }
            return match
        }
        return nil
    }

    /// What is open of a payer. What this portion has assigned is not written yet: the numbers named know better.
    private func open(of key: OwedKey, _ named: [String: OpenInvoice]) throws -> OwedInvoices {
        OwedInvoices(
            try OpenInvoices.of(key.party, key.currency, in: deed.rows).compactMap { invoice in
                let now = named[invoice.number] ?? invoice
                return now.open.minor > 0 ? now : nil
            })
    }

    private mutating func takeOff(_ part: Match.Part, _ named: inout [String: OpenInvoice]) throws {
        let left = try part.invoice.open.minus(part.amount)
        named[part.invoice.number]?.open = left
        owed[OwedKey(party: part.invoice.party, currency: left.currency)]?.set(part.invoice.id, open: left)
    }

    private static func named(in receipts: ArraySlice<Receipt>, _ rows: Connection) throws -> [String: OpenInvoice] {
        let words = Set(receipts.flatMap { ReferenceText.words($0.reference) })
        let found = try OpenInvoices.of(words, in: rows)
        return Dictionary(found.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
