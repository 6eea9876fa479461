import Governance
import Storage
import Synchronization
import TestOffice
import Testing

@Suite("Staff")
struct StaffTests {
    @Test("People come with roles, change them and leave", arguments: Engine.available)
    func life(engine: Engine) throws {
        let office = try TestOffice(engine, [])
        let staff = Staff(office.books())
        try staff.add("花子", roles: [.sales, .sales, .marketing])
        try staff.setRoles(of: "花子", to: [.liaison])
        try staff.disable("花子")
        let member = try #require(try staff.members().first { $0.name == "花子" })
        #expect((member.name, member.isDisabled) == ("花子", true))
        #expect(member.roles == [.liaison])
        #expect(throws: GovernanceRefusal.userExists("花子")) { try staff.add("花子", roles: [.sales]) }
        #expect(throws: GovernanceRefusal.noSuchUser("太郎")) { try staff.disable("太郎") }
        #expect(throws: GovernanceRefusal.noSuchUser("太郎")) { try staff.setRoles(of: "太郎", to: [.sales]) }
    }

    @Test("Roles are added and taken beside those that are there", arguments: Engine.available)
    func roles(engine: Engine) throws {
        let office = try TestOffice(engine, [])
        let staff = Staff(office.books())
        try staff.add("hanako", roles: [.procurement, .marketing])
        #expect(
            try staff.changeRoles(of: "hanako", adding: [.sales], removing: []) == [.procurement, .marketing, .sales])
        #expect(
            try staff.changeRoles(of: "hanako", adding: [.sales], removing: [.marketing]) == [.procurement, .sales])
        #expect(try staff.changeRoles(of: "hanako", adding: [], removing: [.liaison]) == [.procurement, .sales])
        #expect(throws: GovernanceRefusal.noSuchUser("taro")) {
            try staff.changeRoles(of: "taro", adding: [.sales], removing: [])
        }
        #expect(throws: GovernanceRefusal.lastAdministrator) {
            try staff.changeRoles(of: "tester", adding: [], removing: [.administrator])
        }
        #expect(try office.faults() == [])
    }

    @Test("Who was disabled comes back with the same roles", arguments: Engine.available)
    func enabled(engine: Engine) throws {
        let office = try TestOffice(engine, [])
        let staff = Staff(office.books())
        try staff.add("hanako", roles: [.sales])
        try staff.disable("hanako")
        try staff.enable("hanako")
        #expect(
            try staff.members().first { $0.name == "hanako" }.map { ($0.isDisabled, $0.roles) } ?? (true, []) == (
                false, [.sales]
            ))
        #expect(throws: GovernanceRefusal.noSuchUser("taro")) { try staff.enable("taro") }
    }

    @Test("Nobody gives, takes or stops what reaches further than his own rights", arguments: Engine.available)
    func beyond(engine: Engine) throws {
        let office = try TestOffice(engine, [])
        try Staff(office.books()).add("chief", roles: [.management])
        try Staff(office.books()).add("clerk", roles: [])
        let staff = Staff(office.books(as: "chief"))
        let refusal = GovernanceRefusal.beyondOwnRights(user: "chief", role: .administrator)
        #expect(throws: refusal) { try staff.setRoles(of: "chief", to: [.management, .administrator]) }
        #expect(throws: refusal) { try staff.changeRoles(of: "clerk", adding: [.administrator], removing: []) }
        #expect(throws: refusal) { try staff.add("friend", roles: [.administrator]) }
        #expect(throws: refusal) { try staff.disable("tester") }
        #expect(throws: refusal) { try staff.changeRoles(of: "tester", adding: [], removing: [.administrator]) }
        #expect(try staff.changeRoles(of: "clerk", adding: [.management], removing: []) == [.management])
        #expect(try Staff(office.books()).members().map(\.name) == ["chief", "clerk", "tester"])
    }

    @Test("A missing right names the smallest role that has it", arguments: Engine.available)
    func smallest(engine: Engine) throws {
        let rights =
            Permission.of("toys.*", .sales, .management) + Permission.of("toys.view", .liaison)
            + Permission.of("dolls.*", .sales, .management, .liaison) + Permission.of("cars.*", .sales)
        let office = try TestOffice(engine, [], rights: rights)
        try Staff(office.books()).add("idler", roles: [])
        let books = office.books(as: "idler")
        func smallest(_ action: Action) throws -> String? {
            do {
                try books.read(action) { _ in }
                return nil
            } catch GovernanceRefusal.notAllowed(let missing) {
                return missing.role?.rawValue
            }
        }
        #expect(try smallest("toys.view") == "liaison")
        #expect(try smallest("toys.sell") == "sales")
        #expect(try smallest("cars.sell") == "sales")
        #expect(try smallest("governance.view") == "management")
        #expect(try smallest("nothing.known") == "administrator")
    }

    @Test(
        "A name that cannot be typed or seen is refused",
        arguments: ["", " ", " a", "a ", "a\nb", "a\u{200B}b", "-rf", String(repeating: "x", count: 101)])
    func names(name: String) throws {
        let office = try TestOffice(.sqlite, [])
        #expect(throws: GovernanceRefusal.unusableName(name)) { try Staff(office.books()).add(name, roles: [.sales]) }
    }

    @Test("The last administrator neither leaves nor becomes something else", arguments: Engine.available)
    func lastAdministrator(engine: Engine) throws {
        let office = try TestOffice(engine, [])
        let staff = Staff(office.books())
        #expect(throws: GovernanceRefusal.lastAdministrator) { try staff.disable("tester") }
        #expect(throws: GovernanceRefusal.lastAdministrator) { try staff.setRoles(of: "tester", to: [.sales]) }
        #expect(throws: GovernanceRefusal.lastAdministrator) { try staff.setRoles(of: "tester", to: []) }
        try staff.add("second", roles: [.administrator])
        try staff.disable("second")
        #expect(throws: GovernanceRefusal.lastAdministrator) { try staff.disable("tester") }
    }

    @Test("Two administrators who take each other's rights at once leave one", arguments: Engine.available)
    func eachOther(engine: Engine) throws {
        for _ in 1...5 {
            let office = try TestOffice(engine, [])
            try Staff(office.books()).add("second", roles: [.administrator])
            let books = [office.books(as: "tester"), office.books(as: "second")]
            let refused = Mutex(0)
            try onThreads(2) { number in
                do {
                    try Staff(books[number]).disable(["second", "tester"][number])
                } catch is GovernanceRefusal {
                    refused.withLock { $0 += 1 }
                }
            }
            #expect(refused.withLock { $0 } == 1)
        }
    }
}
