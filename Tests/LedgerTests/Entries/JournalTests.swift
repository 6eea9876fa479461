import Governance
import Ledger
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Journal")
struct JournalTests {
    static let parts: [any ProgramPart.Type] = [PartyPart.self, LedgerPart.self]
    static let customer = ID<Party>(7)
    static let day = Day(number: 20_700)

    /// An invoice of 110 with the tax in it, open until ten days later.
    private func invoice(_ journal: Journal, _ number: String, id: Int64, _ net: Int64 = 100, _ tax: Int64 = 10) throws
    {
        try journal.page(of: [Self.customer]) { page, _ in
            let entry = try page.post(
                .invoice, number, of: Self.customer, on: Self.day,
                [
                    Posting(Self.customer, .receivable, Money(minor: net + tax, .yen)),
                    Posting(Self.customer, .sales, Money(minor: -net, .yen)),
                    Posting(Self.customer, .taxPayable, Money(minor: -tax, .yen)),
                ])
            let item = OpenItem(
                id: ID(id), party: Self.customer, side: .receivable, reference: number,
                amount: Money(minor: net + tax, .yen), openedOn: Self.day, dueOn: Self.day.adding(days: 10))
            try page.open(item, by: entry)
        }
    }

    private func faults(_ office: TestOffice) throws -> [String] {
        try office.database.read { rows in
            try LedgerChecks.all.flatMap { check in
                let finding = try check.run(in: rows)
                return finding.faults.map { "\(check.name): \($0)" }
                    + (finding.examined == 0 ? ["\(check.name) examined nothing"] : [])
            }
        }
    }

    @Test("An entry keeps balances, open items and exposure true with it", arguments: Engine.available)
    func entry(engine: Engine) throws {
        let office = try TestOffice(engine, Self.parts)
        try office.books().perform("ledger.test") { deed in
            let journal = Journal(deed)
            for number in 1...3 { try invoice(journal, "INV-\(number)", id: Int64(number)) }
            try journal.page(of: []) { page, _ in
                let entry = try page.post(
                    .application, "R-1", of: Self.customer, on: Self.day,
                    [
                        Posting(Posting.ourselves, .suspense, Money(minor: 60, .yen)),
                        Posting(Self.customer, .receivable, Money(minor: -60, .yen)),
                    ])
                try journal.settle(ID(2), by: 60, in: entry, on: Self.day)
            }
        }
        #expect(try faults(office).isEmpty)
        let (line, open, due) = try office.database.read { rows in
            (
                try ExposureRows.line(Self.customer, .yen, in: rows),
                try OpenItems.open(of: Self.customer, .receivable, in: .yen, rows: rows).map(\.open.minor),
                try OpenItems.earliestDueDay(of: Self.customer, in: rows)
            )
        }
        #expect(line.exposure == 270)
        #expect(open == [110, 50, 110])
        #expect(due == Self.day.adding(days: 10))
    }

    @Test(
        "An entry whose debits and credits differ in a currency is refused, and nothing of its action stays",
        arguments: Engine.available)
    func unbalanced(engine: Engine) throws {
        let office = try TestOffice(engine, Self.parts)
        let lines: [[Posting]] = [
            [], [Posting(Self.customer, .receivable, Money(minor: 1, .yen))],
            [
                Posting(Self.customer, .receivable, Money(minor: 100, .yen)),
                Posting(Self.customer, .sales, Money(minor: -100, .dollar)),
            ],
        ]
        for postings in lines {
            #expect(throws: LedgerRefusal.unbalanced(reference: "X")) {
                try office.books().perform("ledger.test") { deed in
                    let journal = Journal(deed)
                    try invoice(journal, "INV-1", id: 1)
                    try journal.page(of: []) { page, _ in
                        try page.post(.invoice, "X", of: Self.customer, on: Self.day, postings)
                    }
                }
            }
        }
        #expect(try office.database.read { try $0.count("SELECT COUNT(*) FROM ledger_entry") } == 0)
    }

    @Test("Sums reach the last of 64 bits, and one more is refused", arguments: Engine.available)
    func overflow(engine: Engine) throws {
        let office = try TestOffice(engine, Self.parts)
        try office.books().perform("ledger.test") { try invoice(Journal($0), "INV-1", id: 1, Int64.max - 10, 10) }
        #expect(throws: MoneyRefusal.tooLarge) {
            try office.books().perform("ledger.test") { try invoice(Journal($0), "INV-2", id: 2, 1, 0) }
        }
        #expect(try faults(office).isEmpty)
    }

    @Test("Reversed entries leave balances of zero, and are reversed once only", arguments: Engine.available)
    func reversal(engine: Engine) throws {
        let office = try TestOffice(engine, Self.parts)
        try office.books().perform("ledger.test") { try invoice(Journal($0), "INV-1", id: 1) }
        let id = try office.database.read {
            try $0.first("SELECT id FROM ledger_entry") { $0.id(0, of: LedgerEntry.self) }
        }
        let entry = try #require(id)
        try office.books().perform("ledger.test") { deed in
            try Journal(deed).reverse([entry], on: Self.day)
            try OpenItems.remove([ID(1)], in: deed.rows)
        }
        let left = try office.database.read {
            try $0.count("SELECT CAST(SUM(ABS(amount_minor)) AS BIGINT) FROM ledger_balance")
        }
        #expect(left == 0)
        #expect(throws: LedgerRefusal.notReversible("\(entry)")) {
            try office.books().perform("ledger.test") { try Journal($0).reverse([entry], on: Self.day) }
        }
    }

    @Test("More than is open is not settled", arguments: Engine.available)
    func settleTooMuch(engine: Engine) throws {
        let office = try TestOffice(engine, Self.parts)
        try office.books().perform("ledger.test") { try invoice(Journal($0), "INV-1", id: 1) }
        for amount: Int64 in [111, -1] {
            #expect(throws: LedgerRefusal.notOpen("1")) {
                try office.books().perform("ledger.test") { deed in
                    let journal = Journal(deed)
                    try journal.settle(ID(1), by: amount, in: ID(1), on: Self.day)
                    try journal.save()
                }
            }
        }
    }

    @Test(
        "A change behind the program's back is found",
        arguments: Engine.available,
        [
            "UPDATE ledger_entry SET reference = 'INV-9' WHERE reference = 'INV-1'",
            "UPDATE ledger_entry SET day = day + 1", "DELETE FROM ledger_entry WHERE reference = 'INV-1'",
            "UPDATE ledger_posting SET amount_minor = -101 WHERE amount_minor = -100",
            "UPDATE ledger_posting SET account = 'cash' WHERE account = 'sales'",
            "DELETE FROM ledger_posting WHERE account = 'tax_payable'",
            "UPDATE ledger_balance SET amount_minor = amount_minor + 1 WHERE account = 'sales'",
            "UPDATE ledger_open_item SET open_minor = open_minor - 1",
            "UPDATE ledger_exposure SET invoices_minor = invoices_minor - 1",
        ])
    func mutation(engine: Engine, statement: String) throws {
        let office = try TestOffice(engine, Self.parts)
        try office.books().perform("ledger.test") { try invoice(Journal($0), "INV-1", id: 1) }
        try office.database.write { try $0.script([statement]) }
        #expect(try !faults(office).isEmpty)
    }
}
