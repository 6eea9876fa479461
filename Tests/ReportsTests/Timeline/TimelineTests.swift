import FoundationEssentials
import Gate
import Governance
import Ledger
import Marketing
import Party
import Reports
import Sales
import Sourcing
import TestOffice
import Testing
import Vocabulary

@Suite("Timeline of a party")
struct TimelineTests {
    private static let parts: [any ProgramPart.Type] = [
        PartyPart.self, GatePart.self, LedgerPart.self, MarketingPart.self,
        SourcingPart.self, SalesPart.self,
    ]

    private func take(_ kind: any Importer.Type, _ text: String, into office: TestOffice) throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".csv").path
        _ = FileManager.default.createFile(atPath: path, contents: Data(text.utf8))
        defer { try? FileManager.default.removeItem(atPath: path) }
        func run<Kind: Importer>(_ kind: Kind.Type) throws {
            let result = try Imports(office.books()).run(kind, from: path, context: [LastTouchAttribution()])
            #expect(result.rejected == 0)
        }
        try run(kind)
    }

    @Test(
        "Touches, crossings, orders, invoices and payments of one party stand in one row of days",
        arguments: Engine.available)
    func everything(engine: Engine) throws {
        let office = try TestOffice(engine, Self.parts)
        try take(PartyImport.self, "code,name,roles\nA,Acme,customer\nB,Bee,customer\n", into: office)
        try take(
            TouchImport.self,
            "external_id,at,party,medium,kind\nT1,2026-03-01T09:00:00Z,A,web,download\nT2,2026-03-02T09:00:00Z,B,web,view\n",
            into: office)
        try take(
            OrderImport.self, "number,customer,ordered_on,amount,currency\nO1,A,2026-04-01,110,JPY\n", into: office)
        try take(
            InvoiceImport.self,
            "number,customer,order,issued_on,due_on,net,tax,gross,currency\nI1,A,O1,2026-04-10,2026-05-31,100,10,110,JPY\n",
            into: office)
        try take(
            ReceiptImport.self, "external_id,day,amount,currency,reference\nR1,2026-05-30,110,JPY,I1\n", into: office)
        let timeline = try ReportDesk(office.books()).timeline(of: "A")
        #expect(
            timeline.events.map {
                "\($0.day) \($0.kind.rawValue) \($0.what) \($0.number ?? "-") \($0.amount?.minor ?? 0)"
            } == [
                "2026-11-02 crossing sale existing accepted - 0", "2026-05-30 payment I1 R1 110",
                "2026-04-10 invoice invoice I1 110", "2026-04-01 order order O1 110",
                "2026-03-01 touch download web T1 0",
            ])
        let cut = try ReportDesk(office.books()).timeline(of: "A", limit: 2)
        #expect(cut.isCut && cut.events.count == 2)
    }
}
