import Ledger
import Party
import Storage
import Vocabulary

/// What the rules of matching see of a receipt: whom it names, who pays, what is open. What was assigned before in the
/// same run is known here before it is written.
struct MatchingSight {
    private let rows: Connection
    private let policy: MatchingPolicy
    private let company: Currency
    private let payers: Payers
    private var named: [String: OpenInvoice] = [:]
    private var owed: [OwedKey: OwedInvoices] = [:]

    private struct OwedKey: Hashable {
        let party: ID<Party>
        let currency: Currency
    }

    init(of receipts: [Receipt], by policy: MatchingPolicy, company: Currency, in rows: Connection) throws {
        self.rows = rows
        self.policy = policy
        self.company = company
        payers = try Payers(of: receipts, in: rows)
    }

    /// Reads what a portion of them names.
    mutating func learn(_ receipts: some Collection<Receipt>) throws {
        let words = Set(receipts.flatMap { ReferenceText.words($0.reference) })
        named = Dictionary(
            try OpenInvoices.of(words, in: rows).map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func payer(of receipt: Receipt) -> (party: ID<Party>, evidence: String)? { payers.payer(of: receipt) }
    func candidates(for receipt: Receipt) -> Set<ID<Party>> { payers.candidates(for: receipt) }

    /// Invoices that its text names, paid or not, in its currency.
    func namedInvoices(of receipt: Receipt) -> [OpenInvoice] {
        ReferenceText.words(receipt.reference).compactMap { named[$0] }.filter {
            $0.open.currency == receipt.amount.currency
        }
    }

    mutating func question(about receipt: Receipt) throws -> MatchQuestion {
        let currency = receipt.amount.currency
        let invoices = namedInvoices(of: receipt)
        let open = invoices.filter { $0.open.minor > 0 }
        let payer = payers.payer(of: receipt)
        let own = payers.candidates(for: receipt)
        let ownPaid = invoices.contains { $0.open.isZero && (payer == nil || payer?.party == $0.party) }
        var owed = OwedInvoices([])
        if let payer {
            let key = OwedKey(party: payer.party, currency: currency)
            owed = try self.owed[key] ?? OwedInvoices(openInvoices(of: key))
            self.owed[key] = owed
        }
        return MatchQuestion(
            waiting: receipt.waiting, named: open,
            namesOwn: !Payers.isNamed(receipt) || Set(open.map(\.party)).isSubset(of: own),
            namesPaid: open.isEmpty && ownPaid, payer: payer?.evidence, owed: owed,
            fee: currency == company ? policy.fee : 0..<0)
    }

    /// What is open of a payer. What this portion has assigned is not written yet: the numbers named know better.
    private func openInvoices(of key: OwedKey) throws -> [OpenInvoice] {
        try OpenInvoices.of(key.party, key.currency, in: rows).compactMap { invoice in
            let now = named[invoice.number] ?? invoice
            return now.open.isZero ? nil : now
        }
    }

    /// Takes a match off the invoices that later receipts see.
    mutating func takeOff(_ match: Match) throws {
        for part in match.parts {
            let left = Money(minor: part.invoice.open.minor - part.settled, part.amount.currency)
            named[part.invoice.number]?.open = left
            owed[OwedKey(party: part.invoice.party, currency: left.currency)]?.set(part.invoice.id, open: left)
        }
    }
}
