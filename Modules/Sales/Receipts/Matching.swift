import Governance
import Ledger
import Party
import Storage
import Vocabulary

/// One run of matching.
struct Matching {
    private let deed: Deed
    private let policy: MatchingPolicy
    private let journal: Journal
    private let book: ReceiptStore
    private var report = MatchReport()
    private static let portion = 1000

    init(_ deed: Deed, _ policy: MatchingPolicy) {
        self.deed = deed
        self.policy = policy
        journal = Journal(deed)
        book = ReceiptStore(deed, journal)
    }

    /// Assigns everything that waits and that no person keeps for itself.
    mutating func run() throws -> MatchReport { try run(Receipts.waiting(in: deed.rows), books: true) }

    /// What ``run()`` would do.
    mutating func plan() throws -> MatchReport { try run(Receipts.waiting(in: deed.rows), books: false) }

    /// Assigns these receipts.
    mutating func run(_ receipts: [Receipt], books: Bool = true) throws -> MatchReport {
        var sight = try MatchingSight(
            of: receipts, by: policy, company: try Setting.currency(in: deed.rows), in: deed.rows)
        report = MatchReport()
        report.receipts = receipts.count
        var suspense: [Currency: Int128] = [:]
        var start = 0
        while start < receipts.count {
            let portion = receipts[start..<min(start + Self.portion, receipts.count)]
            let found = try matches(of: portion, &sight, &suspense)
            if books {
                try book(found, &suspense)
            } else {
                report.booked += found.map { Self.booked($0.match, of: $0.receipt, deposited: 0) }
            }
            start += Self.portion
        }
        report.suspense = suspense.sorted { $0.key.code < $1.key.code }.map {
            Money(minor: Int64(clamping: $0.value), $0.key)
        }
        return report
    }

    private typealias Found = (receipt: Receipt, match: Match)

    /// What the rules say to a portion; what they leave stays in suspense.
    private mutating func matches(
        of receipts: ArraySlice<Receipt>, _ sight: inout MatchingSight, _ suspense: inout [Currency: Int128]
    ) throws -> [Found] {
        try sight.learn(receipts)
        var found: [Found] = []
        for receipt in receipts {
            // The question goes before what is owed changes: nothing is copied.
            let match = try MatchingRules.match(sight.question(about: receipt), by: policy)
            if let match, !policy.proposes(match.rule) {
                try sight.takeOff(match)
                found.append((receipt, match))
                continue
            }
            if let match { report.proposals.append(Self.booked(match, of: receipt, deposited: 0)) }
            report.unmatched += 1
            suspense[receipt.amount.currency, default: 0] += Int128(receipt.waiting.minor)
        }
        return found
    }

    /// Books matches with all that follows from them.
    mutating func book(_ matches: [(receipt: Receipt, match: Match)], _ suspense: inout [Currency: Int128]) throws {
        var changed: [[SQLValue]] = []
        try journal.page(of: Set(matches.flatMap { $0.match.parts.map(\.invoice.party) })) { page, bulk in
            let page = try ReceiptStore.Page(page, bulk)
            for (receipt, match) in matches {
                let outcome = try book.apply(match, of: receipt, on: page)
                changed.append([.int(receipt.id.value), .int(outcome.applied), .int(outcome.deposited)])
                let left = receipt.waiting.minor - outcome.applied - outcome.deposited
                if left == 0 { report.matched += 1 } else { report.partly += 1 }
                if left > 0 { suspense[receipt.amount.currency, default: 0] += Int128(left) }
                report.booked.append(Self.booked(match, of: receipt, deposited: outcome.deposited))
            }
        }
        try book.save()
        try deed.rows.inPortions(of: changed, types: ["BIGINT", "BIGINT", "BIGINT"]) { list in
            """
            WITH settled(id, applied, deposited) AS (VALUES \(list))
            UPDATE sales_receipt
               SET applied_minor = sales_receipt.applied_minor + settled.applied,
                   deposit_minor = sales_receipt.deposit_minor + settled.deposited, held = 0
              FROM settled WHERE sales_receipt.id = settled.id
            """
        }
    }

    /// Books what somebody says of one receipt.
    mutating func book(_ match: Match, of receipt: Receipt) throws -> MatchReport {
        report = MatchReport()
        report.receipts = 1
        var suspense: [Currency: Int128] = [:]
        try book([(receipt, match)], &suspense)
        report.suspense = suspense.map { Money(minor: Int64(clamping: $0.value), $0.key) }
        return report
    }

    private static func booked(_ match: Match, of receipt: Receipt, deposited: Int64) -> MatchReport.Booked {
        MatchReport.Booked(
            receipt: receipt.externalID, match: match, deposited: Money(minor: deposited, receipt.amount.currency))
    }
}
