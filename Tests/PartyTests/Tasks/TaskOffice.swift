import Governance
import Party
import Storage
import TestOffice
import Vocabulary

/// A database with a customer C1, and people who sell, buy and manage.
struct TaskOffice {
    let office: TestOffice

    init(_ engine: Engine) throws {
        office = try TestOffice(engine, [PartyPart.self])
        let file = try TemporaryFile("code,name,roles\nC1,株式会社甲商店,customer\nC2,乙産業,customer\n")
        _ = try Imports(office.books()).run(PartyImport.self, from: file.path)
        let staff = Staff(office.books())
        for (name, roles) in Self.people { try staff.add(name, roles: roles) }
    }

    static let people: [(String, [Role])] = [
        ("sato", [.sales]), ("suzuki", [.sales, .marketing]), ("mori", [.marketing]), ("aoki", [.procurement]),
        ("abe", [.management]),
    ]

    func desk(as name: String = "tester", on day: String = "2026-11-02") -> PartyDesk {
        PartyDesk(office.books(as: name, on: day))
    }

    /// Does something inside an action of some module.
    @discardableResult
    func act<Answer>(on day: String = "2026-11-02", _ body: (Deed) throws -> Answer) throws -> Answer {
        try office.books(on: day).perform("gate.evaluate", body)
    }

    func party(_ code: String) throws -> ID<Party> {
        try office.database.read { try Parties.require(code, in: $0).id }
    }
}
