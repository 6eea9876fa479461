import FoundationEssentials
import Gate
import Governance
import Items
import Ledger
import Marketing
import Pages
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

@Suite("Report of freshness")
struct FreshnessReportTests {
    private static let parts: [any ProgramPart.Type] = [
        PartyPart.self, ScreeningPart.self, ItemsPart.self, GatePart.self, LedgerPart.self, MarketingPart.self,
        SourcingPart.self, SalesPart.self,
    ]

    private static func day(_ text: String) -> Day { Day(iso: text) ?? .earliest }

    private func take(_ kind: any Importer.Type, _ text: String, on today: String, into office: TestOffice) throws {
        #expect(try office.importing(kind, text, on: today, context: [LastTouchAttribution()]).refused == [])
    }

    /// Four parties of 25 July, a hundred days before 2 November, and one of today; half-lives of a hundred days.
    private func office(_ engine: Engine) throws -> TestOffice {
        let office = try TestOffice(engine, Self.parts)
        let desk = PartyDesk(office.books())
        for field in VerifiedField.allCases {
            try desk.setRule(FieldRule(field, halfLifeDays: 100, staleDays: 50))
        }
        try take(
            PartyImport.self,
            """
            code,name,kind,roles,address,phone,email,works_for
            C,Customer,organization,customer,Tokyo,03-1234-5678,c@c.example,
            S,Supplier,organization,supplier,,,s@s.example,
            P,Prospect,organization,prospect,,,p@p.example,
            M,Person,person,,,,m@m.example,C

            """, on: "2026-07-25", into: office)
        try take(PartyImport.self, "code,name,email\nN,New,n@n.example\n", on: "2026-11-02", into: office)
        _ = try desk.confirm("C", [.phone], by: .call, on: Self.day("2026-11-02"))
        _ = try desk.confirm("P", [.email], by: .mail, on: Self.day("2026-11-01"), failed: true)
        return office
    }

    @Test("Counts per department and field, and the score with its arithmetic", arguments: Engine.available)
    func counts(engine: Engine) throws {
        let office = try office(engine)
        let report = try ReportDesk(office.books()).freshness()
        #expect(
            report.rows.map {
                "\($0.owner.rawValue) \($0.field.rawValue) \($0.held)=\($0.fresh)+\($0.stale)+\($0.bad) \($0.expectedMilli)"
            } == [
                "marketing name 3=1+2+0 2000", "marketing email 3=1+1+1 1500", "sourcing name 1=0+1+0 500",
                "sourcing email 1=0+1+0 500", "sales name 1=0+1+0 500", "sales address 1=0+1+0 500",
                "sales phone 1=1+0+0 1000", "sales email 1=0+1+0 500",
            ])
        // Sales: 0.5 + 0.5 + 1 + 0.5 of 4 values are 62.5 of 100; all: 7 of 12 are 58.3.
        #expect(
            report.scores.map { "\($0.owner?.rawValue ?? "all") \($0.expectedMilli)/\($0.held) \($0.tenths ?? -1)" }
                == [
                    "marketing 3500/6 583", "sourcing 1000/2 500", "sales 2500/4 625", "all 7000/12 583",
                ])
        // Of mail 2.5 of 5 are right now; after 183 days 2.5 × 2^-1.83.
        let mail = report.decay.first { $0.field == .email }
        #expect(mail?.expectedMilli.prefix(2) == [2500, 703])
    }

    @Test("As of an earlier day only what was known then counts", arguments: Engine.available)
    func earlier(engine: Engine) throws {
        let office = try office(engine)
        let report = try ReportDesk(office.books()).freshness(asOf: Self.day("2026-07-25"))
        #expect(report.scores.last?.held == 10)
        #expect(report.scores.last?.expectedMilli == 10_000)
        #expect(report.rows.allSatisfy { $0.stale == 0 && $0.bad == 0 })
    }

    @Test("Every format and both languages say the same", arguments: [Language.english, .japanese])
    func formats(language: Language) throws {
        let office = try office(.sqlite)
        let document = try ReportDesk(office.books()).freshness().document()
        let stale = try ReportDesk(office.books()).stale().document()
        for format in [OutputFormat.table, .markdown, .html] {
            let text = try document.text(format, by: .of(language))
            for figure in ["58.3", "62.5", "50.0"] { #expect(text.contains(figure), "\(format) \(figure)") }
            #expect(!text.contains("report."), "\(format)")
            #expect(try !stale.text(format, by: .of(language)).contains("report."))
        }
        let csv = try document.text(.csv, by: .of(language))
        #expect(csv.contains("sales,phone,1,1,0,0,1,1"))
        let json = try document.text(.json, by: .of(language))
        #expect(json.contains(#""schema": "sekisho.report.freshness/1""#) && json.contains("58.3"))
    }

    @Test("The list begins with customers and those who have waited longest", arguments: Engine.available)
    func stale(engine: Engine) throws {
        let office = try office(engine)
        let desk = ReportDesk(office.books())
        func lines(_ list: StaleList) -> [String] {
            list.parties.map { party in
                "\(party.code) \(party.owner.rawValue) " + party.fields.map(\.field.rawValue).joined(separator: "+")
            }
        }
        #expect(
            lines(try desk.stale()) == [
                "C sales name+address+email", "S sourcing name+email", "P marketing name+email",
                "M marketing name+email",
            ])
        #expect(lines(try desk.stale(owner: .sourcing)) == ["S sourcing name+email"])
        #expect(lines(try desk.stale(field: .address)) == ["C sales address"])
        let cut = try desk.stale(limit: 2)
        #expect(cut.isCut && cut.parties.map(\.code) == ["C", "S"])
    }

    @Test(
        "A person's answer to a mail confirms the address; an open or a machine does not", arguments: Engine.available)
    func reply(engine: Engine) throws {
        let office = try office(engine)
        try take(
            TouchImport.self,
            """
            external_id,at,party,medium,kind,grade
            T1,2026-10-30T09:00:00Z,S,email,reply,human
            T2,2026-10-30T09:00:00Z,C,email,open,human
            T3,2026-10-30T09:00:00Z,M,email,reply,machine

            """, on: "2026-11-02", into: office)
        let desk = PartyDesk(office.books())
        func confirmed(_ code: String) throws -> Day? {
            try desk.freshness(of: code).first { $0.field == .email }?.freshness.confirmedOn
        }
        #expect(try confirmed("S") == Self.day("2026-10-30"))
        #expect(try confirmed("C") == Self.day("2026-07-25"))
        #expect(try confirmed("M") == Self.day("2026-07-25"))
    }

    @Test("People without a reason are due after their months, and only they", arguments: Engine.available)
    func due(engine: Engine) throws {
        let office = try TestOffice(engine, Self.parts)
        try take(
            PartyImport.self,
            """
            code,name,kind,roles,works_for
            C,Customer,organization,customer,
            OLD,Old,person,prospect,
            TOUCHED,Touched,person,prospect,
            LATELY,Lately,person,prospect,
            BUYER,Buyer,person,customer,
            WORKS,Works,person,,C
            WANTED,Wanted,person,,

            """, on: "2023-11-02", into: office)
        try take(
            TouchImport.self,
            "external_id,at,party,medium,kind\nT1,2023-11-02T10:00:00Z,TOUCHED,web,view\nT2,2023-11-03T00:00:00Z,LATELY,web,view\n",
            on: "2026-11-02", into: office)
        let desk = PartyDesk(office.books())
        try desk.setPurpose("research", text: "Study of users", kind: nil)
        try desk.holdFor("research", party: "WANTED")
        func due(on day: String) throws -> [String] {
            try ReportDesk(office.books(on: day)).due().people.map { "\($0.code) \($0.wasTouched) \($0.dueOn)" }
        }
        #expect(try due(on: "2026-11-01").isEmpty)
        #expect(try due(on: "2026-11-02") == ["OLD false 2026-11-02", "TOUCHED true 2026-11-02"])
        #expect(try due(on: "2026-11-03").count == 3)
        try desk.setRetention(months: 60)
        #expect(try due(on: "2026-11-03").isEmpty)
        #expect(try desk.purposes(of: "WANTED").map(\.code) == ["research"])
        #expect(try desk.purposes(of: "OLD").isEmpty)
    }

    @Test(
        "Every table that refers to a party has its place in an erasure; a new one shows", arguments: Engine.available)
    func coverage(engine: Engine) throws {
        let office = try TestOffice(engine, Self.parts)
        func uncovered() throws -> [String] {
            try office.database.read { try PersonalTables(of: office.books().parts, in: $0).uncovered }
        }
        #expect(try uncovered().isEmpty)
        try office.database.write { rows in
            let type = rows.types
            try rows.script(["CREATE TABLE sales_visit (id \(type.id), party_id \(type.party) NOT NULL)"])
        }
        #expect(try uncovered() == ["sales_visit"])
        try take(PartyImport.self, "code,name,kind\nM,Person,person\n", on: "2026-11-02", into: office)
        #expect(throws: PartyRefusal.uncovered("sales_visit")) {
            try PartyDesk(office.books()).erase(["M"], reason: "asked")
        }
        let found = try Verification.run(PrivacyChecks.all, in: office.books())
        #expect(found.results.flatMap(\.faults) == ["sales_visit"])
    }

    @Test("A module that keeps records of people says for what it still needs them")
    func claims() {
        let claims = Set(Self.parts.flatMap { $0.views }.map(\.name).filter { $0.hasSuffix("_claim_view") })
        for table in ProgramParts(Self.parts).personal {
            let isKept =
                switch table.erasure {
                case .keep, .clear: true
                case .remove, .reseal: false
                }
            let module = table.table.split(separator: "_").first ?? ""
            #expect(!isKept || claims.contains("\(module)_claim_view"), "\(table.table)")
        }
    }

    /// Says of a table of the gate what the gate itself says.
    private enum Intruder: RecordsOfParties {
        static let name = "intruder"
        static var follows: any FollowsMerge { GateFollows() }
        static let personal = [PersonalTable("gate_crossing", en: "gate_crossing", ja: "gate_crossing", .keep)]
    }

    @Test("Two modules that say what becomes of one table stop every erasure", arguments: Engine.available)
    func ruledTwice(engine: Engine) throws {
        let office = try TestOffice(engine, Self.parts + [Intruder.self])
        try take(PartyImport.self, "code,name,kind\nM,Person,person\n", on: "2026-11-02", into: office)
        #expect(throws: PartyRefusal.ruledTwice("gate_crossing")) {
            try PartyDesk(office.books()).erase(["M"], reason: "asked")
        }
    }
}
