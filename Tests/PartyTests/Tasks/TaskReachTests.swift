import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Whose tasks anybody sees")
struct TaskReachTests {
    @Test(
        "One's own, those given to others, and those of whoever shares a role; nothing else", arguments: Dice.seeds(6))
    func reach(dice: Dice) throws {
        var dice = dice
        let office = try TestOffice(dice.pick(Engine.available), [PartyPart.self])
        let all: [Role] = [.sales, .marketing, .procurement, .management, .liaison]
        var staff: [(name: String, roles: Set<Role>)] = []
        for number in 0..<6 {
            let roles = Set((0..<dice.number(1...2)).map { _ in dice.pick(all) })
            try Staff(office.books()).add("u\(number)", roles: Array(roles))
            staff.append(("u\(number)", roles))
        }
        func desk(_ name: String) -> PartyDesk { PartyDesk(office.books(as: name)) }
        var tasks: [(line: TaskLine, by: Int, to: Int)] = []
        for number in 0..<10 {
            let (by, to) = (dice.roll(6), dice.roll(6))
            tasks.append((try desk(staff[by].name).addTask("task \(number)", to: staff[to].name), by, to))
        }
        for (number, person) in staff.enumerated() {
            let sees = tasks.filter { task in
                task.by == number || task.to == number
                    || !person.roles.isDisjoint(with: staff[task.to].roles)
                    // Who manages or keeps the company together sees all.
                    || !person.roles.isDisjoint(with: [.management, .liaison])
            }
            #expect(try desk(person.name).tasks().map(\.number) == sees.map(\.line.number), "\(person)")
            for task in tasks {
                let finishes = PartyDesk(office.books(as: person.name, isRehearsal: true))
                if sees.contains(where: { $0.line.number == task.line.number }) {
                    #expect(try finishes.finishTask(task.line.number).doneBy == person.name)
                } else {
                    #expect(throws: GovernanceRefusal.notAllowed(user: person.name, action: "oversight.tasks")) {
                        try finishes.finishTask(task.line.number)
                    }
                }
            }
        }
    }

    @Test(
        "Who left the firm is no colleague, and what waits for them is seen by those who remain",
        arguments: Engine.available)
    func left(engine: Engine) throws {
        let tasks = try TaskOffice(engine)
        let task = try tasks.desk(as: "sato").addTask("call")
        try Staff(tasks.office.books()).disable("sato")
        #expect(try tasks.desk(as: "suzuki").tasks() == [task])
        #expect(try tasks.desk(as: "suzuki").finishTask(task.number).doneBy == "suzuki")
        #expect(throws: GovernanceRefusal.disabledUser("sato")) { try tasks.desk(as: "sato").tasks() }
    }

    @Test("A task of an import goes with it, done or not, and others stay", arguments: Engine.available)
    func imported(engine: Engine) throws {
        let tasks = try TaskOffice(engine)
        let own = try tasks.desk().addTask("call", about: "C1")
        let id = try tasks.office.importing(
            CardImport.self, "name,company,met_on,met_by\nA,甲商店,2026-10-30,sato\nB,甲商店,2026-10-30,\nC,甲商店,,\n"
        ).result.importID
        let open = try tasks.desk().tasks().filter { $0.source == .card }
        // Who was met on a Friday is called by Tuesday; of a card without a day nobody was met.
        #expect(open.map(\.owner) == ["sato", "tester"] && open.allSatisfy { $0.dueOn == Day(iso: "2026-11-03") })
        _ = try tasks.desk().finishTask(open[0].number)
        try tasks.office.undo(id, among: [CardImport.self])
        #expect(try tasks.desk().tasks(TaskFilter(includesDone: true)) == [own])
    }

    @Test(
        "A task is late from the day after its day on, until it is done",
        arguments: [
            ("2026-11-01", 0), ("2026-11-02", 0), ("2026-11-03", 1), ("2026-12-02", 30),
        ])
    func late(today: String, days: Int) throws {
        let tasks = try TaskOffice(.sqlite)
        let due = try #require(Day(iso: "2026-11-02")), day = try #require(Day(iso: today))
        let task = try tasks.desk().addTask("call", dueOn: due)
        #expect(task.daysLate(on: day) == days)
        #expect(try tasks.desk(on: today).tasks(TaskFilter(isOverdue: true)).count == (days > 0 ? 1 : 0))
        let done = try tasks.desk(on: today).finishTask(task.number)
        #expect(done.daysLate(on: day.adding(days: 100)) == days)
        var overdue = TaskFilter(isOverdue: true)
        overdue.includesDone = true
        #expect(try tasks.desk(on: today).tasks(overdue).isEmpty)
    }
}
