import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Ledger

@Suite("When what is owed falls due")
struct DueDayTests {
    /// A claim of a supplier, open until its due day.
    private func bill(_ ledger: LedgerOffice, _ number: String, of party: Int64, _ amount: Int64, id: Int64) throws {
        try ledger.journal { journal in
            try journal.page(of: [ID(party)]) { page, _ in
                let entry = try page.post(
                    .purchase, number, of: ID(party), on: day("2026-10-01"),
                    [Posting(ID(party), .payable, yen(-amount)), Posting(ID(party), .purchases, yen(amount))])
                try page.open(
                    OpenItem(
                        id: ID(id), party: ID(party), side: .payable, reference: number, amount: yen(amount),
                        openedOn: day("2026-10-01"), dueOn: day("2026-10-31")), by: entry)
            }
        }
    }

    @Test("Both sides are kept apart: what we owe is no debt of the party", arguments: Engine.available)
    func sides(engine: Engine) throws {
        let ledger = try LedgerOffice(engine)
        try ledger.invoice("I", of: 1, yen(100), id: 1, due: "2026-12-31")
        try bill(ledger, "B", of: 1, 40, id: 2)
        try bill(ledger, "B", of: 2, 7, id: 3)
        try ledger.office.database.read { rows in
            func open(_ party: Int64, _ side: OpenItemSide) throws -> [String] {
                try OpenItems.open(of: ID(party), side, in: .yen, rows: rows).map { "\($0.reference) \($0.open.minor)" }
            }
            let items = try [1, 2].map { [try open($0, .receivable), try open($0, .payable)] }
            #expect(items == [[["I 100"], ["B 40"]], [[], ["B 7"]]])
            #expect(try OpenItems.earliestDueDay(of: ID(1), in: rows) == day("2026-12-31"))
            #expect(try OpenItems.earliestDueDay(of: ID(2), in: rows) == nil)
            #expect(try OpenItems.earliestDueDays(of: [ID(1), ID(2)], in: rows) == [ID(1): day("2026-12-31")])
            #expect(try ExposureRows.line(ID(1), .yen, in: rows)[.payables] == 40)
        }
        #expect(try ledger.faults() == [])
    }

    @Test("Many parties are told at once what each is told alone, page by page", arguments: Dice.seeds(2))
    func many(dice: Dice) throws {
        for engine in Engine.available {
            var dice = dice
            let ledger = try LedgerOffice(engine)
            try ledger.journal { journal in
                try journal.page(of: []) { page, _ in
                    for id in 1...900 {
                        let party = ID<Party>(Int64(dice.number(1...700)))
                        let entry = try page.post(
                            .invoice, "I-\(id)", of: party, on: day("2026-11-02"),
                            [Posting(party, .receivable, yen(10)), Posting(party, .sales, yen(-10))])
                        try page.open(
                            OpenItem(
                                id: ID(Int64(id)), party: party, side: .receivable, reference: "I-\(id)",
                                amount: yen(10), openedOn: day("2026-11-02"),
                                dueOn: day("2026-11-02").adding(days: dice.number(0...90))), by: entry)
                    }
                }
                for id in 1...900 where dice.happens(30) {
                    try journal.settle(ID(Int64(id)), by: 10, in: ID(Int64(id)), on: day("2026-11-02"))
                }
            }
            try ledger.office.database.read { rows in
                let parties = (1...700).map { ID<Party>(Int64($0)) }
                let all = try OpenItems.earliestDueDays(of: parties, in: rows)
                for party in parties where dice.happens(20) {
                    let one = try OpenItems.earliestDueDay(of: party, in: rows)
                    #expect(one == all[party])
                }
                #expect(try OpenItems.earliestDueDays(of: [], in: rows).isEmpty)
                let lines = try ExposureRows.lines(of: parties, in: rows)
                var (paged, last): ([ID<Party>], ID<Party>) = ([], ID(0))
                while true {
                    let page = try ExposureRows.parties(after: last, limit: 64, in: rows)
                    paged += page
                    guard let end = page.last else { break }
                    last = end
                }
                #expect(paged == lines.map(\.party).sorted() && Set(paged).count == paged.count)
                var streamed: [ExposureLine] = []
                try ExposureRows.each(in: rows) { streamed.append($0) }
                #expect(streamed == lines)
            }
        }
    }

    @Test(
        "What is settled twice in one action counts once in sum, and no sum leaves 64 bits", arguments: Engine.available
    )
    func sums(engine: Engine) throws {
        let ledger = try LedgerOffice(engine)
        try ledger.invoice("I", of: 1, yen(100), id: 1)
        func settle(_ amounts: [Int64]) throws {
            try ledger.journal { journal in
                for amount in amounts { try journal.settle(ID(1), by: amount, in: ID(1), on: day("2026-11-02")) }
            }
        }
        func open() throws -> Int64 { try ledger.count("SELECT open_minor FROM ledger_open_item") }
        try settle([60, -60])
        #expect(try open() == 100)
        // Beyond the whole in between, not in the end.
        try settle([150, -90])
        #expect(try open() == 40)
        #expect(throws: LedgerRefusal.notOpen("1")) { try settle([20, 21]) }
        #expect(throws: MoneyRefusal.tooLarge) { try settle([.max, 1]) }
        #expect(throws: MoneyRefusal.tooLarge) { try settle([.min, -1]) }
        #expect(try open() == 40)
    }
}
