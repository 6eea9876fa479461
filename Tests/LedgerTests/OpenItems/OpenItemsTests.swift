import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Ledger

@Suite("Open items")
struct OpenItemsTests {
    private func open(_ ledger: LedgerOffice, _ party: Int64 = 1, _ currency: Currency = .yen) throws -> [String] {
        try ledger.office.database.read { rows in
            try OpenItems.open(of: ID(party), .receivable, in: currency, rows: rows)
                .map { "\($0.reference) \($0.open.minor)" }
        }
    }

    private func settle(_ ledger: LedgerOffice, _ amounts: [Int64: Int64]) throws {
        let amounts = Dictionary(uniqueKeysWithValues: amounts.map { (ID<OpenItem>($0.key), $0.value) })
        try ledger.office.database.write { try OpenItems.settle(amounts, in: $0) }
    }

    /// 民法489条: what is due first is paid first; of one due day what was opened first.
    @Test(
        "The earliest due comes first, of one day the one opened first, then the first entered",
        arguments: Engine.available)
    func order(engine: Engine) throws {
        let ledger = try LedgerOffice(engine)
        try ledger.invoice("LATE", of: 1, yen(1), id: 1, opened: "2026-10-01", due: "2026-12-31")
        try ledger.invoice("EARLY", of: 1, yen(2), id: 2, opened: "2026-11-01", due: "2026-11-30")
        try ledger.invoice("SECOND", of: 1, yen(3), id: 3, opened: "2026-10-05", due: "2026-12-31")
        try ledger.invoice("SAME", of: 1, yen(4), id: 4, opened: "2026-10-01", due: "2026-12-31")
        try ledger.invoice("EURO", of: 1, Money(minor: 5, .euro), id: 5, due: "2026-11-01")
        try ledger.invoice("OTHER", of: 2, yen(6), id: 6, due: "2026-10-31")
        #expect(try open(ledger) == ["EARLY 2", "LATE 1", "SAME 4", "SECOND 3"])
        #expect(try open(ledger, 1, .euro) == ["EURO 5"])
        #expect(try open(ledger, 3).isEmpty)
        let due = try ledger.office.database.read { rows in
            try [1, 2, 3].map { try OpenItems.earliestDueDay(of: ID($0), in: rows) }
        }
        #expect(due == [day("2026-11-01"), day("2026-10-31"), nil])
        #expect(try ledger.faults() == [])
    }

    @Test(
        "An item is settled in part, whole, and opened again, never below nought and never above what was owed",
        arguments: Engine.available)
    func settling(engine: Engine) throws {
        let ledger = try LedgerOffice(engine)
        try ledger.invoice("I", of: 1, yen(100), id: 1)
        try settle(ledger, [1: 40])
        #expect(try open(ledger) == ["I 60"])
        for wrong: Int64 in [61, -41, .max, .min] {
            #expect(throws: (any Error).self, "\(wrong)") { try settle(ledger, [1: wrong]) }
            #expect(try open(ledger) == ["I 60"])
        }
        try settle(ledger, [1: 60])
        #expect(try open(ledger).isEmpty)
        #expect(try ledger.office.database.read { try OpenItems.earliestDueDay(of: ID(1), in: $0) } == nil)
        #expect(throws: LedgerRefusal.notOpen("1")) { try settle(ledger, [1: 1]) }
        try settle(ledger, [1: -100])
        #expect(try open(ledger) == ["I 100"])
        try settle(ledger, [1: 0])
        try settle(ledger, [:])
        #expect(throws: LedgerRefusal.notOpen("9")) { try settle(ledger, [9: 1]) }
    }

    @Test("Many are settled together or not at all", arguments: Engine.available)
    func together(engine: Engine) throws {
        let ledger = try LedgerOffice(engine)
        for number in 1...40 { try ledger.invoice("I\(number)", of: 1, yen(10), id: Int64(number)) }
        var amounts = Dictionary(uniqueKeysWithValues: (1...40).map { (Int64($0), 10 as Int64) })
        amounts[33] = 11
        #expect(throws: LedgerRefusal.self) { try settle(ledger, amounts) }
        #expect(try open(ledger).count == 40)
        amounts[33] = 9
        try settle(ledger, amounts)
        #expect(try open(ledger) == ["I33 1"])
    }

    @Test("What nothing was paid on can go, and nothing else", arguments: Engine.available)
    func removing(engine: Engine) throws {
        let ledger = try LedgerOffice(engine)
        for number in 1...3 { try ledger.invoice("I\(number)", of: 1, yen(10), id: Int64(number)) }
        try settle(ledger, [2: 1])
        func remove(_ ids: [Int64]) throws {
            try ledger.office.database.write { try OpenItems.remove(ids.map { ID($0) }, in: $0) }
        }
        #expect(throws: LedgerRefusal.notOpen("1")) { try remove([1, 2]) }
        #expect(throws: LedgerRefusal.notOpen("9")) { try remove([9]) }
        #expect(try open(ledger).count == 3)
        try remove([1, 3])
        try remove([])
        #expect(try open(ledger) == ["I2 9"])
    }
}
