import FoundationEssentials
import Gate
import Governance
import Items
import Ledger
import Marketing
import Party
import Presentation
import Reports
import Sales
import Screening
import Sourcing
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Timeline of a party")
struct TimelineTests {
    private static let parts: [any ProgramPart.Type] = [
        PartyPart.self, ScreeningPart.self, ItemsPart.self, GatePart.self, LedgerPart.self, MarketingPart.self,
        SourcingPart.self, SalesPart.self, ReportsPart.self,
    ]

    private func take(_ kind: any Importer.Type, _ text: String, into office: TestOffice) throws {
        #expect(try office.importing(kind, text, context: [LastTouchAttribution()]).refused == [])
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
            CreditLimitImport.self, "customer,amount,currency,valid_from\nA,500,JPY,2026-01-01\n", into: office)
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
                "\($0.day) \($0.kind) \($0.what) \($0.number ?? "-") \($0.amount?.minor ?? 0)"
            } == [
                "2026-11-02 crossing sale existing accepted - 0", "2026-11-02 limit permanent - 500",
                "2026-05-30 payment I1 R1 110",
                "2026-04-10 invoice invoice I1 110", "2026-04-01 order order O1 110",
                "2026-03-01 touch download web T1 0",
            ])
        let cut = try ReportDesk(office.books()).timeline(of: "A", limit: 2)
        #expect(cut.isCut && cut.events.count == 2)
    }

    @Test(
        "A company's timeline has the touches of its people, approvals and limits; results of screening for those who may know",
        arguments: Engine.available)
    func company(engine: Engine) throws {
        let office = try TestOffice(engine, Self.parts)
        try take(
            PartyImport.self,
            """
            code,name,kind,roles,works_for
            1001,Acme,organization,customer,
            1002,Ann,person,,1001
            1003,Else,person,,

            """, into: office)
        try take(
            TouchImport.self,
            "external_id,at,party,medium,kind\nT1,2026-03-01T09:00:00Z,1002,web,download\nT2,2026-03-02T09:00:00Z,1003,web,view\n",
            into: office)
        try take(
            CreditLimitImport.self,
            "customer,amount,currency,valid_from,valid_until,kind\n1001,500,JPY,2026-01-01,,permanent\n", into: office)
        let supplier = try SourcingDesk(office.books()).register(NewCandidate(name: "Bolts"))
        try SourcingDesk(office.books(on: "2026-11-03")).approve(supplier.code, reason: "audited")
        _ = try ScreeningDesk(office.books()).record("1001", source: "newspapers", .clear)
        func lines(_ code: String, as name: String = "tester") throws -> [String] {
            try ReportDesk(office.books(as: name)).timeline(of: code).events.map {
                "\($0.day) \($0.kind) \($0.what) \($0.amount?.minor ?? 0) \($0.person ?? "-")"
            }
        }
        let known = [
            "2026-11-02 crossing sale existing accepted 0 -", "2026-11-02 limit permanent 500 -",
        ]
        #expect(
            try lines("1001")
                == known + ["2026-11-02 screening clear newspapers 0 -", "2026-03-01 touch download web 0 1002"])
        try Staff(office.books()).add("marketer", roles: [.marketing])
        #expect(try lines("1001", as: "marketer") == known + ["2026-03-01 touch download web 0 1002"])
        #expect(try lines(supplier.code).contains("2026-11-03 approval approved 0 -"))
    }

    @Test("Every kind of event that a module hands in has its word in both languages")
    func words() {
        let kinds = Set(
            Self.parts.flatMap { $0.views }.filter { $0.name.hasSuffix("_event_view") }.flatMap { view in
                view.question.matches(of: /'([a-z_]+)' AS kind/).map { String($0.1) }
            })
        #expect(kinds.count > 10)
        for kind in kinds {
            for language in [Language.english, .japanese] {
                #expect(Speaker.of(language).knows("state.timeline.kind.\(kind)"), "\(kind)")
            }
        }
    }
}
