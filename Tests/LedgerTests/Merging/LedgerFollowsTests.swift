import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Ledger

@Suite("Books of parties that are one")
struct LedgerFollowsTests {
    private static let traces: Set<String> = [
        "governance_audit", "governance_plan", "storage_id_block", "party_merge_cluster", "party_merge_member",
        "party_merge_fill", "party_merge_reference", "party_gram", "party_gram_segment", "party_gram_recent",
        "ledger_exposure.version",
    ]

    /// Two customers that owe, in one currency both and in another one of them.
    private func ledger(_ engine: Engine) throws -> LedgerOffice {
        let ledger = try LedgerOffice(engine)
        try ledger.office.importing(PartyImport.self, "code,name\n1001,山田商事\n1002,山田商事\n1003,佐藤工業\n")
        try ledger.invoice("I-1", of: 1, yen(100), id: 1)
        try ledger.invoice("I-2", of: 2, yen(30), id: 2, due: "2026-11-15")
        try ledger.invoice("I-3", of: 2, Money(minor: 500, .euro), id: 3)
        try ledger.invoice("I-4", of: 3, yen(7), id: 4)
        return ledger
    }

    private func desk(_ ledger: LedgerOffice) -> PartyDesk {
        PartyDesk(ledger.office.books())
    }

    /// What verify finds, without exposures: their lines hold orders too, and whoever knows those works them out.
    private func faults(_ ledger: LedgerOffice) throws -> [String] {
        try ledger.faults().filter { !$0.hasPrefix("ledger.exposure:") }
    }

    @Test("What both owed the survivor owes, and nothing is owed twice", arguments: Engine.available)
    func merged(engine: Engine) throws {
        let ledger = try ledger(engine)
        _ = try desk(ledger).merge("1001", ["1002"])
        #expect(try ledger.balance(1, .receivable) == 130)
        #expect(try ledger.balance(1, .receivable, .euro) == 500)
        #expect(try ledger.balance(2, .receivable) == 0)
        #expect(try ledger.balance(3, .receivable) == 7)
        let (open, due) = try ledger.office.database.read { rows in
            (
                try OpenItems.open(of: ID(1), .receivable, in: .yen, rows: rows).map(\.reference),
                try OpenItems.earliestDueDay(of: ID(1), in: rows)
            )
        }
        #expect(open == ["I-2", "I-1"])
        #expect(due == day("2026-11-15"))
        #expect(try faults(ledger) == [])
    }

    @Test("Taken back, each owes again what it owed, and every row is as it was", arguments: Engine.available)
    func takenBack(engine: Engine) throws {
        let ledger = try ledger(engine)
        let before = try ledger.office.database.everything(without: Self.traces)
        _ = try desk(ledger).merge("1001", ["1002"])
        _ = try desk(ledger).unmerge("1002")
        #expect(differences(before, try ledger.office.database.everything(without: Self.traces)) == [])
        #expect(try ledger.faults() == [])
    }

    @Test("What was paid between a merge and its end goes with the invoice that it paid", arguments: Engine.available)
    func between(engine: Engine) throws {
        let ledger = try ledger(engine)
        _ = try desk(ledger).merge("1001", ["1002"])
        try ledger.journal { journal in
            try journal.page(of: [ID(1)]) { page, _ in
                let entry = try page.post(
                    .receipt, "R-1", of: ID(1), on: day("2026-11-10"),
                    [Posting(Posting.ourselves, .cash, yen(30)), Posting(ID(1), .receivable, yen(-30))])
                try journal.settle(ID(2), by: 30, in: entry, on: day("2026-11-10"))
            }
        }
        #expect(try ledger.balance(1, .receivable) == 100)
        #expect(try faults(ledger) == [])
    }

    @Test(
        "An entry that somebody changed is not carried along: the merge is refused, and nothing moves",
        arguments: Engine.available)
    func brokenSeal(engine: Engine) throws {
        let ledger = try ledger(engine)
        try ledger.office.database.write {
            try $0.run("UPDATE ledger_entry SET reference = 'X' WHERE reference = 'I-2'")
        }
        let before = try ledger.office.database.everything(without: Self.traces)
        #expect(throws: MergeRefusal.self) { try desk(ledger).merge("1001", ["1002"]) }
        #expect(differences(before, try ledger.office.database.everything(without: Self.traces)) == [])
    }
}
