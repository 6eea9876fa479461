import Governance
import Ledger
import Party
import Storage
import Vocabulary

extension SalesDesk {
    /// Receipts: the latest first; of those that wait the earliest first, each with the reason and with what comes
    /// nearest.
    /// - Parameter unmatched: only those of which something waits.
    package func receipts(unmatched: Bool = false, limit: Int) throws -> [ReceiptLine] {
        try books.read("sales.view") { rows in
            let condition: SQL =
                unmatched
                ? "WHERE applied_minor + deposit_minor < amount_minor ORDER BY day, id"
                : "ORDER BY day DESC, id DESC"
            let found = try rows.rows(
                """
                SELECT id, external_id, day, amount_minor, currency, applied_minor + deposit_minor, payer_name,
                       payer_kana, reference, held
                  FROM sales_receipt \(condition) LIMIT \(Int64(limit))
                """
            ) { (receipt: try Receipts.decode($0), isHeld: $0.bool(9)) }
            var lines = found.map { found in
                ReceiptLine(
                    receipt: found.receipt.externalID, day: found.receipt.day, payer: found.receipt.payer,
                    reference: found.receipt.reference, amount: found.receipt.amount, waiting: found.receipt.waiting)
            }
            try Self.addPaid(to: &lines, found.map(\.receipt), in: rows)
            var reasons = try UnmatchedReasons(
                of: found.map(\.receipt).filter { $0.waiting.minor > 0 }, on: books.today, in: rows)
            for place in lines.indices where lines[place].waiting.minor > 0 {
                try reasons.explain(found[place].receipt, isHeld: found[place].isHeld, &lines[place])
            }
            return lines
        }
    }

    private static func addPaid(to lines: inout [ReceiptLine], _ receipts: [Receipt], in rows: Connection) throws {
        let places = Dictionary(
            receipts.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        try rows.inChunks(of: receipts.map(\.id)) { list in
            try rows.each(
                """
                SELECT a.receipt_id, i.number, a.rule, a.fee_minor
                  FROM sales_allocation a LEFT JOIN sales_invoice i ON i.id = a.invoice_id
                 WHERE a.receipt_id IN (\(list)) ORDER BY a.id
                """
            ) { row in
                guard let place = places[row.id(0)] else { return }
                if !row.isNull(1) { lines[place].invoices.append(row.text(1)) }
                let rule: MatchingRuleName = try row.word(2)
                if !lines[place].rules.contains(rule) { lines[place].rules.append(rule) }
                lines[place].fee += row.int(3)
            }
        }
    }
}

/// Why receipts wait, by the same question that the rules are asked.
private struct UnmatchedReasons {
    private let rows: Connection
    private let policy: MatchingPolicy
    private var sight: MatchingSight
    private let near: NearAmounts
    /// So many invoices are named as the nearest.
    private static let most = 3

    init(of receipts: [Receipt], on day: Day, in rows: Connection) throws {
        self.rows = rows
        policy = try MatchingPolicy.inForce(on: day, in: rows)
        sight = try MatchingSight(of: receipts, by: policy, company: try Setting.currency(in: rows), in: rows)
        try sight.learn(receipts)
        let sight = sight
        near = try NearAmounts(
            to: receipts.filter { sight.payer(of: $0) == nil }.map(\.waiting), within: policy.fee.upperBound - 1,
            in: rows)
    }

    mutating func explain(_ receipt: Receipt, isHeld: Bool, _ line: inout ReceiptLine) throws {
        let question = try sight.question(about: receipt)
        let match = MatchingRules.match(question, by: policy)
        let named = sight.namedInvoices(of: receipt)
        (line.why, line.about) = try why(receipt, isHeld, question, match, named)
        var nearest = match?.parts.map(\.invoice) ?? []
        if nearest.isEmpty { nearest = question.named }
        if nearest.isEmpty { nearest = question.owed.nearest(to: receipt.waiting, Self.most) }
        if nearest.isEmpty { nearest = try OpenInvoices.of(near.of(receipt.waiting), in: rows) }
        line.candidates = try nearest.map { try candidate($0, receipt) }
    }

    private func why(
        _ receipt: Receipt, _ isHeld: Bool, _ question: MatchQuestion, _ match: Match?, _ named: [OpenInvoice]
    ) throws -> (WhyUnmatched, [String]) {
        if isHeld { return (.held, []) }
        if let match { return (policy.proposes(match.rule) ? .proposed : .notAsked, match.parts.map(\.invoice.number)) }
        if question.namesPaid { return (.namesPaid, named.map(\.number)) }
        if !question.named.isEmpty { return (.namesOthers, question.named.map(\.number)) }
        guard question.payer != nil else {
            let several = try sight.candidates(for: receipt).sorted().map { try Parties.code(of: $0, in: rows) }
            return several.isEmpty ? (.payerUnknown, [receipt.payer]) : (.payerAmbiguous, several)
        }
        if question.owed.isEmpty { return (.nothingOpen, [receipt.amount.currency.code]) }
        let equal = question.owed.equal(to: receipt.waiting)
        return equal.count > 1 ? (.severalOfAmount, equal.map(\.number)) : (.noneOfAmount, [])
    }

    private func candidate(_ invoice: OpenInvoice, _ receipt: Receipt) throws -> ReceiptLine.Candidate {
        let (code, name) =
            try rows.first("SELECT code, name FROM party WHERE id = \(invoice.party)") { ($0.text(0), $0.text(1)) }
            ?? ("", "")
        return ReceiptLine.Candidate(
            invoice: invoice.number, customer: code, name: name, open: invoice.open, dueOn: invoice.dueOn,
            difference: try invoice.open.minus(receipt.waiting))
    }
}

/// Open invoices of anybody that an amount pays, or would pay less a fee: all open ones are read once for a whole list.
private struct NearAmounts {
    private var found: [Money: [ID<OpenItem>]] = [:]
    private static let most = 3

    init(to amounts: [Money], within fee: Int64, in rows: Connection) throws {
        guard !amounts.isEmpty else { return }
        let sought = Dictionary(grouping: Set(amounts), by: \.currency).mapValues { $0.map(\.minor).sorted() }
        var near: [Money: [(more: Int64, id: ID<OpenItem>)]] = [:]
        try rows.each(
            """
            SELECT id, open_minor, currency FROM ledger_open_item WHERE side = 'receivable' AND open_minor > 0
             ORDER BY id
            """
        ) { row in
            let (id, open, currency): (ID<OpenItem>, Int64, Currency) = (row.id(0), row.int(1), try row.currency(2))
            guard let amounts = sought[currency] else { return }
            // The first amount that may be this invoice less a fee.
            var (low, high) = (0, amounts.count)
            while low < high {
                let middle = (low + high) / 2
                if amounts[middle] < open - fee { low = middle + 1 } else { high = middle }
            }
            while low < amounts.count, amounts[low] <= open {
                near[Money(minor: amounts[low], currency), default: []].append((open - amounts[low], id))
                low += 1
            }
        }
        found = near.mapValues { near in
            near.sorted { ($0.more, $0.id) < ($1.more, $1.id) }.prefix(Self.most).map(\.id)
        }
    }

    func of(_ amount: Money) -> [ID<OpenItem>] { found[amount] ?? [] }
}
