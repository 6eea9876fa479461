import Party
import TestOffice
import Testing
import Vocabulary

@Suite("Tasks that other modules open")
struct TaskDoorTests {
    static let cause = TaskCause("gate", "crossing", "17")

    private func open(
        _ tasks: TaskOffice, _ cause: TaskCause = Self.cause, owner: String = "sato", on day: String = "2026-11-02"
    ) throws -> Int64 {
        let (party, due) = (try tasks.party("C1"), try #require(Day(iso: "2026-11-04")))
        return try tasks.act(on: day) { deed in
            try Tasks.open(NewTask(word: "answer", for: cause, party: party, owner: owner, dueOn: due), deed)
        }
    }

    @Test("One cause brings one task, however often it is reported", arguments: Engine.available)
    func once(engine: Engine) throws {
        let tasks = try TaskOffice(engine)
        let first = try open(tasks)
        #expect(try open(tasks, owner: "aoki") == first)
        let line = try #require(try tasks.desk().tasks().first)
        #expect(line.source == "gate" && line.cause == Self.cause && line.what == .word("answer"))
        #expect(line.owner == "sato")
        #expect(try open(tasks, TaskCause("gate", "crossing", "18")) != first)
        #expect(try open(tasks, TaskCause("dunning", "crossing", "17")) != first)
        var filter = TaskFilter()
        filter.source = "dunning"
        #expect(try tasks.desk().tasks(filter).count == 1 && tasks.desk().tasks().count == 3)
    }

    @Test("What closes a cause finishes its task, once, and it does not come back", arguments: Engine.available)
    func closed(engine: Engine) throws {
        let tasks = try TaskOffice(engine)
        let number = try open(tasks)
        #expect(try tasks.act(on: "2026-11-03") { try Tasks.close(Self.cause, result: "accepted", $0) })
        let done = try #require(try tasks.desk().tasks(TaskFilter(includesDone: true)).first)
        #expect(done.doneOn == Day(iso: "2026-11-03") && done.doneBy == "tester" && done.result == "accepted")
        #expect(try !tasks.act { try Tasks.close(Self.cause, $0) })
        #expect(try !tasks.act { try Tasks.close(TaskCause("gate", "crossing", "99"), $0) })
        #expect(try open(tasks) == number)
        #expect(try tasks.desk().tasks().isEmpty)
    }

    @Test("A task that a person finished is not finished again by its cause", arguments: Engine.available)
    func finishedByHand(engine: Engine) throws {
        let tasks = try TaskOffice(engine)
        let number = try open(tasks)
        _ = try tasks.desk(as: "sato").finishTask(number, result: "by telephone")
        #expect(try !tasks.act { try Tasks.close(Self.cause, result: "accepted", $0) })
        #expect(try tasks.desk().tasks(TaskFilter(includesDone: true)).first?.result == "by telephone")
    }
}
