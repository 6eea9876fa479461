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
