import Governance
import Ledger
import Party
import Storage
import Vocabulary

/// Assigns receipts to what they pay: out of suspense, into the customer's account, with the rule and its evidence.
final class ReceiptStore {
    private let deed: Deed
    private let journal: Journal
    private var days = OriginDays()
    private var nextID: Int64 = 0
    private var lastID: Int64 = 0

    init(_ deed: Deed, _ journal: Journal) {
        self.deed = deed
        self.journal = journal
    }

    /// A page on which receipts are assigned.
    struct Page {
        let journal: JournalPage
        let allocations: BulkLoad

        init(_ journal: JournalPage, _ bulk: BulkSession) throws {
            self.journal = journal
            allocations = try bulk.into(
                "sales_allocation",
                [
                    "id", "receipt_id", "invoice_id", "party_id", "amount_minor", "fee_minor", "day", "origin_id",
                    "rule", "evidence", "entry_id",
                ])
        }
    }

    /// What became of a receipt: how much went to invoices, and how much is kept as a deposit.
    struct Outcome {
        var applied: Int64 = 0
        var deposited: Int64 = 0
    }

    /// Books a match. What the payer named and has overpaid becomes a deposit (前受金), if nothing else is open.
    func apply(_ match: Match, of receipt: Receipt, on page: Page) throws -> Outcome {
        guard let party = match.parts.first?.invoice.party else { return Outcome() }
        let currency = receipt.amount.currency
        var postings = [Posting(Posting.ourselves, .suspense, Money(minor: match.total, currency))]
        for part in match.parts {
            postings.append(
                Posting(part.invoice.party, .receivable, Money(minor: -part.settled, currency)))
        }
        // Behind what it paid: the order of the lines says which line pays what.
        if match.fee > 0 { postings.append(Posting(Posting.ourselves, .bankFee, Money(minor: match.fee, currency))) }
        let entry = try page.journal.post(.application, receipt.externalID, of: party, on: receipt.day, postings)
        for part in match.parts {
            try journal.settle(part.invoice.id, by: part.settled, in: entry, on: receipt.day)
            try days.collected(part.amount, part.invoice.origin, isNew: part.invoice.isNew, on: receipt.day)
            try note(receipt, part, match, entry, page)
        }
        var outcome = Outcome(applied: match.total)
        let rest = receipt.waiting.minor - match.total
        let isOfOneParty = match.parts.allSatisfy { $0.invoice.party == party }
        if rest > 0, [.reference, .byHand].contains(match.rule), isOfOneParty,
            try journal.exposures.line(party, currency)[.invoices] == 0
        {
            try deposit(Money(minor: rest, currency), of: party, receipt, match, page)
            outcome.deposited = rest
        }
        return outcome
    }

    private func deposit(_ amount: Money, of party: ID<Party>, _ receipt: Receipt, _ match: Match, _ page: Page) throws
    {
        let entry = try page.journal.post(
            .application, receipt.externalID, of: party, on: receipt.day,
            [
                Posting(Posting.ourselves, .suspense, amount),
                Posting(party, .deposit, try Money.zero(amount.currency).minus(amount)),
            ])
        page.allocations.int(try takeID())
        page.allocations.id(receipt.id)
        page.allocations.null()
        page.allocations.id(party)
        page.allocations.int(amount.minor)
        page.allocations.int(0)
        page.allocations.day(receipt.day)
        page.allocations.int(0)
        page.allocations.text(match.rule.rawValue)
        page.allocations.text(match.evidence)
        page.allocations.id(entry)
        try page.allocations.endRow()
    }

    private func note(
        _ receipt: Receipt, _ part: Match.Part, _ match: Match, _ entry: ID<LedgerEntry>, _ page: Page
    ) throws {
        let invoice = part.invoice
        page.allocations.int(try takeID())
        page.allocations.id(receipt.id)
        page.allocations.id(invoice.id)
        page.allocations.id(invoice.party)
        page.allocations.int(part.amount.minor)
        page.allocations.int(part.fee.minor)
        page.allocations.day(receipt.day)
        page.allocations.int(invoice.origin)
        page.allocations.text(match.rule.rawValue)
        page.allocations.text(match.evidence)
        page.allocations.id(entry)
        try page.allocations.endRow()
    }

    private func takeID() throws -> Int64 {
        if nextID >= lastID {
            nextID = try deed.rows.takeIDs("sales_allocation", 512)
            lastID = nextID + 512
        }
        defer { nextID += 1 }
        return nextID
    }

    /// Writes what the pages have gathered.
    func save() throws {
        try days.write(in: deed.rows)
    }
}
