import Governance
import TestOffice
import Testing
import Vocabulary

@Suite("The record as people read it")
struct AuditDeskTests {
    @Test("By subject, person and period, the latest in front", arguments: Engine.available)
    func filters(engine: Engine) throws {
        let office = try TestOffice(engine, [])
        try Staff(office.books(on: "2026-10-01")).add("hanako", roles: [.management])
        try Staff(office.books(as: "hanako", on: "2026-10-31")).add("Taro", roles: [.sales])
        try Staff(office.books(as: "hanako", on: "2026-11-01")).disable("Taro")
        let desk = AuditDesk(office.books())
        func found(_ filter: AuditDesk.Filter) throws -> [String] {
            try desk.entries(filter).map { "\($0.action) \($0.subject.code)" }
        }
        let (added, second, stopped) = (
            "governance.user.add hanako", "governance.user.add Taro", "governance.user.disable Taro"
        )
        #expect(try found(.init()).prefix(3) == [stopped, second, added])
        #expect(try found(.init(subject: "taro")) == [stopped, second])
        #expect(try found(.init(subject: "user")) == [stopped, second, added])
        #expect(try found(.init(actor: "hanako")) == [stopped, second])
        #expect(try found(.init(subject: "Taro", period: Period("2026-10", fiscalMonth: 4))) == [second])
        #expect(try found(.init(subject: "nobody")) == [])
        #expect(try desk.entries(limit: 1).map(\.subject.code) == ["Taro"])
        #expect(try desk.entries(.init(subject: "hanako"))[0].facts["roles"] == "management")
    }

    @Test("Only whoever may look after the company reads it", arguments: Engine.available)
    func right(engine: Engine) throws {
        let office = try TestOffice(engine, [])
        try Staff(office.books()).add("seller", roles: [.sales])
        #expect(throws: GovernanceRefusal.notAllowed(user: "seller", action: "governance.audit.view")) {
            try AuditDesk(office.books(as: "seller")).entries()
        }
    }
}
