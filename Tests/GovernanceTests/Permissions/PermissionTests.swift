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

    private static let rights =
        Permission.of("sales.*", .sales, .management) + Permission.of("reports.*", .sales)

    @Test("Whoever may not do it does not, and nothing of it stays", arguments: Engine.available)
    func refused(engine: Engine) throws {
        let office = try TestOffice(engine, [], rights: Self.rights)
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
        let office = try TestOffice(engine, [], rights: Self.rights)
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
        let office = try TestOffice(engine, [], rights: Self.rights)
        try Staff(office.books()).add("seller", roles: [.sales])
        let books = office.books(as: "seller")
        try books.read("sales.view") { _ in }
        try office.database.write { try $0.run("DELETE FROM governance_permission WHERE role = 'sales'") }
        #expect(throws: GovernanceRefusal.notAllowed(user: "seller", action: "sales.view")) {
            try books.read("sales.view") { _ in }
        }
    }

    @Test("A usual right is given once: what was taken stays taken, what is new is given", arguments: Engine.available)
    func usual(engine: Engine) throws {
        let office = try TestOffice(engine, [], rights: Self.rights)
        try Staff(office.books()).add("seller", roles: [.sales])
        try office.database.write {
            try $0.run("DELETE FROM governance_permission WHERE role = 'sales' AND pattern = 'sales.*'")
            try $0.run("INSERT INTO governance_permission (role, pattern) VALUES ('sales', 'gate.view')")
        }
        let later = GovernancePart.rights + Permission.of("sales.*", .sales) + Permission.of("ledger.view", .sales)
        try office.database.migrate(
            to: Schema(GovernancePart.migrations, provisions: [Permission.provision(of: later)]))
        let books = office.books(as: "seller")
        for action in ["ledger.view", "gate.view"] as [Action] { try books.read(action) { _ in } }
        // Taken by somebody, and taken by the program.
        for action in ["sales.view", "reports.view"] as [Action] {
            #expect(throws: GovernanceRefusal.notAllowed(user: "seller", action: action.name)) {
                try books.read(action) { _ in }
            }
        }
    }
}
