import Governance
import Ledger
import Party
import Storage
import Vocabulary

/// What `sekisho receipt match` has done (入金消込).
package struct MatchReport: Sendable {
    /// A receipt and the match that was booked for it, or that is proposed.
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
    /// What only a person may say; the receipts are among the unmatched.
    package var proposals: [Booked] = []
    /// The name of a payer that was learnt by it; nil where nothing was.
    package var learned: String?

    /// How many receipts each rule has assigned, every rule named.
    package var rules: [(rule: MatchingRuleName, receipts: Int)] {
        MatchingRuleName.allCases.map { rule in (rule, booked.count { $0.match.rule == rule }) }
    }
}

/// What is done where a receipt comes to less than the invoices that somebody names.
package enum Shortfall: Sendable {
    /// As the rules of matching say: within the fee it is the bank's, else the last invoice is paid in part.
    case byRule
    /// All of it is the bank's fee.
    case fee
    /// The invoices stay open by it.
    case partly
}

extension SalesDesk {
    /// Assigns the receipts that wait in suspense, the earliest first, each by the first rule that answers. In a
    /// rehearsal everything is taken back.
    /// - Parameter oldestFirst: pays a known payer's oldest invoices also where the rules in force do not.
    package func matchReceipts(oldestFirst: Bool = false) throws -> MatchReport {
        try books.perform("sales.receipt.match", queue: "import") { deed in
            var policy = try MatchingPolicy.inForce(on: deed.today, in: deed.rows)
            if oldestFirst { policy.appliesOldestFirst = true }
            var matching = Matching(deed, policy)
            let report = try matching.run()
            deed.detail("receipts", String(report.receipts))
            deed.detail("matched", String(report.matched))
            deed.detail("partly", String(report.partly))
            return report
        }
    }

    /// Assigns one receipt by the rules, also one that was taken from its invoices by hand.
    package func matchReceipt(_ number: String) throws -> MatchReport {
        try books.perform("sales.receipt.match", queue: "import") { deed in
            let receipt = try Receipts.require(number, in: deed.rows)
            guard receipt.waiting.minor > 0 else { throw ReceiptRefusal.nothingWaits(number) }
            deed.subject = Subject("receipt", number)
            try deed.rows.run("UPDATE sales_receipt SET held = 0 WHERE id = \(receipt.id)")
            var matching = Matching(deed, try MatchingPolicy.inForce(on: deed.today, in: deed.rows))
            let report = try matching.run([receipt])
            deed.detail("matched", String(report.matched + report.partly))
            return report
        }
    }

    /// Assigns a receipt to the invoices that somebody names (手動消込). Whoever paid is remembered by the name on the
    /// transfer, if the invoices are one customer's.
    package func matchReceipt(
        _ number: String, with invoices: [String], short: Shortfall = .byRule
    ) throws -> MatchReport {
        try books.perform("sales.receipt.match", queue: "import") { deed in
            let receipt = try Receipts.require(number, in: deed.rows)
            guard receipt.waiting.minor > 0 else { throw ReceiptRefusal.nothingWaits(number) }
            deed.subject = Subject("receipt", number)
            let policy = try MatchingPolicy.inForce(on: deed.today, in: deed.rows)
            let isOurs = try Setting.currency(in: deed.rows) == receipt.amount.currency
            let match = try MatchByHand(
                receipt: receipt, invoices: try Self.open(invoices, for: receipt, in: deed.rows),
                fee: isOurs ? policy.fee : 0..<0
            ).match(short)
            var matching = Matching(deed, policy)
            var report = try matching.book(match, of: receipt)
            report.learned = try PayerNames.learn(from: receipt, match, in: deed)
            deed.detail("invoices", String(match.parts.count))
            deed.detail("amount", Money(minor: match.total, receipt.amount.currency).description)
            if match.fee > 0 {
                deed.detail("fee", Money(minor: match.fee, receipt.amount.currency).description)
            }
            return report
        }
    }

    /// The open invoices of these numbers, in their order.
    private static func open(
        _ numbers: [String], for receipt: Receipt, in rows: Connection
    ) throws -> [OpenInvoice] {
        let known = Dictionary(
            try OpenInvoices.ofAnyAmount(numbers, in: rows).map { ($0.number, $0) },
            uniquingKeysWith: { first, _ in first })
        var seen: Set<String> = []
        return try numbers.filter { seen.insert($0).inserted }.map { number in
            guard let invoice = known[number] else { throw ReceiptRefusal.unknownInvoice(number) }
            guard !invoice.open.isZero else { throw ReceiptRefusal.invoicePaid(number) }
            guard invoice.open.currency == receipt.amount.currency else {
                throw ReceiptRefusal.otherCurrency(number, receipt.amount.currency)
            }
            return invoice
        }
    }
}

/// What somebody says that a receipt pays.
struct MatchByHand {
    let receipt: Receipt
    let invoices: [OpenInvoice]
    /// What the rules take for a fee.
    let fee: Range<Int64>

    /// - Throws: ``ReceiptRefusal/nothingToPay`` where credit notes come to as much as the invoices.
    func match(_ short: Shortfall) throws -> Match {
        let numbers = invoices.map(\.number).joined(separator: " ")
        let credits = invoices.filter { $0.open.isNegative }
        let claims = invoices.filter { !$0.open.isNegative }
        // What is set off makes the money reach further.
        let credited = credits.reduce(Int128(0)) { $0 - Int128($1.open.minor) }
        let owed = claims.reduce(Int128(0)) { $0 + Int128($1.open.minor) }
        guard owed > credited else { throw ReceiptRefusal.nothingToPay }
        let reach = Money(minor: Int64(clamping: Int128(receipt.waiting.minor) + credited), receipt.amount.currency)
        let missing = owed - Int128(reach.minor)
        let question = MatchQuestion(
            waiting: receipt.waiting, named: invoices, payer: nil, owed: OwedInvoices([]), fee: fee)
        let isFee = short == .fee || short == .byRule && question.isFee(missing)
        let kept = missing > 0 && isFee ? Int64(clamping: missing) : 0
        guard let paid = MatchingRules.match(.byHand, numbers, paying: claims, with: reach, fee: kept) else {
            throw ReceiptRefusal.nothingToPay
        }
        guard paid.fee == kept else { throw ReceiptRefusal.feeBeyondInvoice(Money(minor: kept, reach.currency)) }
        return Match(
            rule: .byHand, evidence: numbers,
            parts: paid.parts + credits.map { Match.Part(invoice: $0, amount: $0.open) })
    }
}
