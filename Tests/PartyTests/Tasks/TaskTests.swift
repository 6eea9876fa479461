import Governance
import Party
import TestOffice
import Testing
import Vocabulary

@Suite("The list of tasks")
struct TaskTests {
    @Test("A task has an owner, a day and a text, and is done with its result", arguments: Engine.available)
    func road(engine: Engine) throws {
        let tasks = try TaskOffice(engine)
        let day = try #require(Day(iso: "2026-11-10"))
        let added = try tasks.desk().addTask(" カタログを送る ", about: "C1", to: "sato", dueOn: day)
        #expect(added.party == "C1" && added.partyName == "株式会社甲商店" && added.what == .said("カタログを送る"))
        #expect(added.owner == "sato" && added.dueOn == day && added.openedBy == "tester")
        #expect(added.source == .hand && added.cause == nil && added.doneOn == nil)
        let done = try tasks.desk(as: "sato", on: "2026-11-12").finishTask(added.number, result: "20日に面談")
        #expect(done.doneOn == Day(iso: "2026-11-12") && done.doneBy == "sato" && done.result == "20日に面談")
        #expect(done.daysLate(on: day) == 2)
        #expect(try tasks.desk().tasks().isEmpty)
        #expect(try tasks.desk().tasks(TaskFilter(includesDone: true)) == [done])
        let again = try tasks.desk(as: "sato").reopenTask(added.number)
        #expect(again == added)
    }

    @Test(
        "A task may be about no party, and is the actor's own in two business days unless told",
        arguments: Engine.available)
    func plain(engine: Engine) throws {
        let tasks = try TaskOffice(engine)
        // 2026-10-30 is a Friday.
        let added = try tasks.desk(as: "sato", on: "2026-10-30").addTask("名刺を注文する")
        #expect(added.party == nil && added.owner == "sato" && added.dueOn == Day(iso: "2026-11-03"))
        #expect(try tasks.desk(as: "sato").tasks() == [added])
    }

    @Test(
        "An empty text, a party or a colleague nobody knows and a task done twice are refused",
        arguments: Engine.available)
    func refused(engine: Engine) throws {
        let tasks = try TaskOffice(engine)
        let desk = tasks.desk()
        try Staff(tasks.office.books()).disable("mori")
        #expect(throws: KnowledgeRefusal.emptyText) { try desk.addTask("\u{3000}") }
        #expect(throws: PartyRefusal.self) { try desk.addTask("call", about: "nobody") }
        #expect(throws: GovernanceRefusal.noSuchUser("ghost")) { try desk.addTask("call", to: "ghost") }
        #expect(throws: GovernanceRefusal.disabledUser("mori")) { try desk.addTask("call", to: "mori") }
        #expect(throws: TaskRefusal.unknown("1")) { try desk.finishTask(1) }
        let task = try desk.addTask("call")
        #expect(throws: TaskRefusal.stillOpen(String(task.number))) { try desk.reopenTask(task.number) }
        #expect(throws: KnowledgeRefusal.emptyText) { try desk.finishTask(task.number, result: " ") }
        _ = try desk.finishTask(task.number)
        #expect(throws: TaskRefusal.alreadyDone(String(task.number))) { try desk.finishTask(task.number) }
    }

    @Test("The list is asked by owner, party and day, and comes in the order asked for", arguments: Engine.available)
    func filters(engine: Engine) throws {
        let tasks = try TaskOffice(engine)
        let desk = tasks.desk()
        func add(_ text: String, _ party: String?, _ owner: String, _ day: String) throws {
            let due = try #require(Day(iso: day))
            _ = try desk.addTask(text, about: party, to: owner, dueOn: due)
        }
        try add("late", "C2", "sato", "2026-11-01")
        try add("today", "C1", "aoki", "2026-11-02")
        try add("none", nil, "abe", "2026-11-05")
        func texts(_ filter: TaskFilter = TaskFilter(), _ order: TaskOrder = .due, limit: Int = 100) throws -> [String]
        {
            try desk.tasks(filter, order: order, limit: limit).map(\.what.key)
        }
        #expect(try texts() == ["late", "today", "none"])
        #expect(try texts(TaskFilter(owner: "sato")) == ["late"])
        #expect(try texts(TaskFilter(party: "C1")) == ["today"])
        #expect(try texts(TaskFilter(isOverdue: true)) == ["late"])
        #expect(try texts(TaskFilter(), .owner) == ["none", "today", "late"])
        #expect(try texts(TaskFilter(), .party) == ["today", "late", "none"])
        #expect(try texts(TaskFilter(), .opened, limit: 1) == ["late"])
    }

    @Test(
        "People see and finish their own, what they asked for, and their colleagues'; management all",
        arguments: Engine.available)
    func reach(engine: Engine) throws {
        let tasks = try TaskOffice(engine)
        let task = try tasks.desk(as: "mori").addTask("call back", about: "C1", to: "sato")
        // suzuki sells like sato; mori asked for it; abe manages; aoki buys.
        for name in ["sato", "suzuki", "mori", "abe"] {
            #expect(try tasks.desk(as: name).tasks() == [task], "\(name)")
        }
        #expect(try tasks.desk(as: "aoki").tasks().isEmpty)
        let refusal = GovernanceRefusal.notAllowed(user: "aoki", action: "oversight.tasks")
        #expect(throws: refusal) { try tasks.desk(as: "aoki").finishTask(task.number) }
        for name in ["suzuki", "mori", "abe"] {
            #expect(try tasks.desk(as: name).finishTask(task.number).doneBy == name)
            #expect(try tasks.desk(as: name).reopenTask(task.number) == task)
        }
        _ = try tasks.desk(as: "sato").finishTask(task.number)
        #expect(throws: refusal) { try tasks.desk(as: "aoki").reopenTask(task.number) }
    }

    @Test("A rehearsal adds and finishes nothing", arguments: Engine.available)
    func rehearsal(engine: Engine) throws {
        let tasks = try TaskOffice(engine)
        let task = try tasks.desk().addTask("call")
        let rehearsal = PartyDesk(tasks.office.books(isRehearsal: true))
        #expect(try rehearsal.finishTask(task.number).doneOn != nil)
        _ = try rehearsal.addTask("another")
        #expect(try tasks.desk().tasks() == [task])
    }
}
