import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Ledger

@Suite("Rows of the ledger")
struct LedgerSchemaTests {
    @Test("No writer, however careless, breaks what the books are built on", arguments: Engine.available)
    func schema(engine: Engine) throws {
        let ledger = try LedgerOffice(engine)
        let entry = try ledger.invoice("I-1", of: 1, yen(100), id: 1)
        try ledger.invoice("I-2", of: 1, yen(50), id: 2)
        try ledger.journal { try $0.reverse([entry], on: day("2026-11-03")) }
        try ledger.office.importing(RateImport.self, "day,from,to,rate\n2026-04-01,USD,JPY,150\n")
        let before = try ledger.office.database.everything()
        for change: SQL in [
            "UPDATE ledger_open_item SET open_minor = 101 WHERE id = 1", "UPDATE ledger_open_item SET open_minor = -1",
            "UPDATE ledger_open_item SET amount_minor = -1", "UPDATE ledger_open_item SET side = 'both'",
            "UPDATE ledger_posting SET amount_minor = 0", "UPDATE ledger_entry SET reverses_id = 1",
            "UPDATE ledger_rate SET rate_nano = 0", "UPDATE ledger_rate SET rate_nano = -1",
            "UPDATE ledger_exposure SET orders_minor = -1",
            "UPDATE ledger_exposure SET reserved_minor = -1", "UPDATE ledger_exposure SET excess_minor = -1",
            "UPDATE ledger_exposure SET sets_off = 2", "UPDATE ledger_exposure SET limit_minor = 49",
        ] {
            #expect(throws: StorageRefusal.self, "\(change.text)") {
                try ledger.office.database.write { try $0.run(change) }
            }
        }
        #expect(differences(before, try ledger.office.database.everything()) == [])
    }

    @Test(
        "An account that is open is a claim to be kept, one that has come to nought is none",
        arguments: Engine.available)
    func claims(engine: Engine) throws {
        let ledger = try LedgerOffice(engine)
        let first = try ledger.invoice("I-1", of: 1, yen(100), id: 1)
        try ledger.invoice("I-2", of: 2, yen(50), id: 2)
        func claims() throws -> [Int64] {
            try ledger.office.database.read {
                try $0.rows("SELECT DISTINCT party_id FROM ledger_claim_view ORDER BY party_id") { $0.int(0) }
            }
        }
        #expect(try claims() == [1, 2])
        try ledger.journal { journal in
            try journal.reverse([first], on: day("2026-11-03"))
            try OpenItems.remove([ID(1)], in: journal.deed.rows)
        }
        #expect(try claims() == [2])
    }

    @Test("What a person owed stays in the books under a number, and names nobody", arguments: Engine.available)
    func erased(engine: Engine) throws {
        let ledger = try LedgerOffice(engine)
        try ledger.office.importing(PartyImport.self, "code,name,kind\n20606,山田花子,person\n20607,佐藤一,person\n")
        try ledger.invoice("I-1", of: 1, yen(100), id: 1)
        try ledger.invoice("I-2", of: 2, yen(50), id: 2)
        func books() throws -> [String: [String]] {
            try ledger.office.database.everything().filter { $0.key.hasPrefix("ledger_") }
        }
        let before = try books()
        _ = try PartyDesk(ledger.office.books()).erase(["20606"], reason: "asked")
        #expect(differences(before, try books()) == [])
        var journal = ""
        try ledger.office.database.read { rows in try JournalTexts.write(in: rows) { journal += $0 } }
        #expect(journal.contains("assets:receivable:ERASED-1") && journal.contains("assets:receivable:20607"))
        #expect(!journal.contains("20606") && !journal.contains("花子"))
        #expect(try ledger.faults() == [])
    }
}
