import Gate
import Governance
import Items
import Ledger
import Marketing
import Party
import Sales
import Screening
import Sourcing
import TestOffice
import Testing
import Vocabulary

@testable import Reports

@Suite("Strength of a relationship")
struct StrengthTests {
    private static let parts: [any ProgramPart.Type] = [
        PartyPart.self, ScreeningPart.self, ItemsPart.self, GatePart.self, LedgerPart.self, MarketingPart.self,
        SourcingPart.self, SalesPart.self,
    ]

    private func office(_ engine: Engine) throws -> TestOffice {
        let office = try TestOffice(engine, Self.parts)
        func take<Kind: Importer>(_: Kind.Type, _ text: String) throws {
            #expect(try office.importing(Kind.self, text).refused == [])
        }
        try take(
            PartyImport.self,
            "code,name,kind,works_for\nC,Acme,organization,\nP,Ann,person,C\nQ,Ben,person,C\nN,Nobody,person,\n")
        try take(
            TouchImport.self,
            """
            external_id,at,party,medium,kind,grade
            T1,2026-11-02T01:00:00Z,P,visit,meeting,human
            T2,2026-11-02T02:00:00Z,P,visit,meeting,human
            T3,2026-05-06T01:00:00Z,P,call,call,unknown
            T4,2026-11-01T01:00:00Z,Q,web,click,machine
            T5,2026-11-01T01:00:00Z,Q,web,download,unknown
            T6,2026-11-02T01:00:00Z,Q,email,reply,human
            T7,2026-11-02T01:00:00Z,Q,web,view,human
            T8,2027-11-02T01:00:00Z,Q,visit,meeting,human

            """)
        return office
    }

    /// 180 days before 2 November 2026 is 6 May: what was worth 6 then is worth 3 now.
    @Test(
        "Evidence counts once a day and kind, fades by half in 180 days, and only what people did",
        arguments: Engine.available)
    func person(engine: Engine) throws {
        let office = try office(engine)
        defer { withExtendedLifetime(office) {} }
        let desk = ReportDesk(office.books())
        let ann = try desk.strength(of: "P")
        #expect(ann.entries.map(\.evidence) == [.meeting, .call])
        #expect(ann.entries.map(\.nowMilli) == [10_000, 3_000])
        #expect(ann.totalMilli == 13_000 && ann.level == .weak)
        let ben = try desk.strength(of: "Q")
        #expect(ben.entries.map(\.evidence) == [.reply] && ben.totalMilli == 6_000)
        let nobody = try desk.strength(of: "N")
        #expect(nobody.entries.isEmpty && nobody.totalMilli == 0 && nobody.level == .none)
    }

    @Test("A company has what its people have, and more where it is known through several", arguments: Engine.available)
    func company(engine: Engine) throws {
        let office = try office(engine)
        let acme = try ReportDesk(office.books()).strength(of: "C")
        #expect(acme.entries.map(\.contact) == ["P", "Q", "P", "C"])
        #expect(acme.entries.last?.evidence == .breadth)
        #expect(acme.totalMilli == 13_000 + 6_000 + 5_000 && acme.level == .steady)
        // Two years later little of it is left, but the acquaintance.
        let later = try ReportDesk(office.books(on: "2028-11-01")).strength(of: "C")
        #expect(later.entries.contains { $0.evidence == .acquaintance && $0.points == 4 })
        #expect(later.totalMilli < acme.totalMilli)
    }

    @Test("Kept promises count, overdue ones count against, gifts count for nothing", arguments: Engine.available)
    func promises(engine: Engine) throws {
        let office = try office(engine)
        let party = PartyDesk(office.books())
        let today = try #require(Day(iso: "2026-11-02"))
        let kept = try party.addTask("catalogue", about: "N", dueOn: today)
        let late = try party.addTask("price", about: "N", dueOn: today.adding(days: -1))
        _ = try party.addTask("sample", about: "N", dueOn: today.adding(days: -5))
        _ = try party.addTask("later", about: "N", dueOn: today.adding(days: 5))
        for number in [kept.number, late.number] { _ = try party.finishTask(number) }
        try party.addNote("N", "sails on Sundays")
        _ = try party.addGift(
            NewGift(party: "N", direction: .given, amount: Money(minor: 900_000, .yen), what: "watch"))
        let strength = try ReportDesk(office.books()).strength(of: "N")
        #expect(Set(strength.entries.map(\.evidence)) == [.promiseKept, .promiseLate, .promiseOverdue, .note])
        #expect(strength.totalMilli == 3_000 - 1_000 - 3_000 + 4_000)
        let timeline = try ReportDesk(office.books()).timeline(of: "N")
        #expect(timeline.events.map(\.kind).contains("gift") && timeline.events.map(\.kind).contains("note"))
        #expect(timeline.events.count { $0.kind == "task" } == 2)
    }

    @Test(
        "levels begin at their least",
        arguments: [
            (0, "none"), (4_999, "none"), (5_000, "weak"), (20_000, "steady"), (49_999, "steady"), (50_000, "strong"),
            (-3_000, "none"),
        ])
    func levels(milli: Int64, level: String) {
        #expect(StrengthRule.level(milli).rawValue == level)
    }
}
