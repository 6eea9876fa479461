import Governance
import Storage
import TestOffice
import Testing

@Suite("Permissions")
struct PermissionTests {
    static let people: [(name: String, role: Role)] = [
        ("purchaser", .procurement), ("marketer", .marketing), ("seller", .sales), ("liaison", .liaison),
        ("manager", .management), ("root", .administrator),
    ]

    @Test(
        "A role may do what its business needs, and no more",
        arguments: [
            ("sales.order.import", [Role.sales, .management, .administrator]),
            ("sales.view", [.sales, .liaison, .management, .administrator]),
            ("sourcing.quote.import", [.procurement, .management, .administrator]),
            ("sourcing.view", [.procurement, .liaison, .management, .administrator]),
            ("marketing.touch.import", [.marketing, .management, .administrator]),
            ("marketing.view", [.marketing, .liaison, .management, .administrator]),
            ("gate.evaluate", [.marketing, .liaison, .management, .administrator]),
            ("gate.pull.sale", [.sales, .liaison, .management, .administrator]),
            ("gate.pull.purchase", [.procurement, .liaison, .management, .administrator]),
            ("gate.policy.activate", [.liaison, .management, .administrator]),
            ("party.import", [.procurement, .marketing, .sales, .liaison, .management, .administrator]),
            ("governance.user.add", [.management, .administrator]),
            ("reports.view", [.procurement, .marketing, .sales, .liaison, .management, .administrator]),
            ("storage.anything", [.administrator]),
            ("salesman.view", [.administrator]),
            ("sales", [.administrator]),
        ] as [(String, [Role])]
    )
    func table(action: String, allowed: [Role]) {
        let found = Role.allCases.filter { role in
            Permission.usual.contains { $0.role == role && $0.covers(Action(action)) }
        }
        #expect(Set(found) == Set(allowed))
    }

    @Test("Whoever may not do it does not, and nothing of it stays", arguments: Engine.available)
    func refused(engine: Engine) throws {
        let office = try TestOffice(engine, [])
        for person in Self.people { try Staff(office.books()).add(person.name, roles: [person.role]) }
        for person in Self.people {
            let books = office.books(as: person.name)
            let isAllowed = [.sales, .management, .administrator].contains(person.role)
            do {
                try books.perform("sales.order.import") { try $0.rows.run("DELETE FROM governance_setting") }
                #expect(isAllowed, "\(person.name)")
            } catch let refusal as GovernanceRefusal {
                #expect(!isAllowed, "\(person.name)")
                #expect(refusal == .notAllowed(user: person.name, action: "sales.order.import"))
                #expect(throws: refusal) { try books.read("sales.order.import") { _ in } }
            }
        }
    }

    @Test("A stranger and someone whose rights were taken do nothing at all", arguments: Engine.available)
    func strangers(engine: Engine) throws {
        let office = try TestOffice(engine, [])
        #expect(throws: GovernanceRefusal.unknownUser("nobody")) {
            try office.books(as: "nobody").perform("reports.view") { _ in }
        }
        #expect(throws: GovernanceRefusal.unknownUser("")) { try office.books(as: "").read("reports.view") { _ in } }
        #expect(throws: GovernanceRefusal.unknownUser("' OR 1=1 --")) {
            try office.books(as: "' OR 1=1 --").read("reports.view") { _ in }
        }
        let staff = Staff(office.books())
        try staff.add("leaver", roles: [.sales])
        try office.books(as: "leaver").read("sales.view") { _ in }
        try staff.disable("leaver")
        #expect(throws: GovernanceRefusal.disabledUser("leaver")) {
            try office.books(as: "leaver").read("sales.view") { _ in }
        }
        try staff.add("idler", roles: [])
        #expect(throws: GovernanceRefusal.notAllowed(user: "idler", action: "reports.view")) {
            try office.books(as: "idler").read("reports.view") { _ in }
        }
    }

    @Test("Rights are data: what is taken from a role is gone at once", arguments: Engine.available)
    func data(engine: Engine) throws {
        let office = try TestOffice(engine, [])
        try Staff(office.books()).add("seller", roles: [.sales])
        let books = office.books(as: "seller")
        try books.read("sales.view") { _ in }
        try office.database.write { try $0.run("DELETE FROM governance_permission WHERE role = 'sales'") }
        #expect(throws: GovernanceRefusal.notAllowed(user: "seller", action: "sales.view")) {
            try books.read("sales.view") { _ in }
        }
    }
}
