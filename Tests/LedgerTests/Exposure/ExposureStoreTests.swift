import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Ledger

@Suite("Exposure in the rows")
struct ExposureStoreTests {
    @Test("What is changed is written once and read back as it was", arguments: Engine.available)
    func roundTrip(engine: Engine) throws {
        let ledger = try LedgerOffice(engine)
        let limit = ExposureLine.LimitInForce(amount: 500, first: day("2026-01-01"), last: day("2026-12-31"))
        try ledger.office.books().perform("ledger.test") { deed in
            let store = Journal(deed).exposures
            try store.change(ID(1), .yen) { line in
                for (number, part) in ExposurePart.allCases.enumerated() {
                    try line.add(Int64(number + 1) * 100, to: part)
                }
                try line.reserve(7)
                line.setsOff = true
                line.setLimit(limit)
            }
            #expect(try store.line(ID(1), .yen).version == 0)
            #expect(try store.line(ID(2), .yen) == ExposureLine(party: ID(2), currency: .yen))
            try store.save()
            #expect(try store.line(ID(1), .yen).version == 1)
        }
        let line = try ledger.office.database.read { try ExposureRows.line(ID(1), .yen, in: $0) }
        #expect(ExposurePart.allCases.map { line[$0] } == [100, 200, 300, 400, 500, 600])
        #expect((line.reserved, line.setsOff, line.limit, line.version) == (7, true, limit, 1))
        // 1000 of claims, less 500 paid beforehand and 600 set off: nothing is owed, seven are held.
        #expect((line.exposure, line.used, line.excess) == (0, 7, 0))
    }

    @Test("A change whose body throws leaves the line as it was", arguments: Engine.available)
    func thrown(engine: Engine) throws {
        let ledger = try LedgerOffice(engine)
        try ledger.office.books().perform("ledger.test") { deed in
            let store = Journal(deed).exposures
            try store.change(ID(1), .yen) { try $0.add(100, to: .orders) }
            #expect(throws: MoneyRefusal.tooLarge) {
                try store.change(ID(1), .yen) { line in
                    try line.add(50, to: .orders)
                    try line.reserve(-1)
                }
            }
            #expect(try store.line(ID(1), .yen)[.orders] == 100)
            try store.save()
        }
        #expect(try ledger.count("SELECT orders_minor FROM ledger_exposure") == 100)
    }

    @Test("A line that another writer changed meanwhile is not overwritten", arguments: Engine.available)
    func stale(engine: Engine) throws {
        let ledger = try LedgerOffice(engine)
        func write(_ version: Int64, orders: Int64) throws {
            let line = ExposureLine(
                party: ID(1), currency: .yen, amounts: [(.orders, orders)], reserved: 0, setsOff: false, limit: nil,
                excess: 0, excessBy: "", version: version)
            try ledger.office.database.write { try ExposureRows.write([line], in: $0) }
        }
        try write(0, orders: 10)
        #expect(throws: StorageRefusal.busy) { try write(0, orders: 20) }
        try write(1, orders: 30)
        #expect(throws: StorageRefusal.busy) { try write(1, orders: 40) }
        #expect(try ledger.count("SELECT orders_minor FROM ledger_exposure") == 30)
        #expect(try ledger.count("SELECT version FROM ledger_exposure") == 2)
    }

    @Test("The schema itself refuses what nobody answers for", arguments: Engine.available)
    func check(engine: Engine) throws {
        let ledger = try LedgerOffice(engine)
        try ledger.office.database.write { rows in
            try rows.run(
                """
                INSERT INTO ledger_exposure (party_id, currency, invoices_minor, orders_minor, bills_minor,
                    discounted_bills_minor, deposits_minor, payables_minor, reserved_minor, sets_off, limit_minor,
                    limit_first, limit_last, excess_minor, excess_by, version)
                VALUES (1, 'JPY', 50, 50, 0, 0, 0, 0, 0, 0, 100, 0, 99999, 0, '', 1)
                """)
        }
        for change: SQL in [
            "UPDATE ledger_exposure SET invoices_minor = 51", "UPDATE ledger_exposure SET orders_minor = 51",
            "UPDATE ledger_exposure SET bills_minor = 1", "UPDATE ledger_exposure SET discounted_bills_minor = 1",
            "UPDATE ledger_exposure SET reserved_minor = 1", "UPDATE ledger_exposure SET limit_minor = 99",
        ] {
            #expect(throws: StorageRefusal.self, "\(change.text)") {
                try ledger.office.database.write { try $0.run(change) }
            }
        }
        try ledger.office.database.write {
            try $0.run("UPDATE ledger_exposure SET invoices_minor = 51, excess_minor = 1, excess_by = 'tester'")
        }
    }

    @Test("Many lines go in and come out by the portion, each currency its own", arguments: Engine.available)
    func many(engine: Engine) throws {
        let ledger = try LedgerOffice(engine)
        let parties = (1...300).map { ID<Party>($0) }
        for round in 1...2 {
            try ledger.office.books().perform("ledger.test") { deed in
                let store = Journal(deed).exposures
                try store.load(parties)
                for party in parties {
                    for currency in [Currency.yen, .euro] {
                        try store.change(party, currency) { try $0.add(party.value, to: .orders) }
                    }
                }
                try store.save()
            }
            #expect(try ledger.count("SELECT COUNT(*) FROM ledger_exposure") == 600)
            #expect(
                try ledger.count("SELECT CAST(SUM(orders_minor) AS BIGINT) FROM ledger_exposure")
                    == Int64(round) * 2 * 300 * 301 / 2)
        }
        let lines = try ledger.office.database.read { try ExposureRows.lines(of: ID(7), in: $0) }
        #expect(lines.map(\.currency) == [.euro, .yen] && lines.map { $0[.orders] } == [14, 14])
    }
}
