import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

/// A plan that raises numbers by one, part by part.
private struct Raising: PlanKind {
    static let word = "raise"
    static let columns = ["name", "value"]
    static let viewing: Action = "test.view"
    static let applying: Action = "test.apply"
    static let undoing: Action = "test.undo"

    static let table = Migration("test", 1, "numbers that are raised") { type in
        [
            "CREATE TABLE raised (name TEXT PRIMARY KEY, value \(type.int) NOT NULL) \(type.strict)",
            "INSERT INTO raised (name, value) VALUES ('a', 1), ('b', 2), ('c', 3)",
        ]
    }

    func lines(of plan: Plan, limit: Int, in rows: Connection) throws -> [[String?]] {
        try rows.rows("SELECT name, value FROM raised ORDER BY name LIMIT \(limit)") {
            [$0.text(0), String($0.int(1))]
        }
    }

    func apply(_ plan: Plan, in deed: Deed) throws -> Int {
        try deed.rows.run("UPDATE raised SET value = value + 1")
    }

    func undo(_ plan: Plan, part: String?, in deed: Deed) throws -> (parts: Int, records: Int) {
        let records = try deed.rows.run(
            "UPDATE raised SET value = value - 1 WHERE \(part ?? "") = '' OR name = \(part ?? "")")
        return (records, records)
    }
}

@Suite("Plans")
struct PlanTests {
    private func plans(_ engine: Engine) throws -> (TestOffice, Plans) {
        let office = try TestOffice(engine, [], steps: [Raising.table])
        return (office, Plans(office.books(), kinds: [Raising()]))
    }

    private func make(_ office: TestOffice, title: String = "list.csv") throws -> Int64 {
        try office.books().perform("test.plan") { deed in
            let id = try PlanRows.insert(Raising.word, title: title, in: deed)
            try PlanRows.setSize(PlanSize(parts: 3, records: 3, held: 1), of: id, in: deed.rows)
            return id
        }
    }

    private func sum(_ office: TestOffice) throws -> Int64 {
        try office.database.read { try $0.count("SELECT CAST(SUM(value) AS BIGINT) FROM raised") }
    }

    @Test("A plan is held, applied once, and taken back whole", arguments: Engine.available)
    func life(engine: Engine) throws {
        let (office, plans) = try plans(engine)
        let id = try make(office)
        let held = try plans.show(id)
        #expect(held.plan.state == .planned && held.plan.size == PlanSize(parts: 3, records: 3, held: 1))
        #expect(held.columns == ["name", "value"] && held.lines == [["a", "1"], ["b", "2"], ["c", "3"]])
        #expect(held.plan.appliedBy == nil && held.plan.actor == "tester" && held.plan.title == "list.csv")
        #expect(try sum(office) == 6)
        let applied = try plans.apply(id)
        #expect((applied.state, applied.appliedBy, applied.undoneBy) == (.applied, "tester", nil))
        #expect(try sum(office) == 9)
        #expect(throws: GovernanceRefusal.planNotHeld(String(id))) { try plans.apply(id) }
        let undone = try plans.undo(id)
        #expect((undone.state, undone.undoneBy, undone.undoneParts) == (.undone, "tester", 3))
        #expect(try sum(office) == 6)
        #expect(throws: GovernanceRefusal.planUndone(String(id))) { try plans.undo(id) }
        #expect(throws: GovernanceRefusal.planNotHeld(String(id))) { try plans.apply(id) }
        #expect(try office.faults() == [])
    }

    @Test("Part by part it goes back, and is undone with its last part", arguments: Engine.available)
    func parts(engine: Engine) throws {
        let (office, plans) = try plans(engine)
        let id = try make(office)
        #expect(throws: GovernanceRefusal.planNotApplied(String(id))) { try plans.undo(id, part: "a") }
        _ = try plans.apply(id)
        for (part, state) in [("a", PlanState.applied), ("b", .applied), ("c", .undone)] {
            #expect(try plans.undo(id, part: part).state == state)
        }
        #expect(try sum(office) == 6)
        #expect(try office.faults() == [])
    }

    @Test("One that is given up before it was applied changes nothing", arguments: Engine.available)
    func givenUp(engine: Engine) throws {
        let (office, plans) = try plans(engine)
        let id = try make(office)
        #expect(try plans.undo(id).state == .undone)
        #expect(try sum(office) == 6)
        #expect(throws: GovernanceRefusal.planNotHeld(String(id))) { try plans.apply(id) }
    }

    @Test("Who may not see, apply or take back, does not, and a rehearsal keeps nothing", arguments: Engine.available)
    func rights(engine: Engine) throws {
        let (office, plans) = try plans(engine)
        let id = try make(office)
        try Staff(office.books()).add("seller", roles: [.sales])
        let others = Plans(office.books(as: "seller"), kinds: [Raising()])
        func refused(_ action: String, _ body: () throws -> Void) {
            #expect(throws: GovernanceRefusal.notAllowed(user: "seller", action: action)) { try body() }
        }
        refused("test.view") { _ = try others.list() }
        refused("test.view") { _ = try others.show(id) }
        refused("test.apply") { _ = try others.apply(id) }
        refused("test.undo") { _ = try others.undo(id) }
        let rehearsal = Plans(office.books(isRehearsal: true), kinds: [Raising()])
        #expect(try rehearsal.apply(id).state == .applied)
        #expect(try plans.show(id).plan.state == .planned)
        #expect(try sum(office) == 6)
    }

    @Test(
        "What nobody planned, or nobody knows the kind of, is unknown; the latest stand first",
        arguments: Engine.available)
    func unknown(engine: Engine) throws {
        let (office, plans) = try plans(engine)
        #expect(throws: GovernanceRefusal.unknownPlan("99")) { try plans.show(99) }
        #expect(throws: GovernanceRefusal.unknownPlan("99")) { try plans.apply(99) }
        #expect(throws: GovernanceRefusal.unknownPlan("99")) { try plans.undo(99) }
        let first = try make(office, title: "first"), second = try make(office, title: "second")
        #expect(try plans.list().map(\.id) == [second, first])
        #expect(try plans.list(limit: 1).map(\.title) == ["second"])
        let nobody = Plans(office.books(), kinds: [])
        #expect(try nobody.list().isEmpty)
        #expect(throws: GovernanceRefusal.unknownPlan(String(first))) { try nobody.show(first) }
    }
}
