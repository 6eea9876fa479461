import Governance
import Party
import Reports
import Sales
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Ageing of a past day")
struct AgeingOfPastDayTests {
    private let invoices = "number,customer,issued_on,due_on,net,tax,gross,currency\n"
    private let receipts = "external_id,day,amount,currency,reference\n"

    private func ageing(_ road: SampleRoad, _ asOf: String, on today: String) throws -> [String] {
        let desk = ReportDesk(road.office.books(on: today))
        let report = try desk.ageing(asOf: Day(iso: asOf))
        let items = try desk.openItems(asOf: Day(iso: asOf))
        // The invoices add up to what the parties owe.
        #expect(items.sums.reduce(0) { $0 + $1.minor } == (try report.totals.total().minor))
        return try report.rows.map { row in
            "\(row.party) \(try row.total().minor) overdue \(try row.overdue().minor) paid \(row.unapplied.minor)"
        } + report.unmatched.map { "\($0.receipts) unmatched \($0.amount.minor)" }
    }

    @Test("A report of a past day is the one that was made then, whatever came since", arguments: Engine.available)
    func past(engine: Engine) throws {
        let road = try SampleRoad(engine, filled: false)
        func take<Kind: Importer>(_ kind: Kind.Type, _ text: String, on today: String) throws -> Int64 {
            let taken = try road.office.importing(kind, text, on: today)
            #expect(taken.refused == [])
            return taken.result.importID
        }
        _ = try take(PartyImport.self, "code,name,roles\nC1,東港,customer\nC2,西港,customer\n", on: "2026-01-01")
        var made: [(day: String, report: [String])] = []
        func make(_ day: String) throws { made.append((day, try ageing(road, day, on: day))) }
        try make("2026-01-15")
        let first = try take(
            InvoiceImport.self,
            invoices + "M1,C1,2026-01-31,2026-02-28,100,10,110,JPY\nN1,C1,2026-02-10,2026-02-28,-10,-1,-11,JPY\n",
            on: "2026-02-10")
        _ = first
        try make("2026-03-02")
        let paid = try take(
            ReceiptImport.self, receipts + "P1,2026-03-10,60,JPY,M1\nP2,2026-03-10,7,JPY,?\n", on: "2026-03-10")
        try make("2026-03-10")
        let second = try take(
            InvoiceImport.self, invoices + "M2,C2,2026-03-11,2026-03-31,50,5,55,JPY\n", on: "2026-03-11")
        try make("2026-04-01")
        _ = try take(ReceiptImport.self, receipts + "P3,2026-04-02,99,JPY,M2\n", on: "2026-04-02")
        try make("2026-04-02")
        try road.office.undo(paid, on: "2026-04-05", among: [ReceiptImport.self, InvoiceImport.self])
        try make("2026-04-05")
        #expect(throws: GovernanceRefusal.self) {
            try road.office.undo(second, on: "2026-04-06", among: [ReceiptImport.self, InvoiceImport.self])
        }
        for (day, report) in made {
            #expect(try ageing(road, day, on: "2026-06-30") == report, "\(day)")
        }
        #expect(
            made.map(\.report) == [
                [], ["C1 99 overdue 99 paid 0"], ["C1 39 overdue 39 paid 0", "1 unmatched 7"],
                ["C1 39 overdue 39 paid 0", "C2 55 overdue 55 paid 0", "1 unmatched 7"],
                ["C1 39 overdue 39 paid 0", "C2 0 overdue 0 paid 44", "1 unmatched 7"],
                ["C1 99 overdue 99 paid 0", "C2 0 overdue 0 paid 44"],
            ])
        #expect(try road.office.faults() == [])
    }

    @Test("Where nothing was ever recorded, what is owed is not known", arguments: Engine.available)
    func unrecorded(engine: Engine) throws {
        let road = try SampleRoad(engine, filled: false)
        let desk = ReportDesk(road.office.books())
        #expect(try desk.ageing().isRecorded == false)
        #expect(try desk.ageing(.purchase).isRecorded == false)
        #expect(try desk.openItems(.purchase).isRecorded == false)
    }
}
