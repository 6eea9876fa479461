import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Ledger

@Suite("An entry")
struct EntryRulesTests {
    private static func entry(_ postings: [Posting], reference: String = "X") -> LedgerEntry {
        LedgerEntry(
            id: ID(1), day: day("2026-11-02"), kind: .invoice, reference: reference, party: ID(1),
            at: Instant(milliseconds: 0), reverses: nil, postings: postings)
    }

    private static func posting(_ account: Account, _ minor: Int64, _ currency: Currency = .yen) -> Posting {
        Posting(ID(1), account, Money(minor: minor, currency))
    }

    @Test("Debits equal credits in each currency by itself", arguments: Dice.seeds(20))
    func balance(dice: Dice) throws {
        var dice = dice
        for _ in 0..<50 {
            var postings: [Posting] = []
            for currency in [Currency.yen, .euro, .dollar].prefix(dice.number(1...3)) {
                var sum: Int64 = 0
                for _ in 0..<dice.number(1...4) {
                    let minor = Int64(dice.number(-1000...1000))
                    postings.append(Self.posting(dice.pick(Account.allCases), minor, currency))
                    sum += minor
                }
                postings.append(Self.posting(.cash, -sum, currency))
            }
            dice.shuffle(&postings)
            try Self.entry(postings).checkBalance()
            let place = dice.roll(postings.count)
            let one = postings[place]
            let wrong = Money(minor: one.amount.minor + (dice.happens(50) ? 1 : -1), one.amount.currency)
            postings[place] = Posting(one.party, one.account, wrong)
            #expect(throws: LedgerRefusal.unbalanced(reference: "X")) { try Self.entry(postings).checkBalance() }
        }
    }

    @Test("Sums beyond 64 bits are added up without loss")
    func wide() throws {
        try Self.entry([
            Self.posting(.receivable, .max), Self.posting(.receivable, .max), Self.posting(.sales, -.max),
            Self.posting(.sales, -.max),
        ]).checkBalance()
        // As 64 bits wrap around, these two would add up to nought.
        #expect(throws: LedgerRefusal.self) {
            try Self.entry([Self.posting(.receivable, .min), Self.posting(.sales, .min)]).checkBalance()
        }
    }

    @Test("The hash says every field and every posting, in their order")
    func hash() {
        let first = Self.entry([Self.posting(.receivable, 110), Self.posting(.sales, -110)])
        func changed(
            id: Int64 = 1, day text: String = "2026-11-02", kind: EntryKind = .invoice, reference: String = "X",
            party: Int64 = 1, at: Int64 = 0, reverses: Int64? = nil, postings: [Posting]? = nil
        ) -> LedgerEntry {
            LedgerEntry(
                id: ID(id), day: day(text), kind: kind, reference: reference, party: ID(party),
                at: Instant(milliseconds: at), reverses: reverses.map { ID($0) }, postings: postings ?? first.postings)
        }
        let others = [
            changed(id: 2), changed(day: "2026-11-03"), changed(kind: .receipt), changed(reference: "Y"),
            changed(reference: ""), changed(party: 2), changed(at: 1), changed(reverses: 1),
            changed(postings: [Self.posting(.sales, -110), Self.posting(.receivable, 110)]),
            changed(postings: [Self.posting(.receivable, 111), Self.posting(.sales, -111)]),
            changed(postings: [Self.posting(.receivable, 110, .euro), Self.posting(.sales, -110, .euro)]),
            changed(postings: [Self.posting(.cash, 110), Self.posting(.sales, -110)]),
            changed(postings: [Self.posting(.receivable, 110)]),
            changed(postings: [Posting(ID(2), .receivable, yen(110)), Self.posting(.sales, -110)]),
            changed(postings: []),
        ]
        var hasher = Digest.Hasher()
        let hashes = ([first] + others).map { $0.hash(with: &hasher) }
        #expect(Set(hashes.map(\.description)).count == hashes.count)
        #expect(first.hash(with: &hasher) == hashes[0])
    }

    @Test("The words in the rows stay what they are")
    func words() {
        #expect(
            EntryKind.allCases.map(\.rawValue) == [
                "invoice", "receipt", "application", "purchase", "payment", "reversal",
            ])
        #expect(
            Account.allCases.map(\.rawValue) == [
                "receivable", "sales", "tax_payable", "cash", "payable", "purchases", "tax_receivable", "deposit",
                "suspense", "bank_fee",
            ])
    }
}
