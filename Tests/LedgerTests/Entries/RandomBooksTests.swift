import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Ledger

@Suite("Books of any history")
struct RandomBooksTests {
    /// An entry of two to five lines that adds up, over three parties and three accounts that carry exposure.
    private static func lines(_ dice: inout Dice) -> [Posting] {
        let currency = dice.pick([Currency.yen, .dollar])
        var lines: [Posting] = []
        var sum: Int64 = 0
        for _ in 0..<dice.number(1...4) {
            let account = dice.pick([Account.receivable, .deposit, .payable, .sales, .taxPayable, .bankFee])
            // What customers owe never goes below nought.
            let minor = Int64(dice.number(account == .receivable ? 0...1000 : -500...1000))
            lines.append(Posting(ID(Int64(dice.number(1...3))), account, Money(minor: minor, currency)))
            sum += minor
        }
        return lines + [Posting(Posting.ourselves, .cash, Money(minor: -sum, currency))]
    }

    @Test(
        "Balances are the sums of the postings, the sum of all is nought, and taking all back leaves nothing",
        arguments: Dice.seeds(6))
    func conserved(dice: Dice) throws {
        var balances: [[String]] = []
        for engine in Engine.available {
            var dice = dice
            let ledger = try LedgerOffice(engine)
            var sums: [String: Int64] = [:]
            var entries: [ID<LedgerEntry>] = []
            for _ in 0..<8 {
                let pages = (0..<dice.number(1...12)).map { _ in Self.lines(&dice) }
                    .filter { $0.contains { !$0.amount.isZero } }
                try ledger.journal { journal in
                    try journal.page(of: [ID(1)]) { page, _ in
                        for (number, lines) in pages.enumerated() {
                            entries.append(
                                try page.post(.purchase, "E\(number)", of: ID(1), on: day("2026-11-02"), lines))
                        }
                    }
                }
                for line in pages.joined() {
                    sums["\(line.party) \(line.account.rawValue) \(line.amount.currency)", default: 0] +=
                        line.amount.minor
                }
            }
            let kept = try ledger.office.database.read { rows in
                try rows.rows(
                    """
                    SELECT party_id, account, currency, amount_minor FROM ledger_balance WHERE amount_minor <> 0
                     ORDER BY 1, 2, 3
                    """
                ) { "\($0.int(0)) \($0.text(1)) \($0.text(2)): \($0.int(3))" }
            }
            #expect(kept.sorted() == sums.filter { $0.value != 0 }.map { "\($0.key): \($0.value)" }.sorted())
            for currency in ["JPY", "USD"] {
                #expect(
                    try ledger.count(
                        """
                        SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM ledger_balance
                         WHERE currency = \(currency)
                        """) == 0)
            }
            balances.append(kept.sorted())
            // Receivables without items are no business of this test: only the other three checks must be clean.
            #expect(try ledger.faults().filter { !$0.hasPrefix("ledger.open_items") } == [])
            try ledger.journal { try $0.reverse(entries, on: day("2026-11-03")) }
            #expect(try ledger.count("SELECT COUNT(*) FROM ledger_balance WHERE amount_minor <> 0") == 0)
            #expect(try ledger.count("SELECT COUNT(*) FROM ledger_entry") == Int64(2 * entries.count))
            #expect(
                try ledger.count(
                    """
                    SELECT COUNT(*) FROM ledger_exposure
                     WHERE invoices_minor <> 0 OR deposits_minor <> 0 OR payables_minor <> 0
                    """) == 0)
            #expect(try ledger.faults() == [])
        }
        #expect(Set(balances).count == 1, "both engines keep the same books")
    }

    @Test("A page that fails leaves nothing of itself, nor of the pages before it", arguments: Engine.available)
    func fails(engine: Engine) throws {
        let ledger = try LedgerOffice(engine)
        #expect(throws: LedgerRefusal.unbalanced(reference: "B")) {
            try ledger.journal { journal in
                for (number, amount) in [("A", -100), ("B", -99)] as [(String, Int64)] {
                    try journal.page(of: []) { page, _ in
                        try page.post(
                            .invoice, number, of: ID(1), on: day("2026-11-02"),
                            [Posting(ID(1), .receivable, yen(100)), Posting(ID(1), .sales, yen(amount))])
                    }
                }
            }
        }
        for table in ["entry", "posting", "balance", "exposure", "open_item"] {
            #expect(try ledger.count("SELECT COUNT(*) FROM \(SQL("ledger_" + table, []))") == 0)
        }
        #expect(try ledger.faults() == [])
    }

    @Test("Lines of nought are left out, and an entry of nothing but such is none", arguments: Engine.available)
    func nought(engine: Engine) throws {
        let ledger = try LedgerOffice(engine)
        func post(_ amounts: [Int64]) throws {
            try ledger.journal { journal in
                try journal.page(of: []) { page, _ in
                    try page.post(
                        .receipt, "R", of: ID(1), on: day("2026-11-02"),
                        amounts.map { Posting(ID(1), .suspense, yen($0)) })
                }
            }
        }
        try post([5, 0, -5])
        #expect(try ledger.count("SELECT COUNT(*) FROM ledger_posting") == 2)
        #expect(throws: LedgerRefusal.unbalanced(reference: "R")) { try post([0, 0]) }
        #expect(try ledger.faults() == [])
    }

    @Test("Reversing states the opposite under the old number, once", arguments: Engine.available)
    func reversal(engine: Engine) throws {
        let ledger = try LedgerOffice(engine)
        let first = try ledger.invoice("I-1", of: 1, yen(110), id: 1)
        let second = try ledger.invoice("I-2", of: 2, Money(minor: 5, .euro), id: 2)
        try ledger.journal { journal in
            try journal.reverse([second, first, first], on: day("2026-11-20"))
            try OpenItems.remove([ID(1), ID(2)], in: journal.deed.rows)
        }
        let reversals = try ledger.office.database.read { rows in
            try rows.rows(
                "SELECT reference, day, reverses_id, party_id FROM ledger_entry WHERE kind = 'reversal' ORDER BY id"
            ) { "\($0.text(0)) \($0.day(1)) \($0.int(2)) \($0.int(3))" }
        }
        #expect(reversals == ["I-1 2026-11-20 \(first) 1", "I-2 2026-11-20 \(second) 2"])
        #expect(try ledger.balance(1, .receivable) == 0)
        for id in [first, second, ID(99)] {
            #expect(throws: LedgerRefusal.notReversible("\(id)")) {
                try ledger.journal { try $0.reverse([id], on: day("2026-11-20")) }
            }
        }
        #expect(try ledger.faults() == [])
    }
}
