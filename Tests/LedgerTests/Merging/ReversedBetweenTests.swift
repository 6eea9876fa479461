import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Ledger

@Suite("What is booked between a merge and its end")
struct ReversedBetweenTests {
    private func desk(_ ledger: LedgerOffice) -> PartyDesk { PartyDesk(ledger.office.books()) }

    private func faults(_ ledger: LedgerOffice) throws -> [String] {
        try ledger.faults().filter { !$0.hasPrefix("ledger.exposure:") }
    }

    @Test("An entry that takes another back goes with it, and what is new stays", arguments: Engine.available)
    func reversal(engine: Engine) throws {
        let ledger = try LedgerOffice(engine)
        try ledger.office.importing(PartyImport.self, "code,name\n1001,山田商事\n1002,山田商事\n")
        try ledger.invoice("I-1", of: 1, yen(100), id: 1)
        let second = try ledger.invoice("I-2", of: 2, yen(30), id: 2)
        _ = try desk(ledger).merge("1001", ["1002"])
        try ledger.journal { journal in
            try journal.reverse([second], on: day("2026-11-10"))
            try OpenItems.remove([ID(2)], in: journal.deed.rows)
        }
        try ledger.invoice("I-3", of: 1, yen(7), id: 3)
        #expect(try ledger.balance(1, .receivable) == 107 && ledger.balance(2, .receivable) == 0)
        #expect(try faults(ledger) == [])
        _ = try desk(ledger).unmerge("1002")
        let parties = try ledger.office.database.read { rows in
            try rows.rows("SELECT reference, kind, party_id FROM ledger_entry ORDER BY id") {
                "\($0.text(0)) \($0.text(1)) \($0.int(2))"
            }
        }
        #expect(parties == ["I-1 invoice 1", "I-2 invoice 2", "I-2 reversal 2", "I-3 invoice 1"])
        #expect(try ledger.balance(1, .receivable) == 107 && ledger.balance(2, .receivable) == 0)
        #expect(try ledger.balance(2, .sales) == 0)
        #expect(try faults(ledger) == [])
    }

    @Test("Whichever of many are one, the sum of all stays, and each has its own again", arguments: Dice.seeds(4))
    func conserved(dice: Dice) throws {
        for engine in Engine.available {
            var dice = dice
            let ledger = try LedgerOffice(engine)
            let codes = (1...5).map { "100\($0)" }
            try ledger.office.importing(PartyImport.self, "code,name\n" + codes.map { "\($0),山田商事\n" }.joined())
            var owed: [Int64: Int64] = [:]
            for number in 1...12 {
                let (party, amount) = (Int64(dice.number(1...5)), Int64(dice.number(1...900)))
                try ledger.invoice("I-\(number)", of: party, yen(amount), id: Int64(number))
                owed[party, default: 0] += amount
            }
            var members = Array(1...5).map { Int64($0) }
            dice.shuffle(&members)
            members = Array(members.prefix(dice.number(2...5)))
            let names = members.map { codes[Int($0) - 1] }
            _ = try desk(ledger).merge(names[0], Array(names.dropFirst()))
            let whole = members.reduce(0) { $0 + owed[$1, default: 0] }
            #expect(try ledger.balance(members[0], .receivable) == whole)
            #expect(try ledger.balance(members[0], .sales) == -whole)
            for party in members.dropFirst() { #expect(try ledger.balance(party, .receivable) == 0) }
            let open = try ledger.office.database.read {
                try OpenItems.open(of: ID(members[0]), .receivable, in: .yen, rows: $0).reduce(0) { $0 + $1.open.minor }
            }
            #expect(open == whole)
            #expect(try faults(ledger) == [])
            _ = try desk(ledger).unmerge(names[0])
            for party in 1...5 {
                #expect(try ledger.balance(Int64(party), .receivable) == owed[Int64(party), default: 0])
            }
            #expect(try ledger.faults() == [])
        }
    }
}
