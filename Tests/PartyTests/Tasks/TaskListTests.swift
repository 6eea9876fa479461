import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

/// The list beside a plain array: whatever is added, done and put back, both say the same.
@Suite("The list of tasks, whatever is done with it")
struct TaskListTests {
    private struct Entry {
        let number: Int64
        let owner: String
        let party: String?
        let due: Day
        let opened: Day
        var done: Day?

        func isIn(_ filter: TaskFilter, on today: Day) -> Bool {
            if done != nil && (!filter.includesDone || filter.isOverdue) { return false }
            if let owner = filter.owner, owner != self.owner { return false }
            if let party = filter.party, party != self.party { return false }
            return !filter.isOverdue || due < today
        }

        func key(_ order: TaskOrder) -> [String] {
            let number = String(1_000_000 + self.number)
            return switch order {
            case .due: [due.description, number]
            case .owner: [owner, due.description, number]
            // What is about no party stands last.
            case .party: [party ?? "\u{10ffff}", due.description, number]
            case .opened: [opened.description, number]
            }
        }
    }

    private static let people = ["sato", "aoki", "abe"]

    @Test("Every question and every order answers what is there", arguments: Dice.seeds(2))
    func questions(dice: Dice) throws {
        for engine in Engine.available {
            var dice = dice
            let tasks = try TaskOffice(engine)
            var entries: [Entry] = []
            for step in 0..<50 {
                let today = try #require(Day(iso: "2026-11-02")).adding(days: step / 5)
                let desk = tasks.desk(on: today.description)
                if entries.isEmpty || dice.happens(50) {
                    let party = dice.pick([nil, "C1", "C2"] as [String?]), owner = dice.pick(Self.people)
                    let due = today.adding(days: dice.number(-10...10))
                    let line = try desk.addTask("task \(step)", about: party, to: owner, dueOn: due)
                    #expect((line.party, line.owner, line.dueOn, line.openedOn) == (party, owner, due, today))
                    entries.append(Entry(number: line.number, owner: owner, party: party, due: due, opened: today))
                } else {
                    let index = dice.roll(entries.count), number = entries[index].number
                    if dice.happens(60) {
                        if entries[index].done == nil {
                            #expect(try desk.finishTask(number, result: "済").doneOn == today)
                            entries[index].done = today
                        } else {
                            #expect(throws: TaskRefusal.alreadyDone(String(number))) { try desk.finishTask(number) }
                        }
                    } else if entries[index].done != nil {
                        #expect(try desk.reopenTask(number).doneOn == nil)
                        entries[index].done = nil
                    } else {
                        #expect(throws: TaskRefusal.stillOpen(String(number))) { try desk.reopenTask(number) }
                    }
                }
            }
            let today = try #require(Day(iso: "2026-11-12"))
            let desk = tasks.desk(on: today.description)
            for owner in [nil, "sato", "abe"] as [String?] {
                for party in [nil, "C1"] as [String?] {
                    for (isOverdue, includesDone) in [(false, false), (true, false), (false, true), (true, true)] {
                        let filter = TaskFilter(
                            owner: owner, party: party, isOverdue: isOverdue, includesDone: includesDone)
                        for order in TaskOrder.allCases {
                            let wanted = entries.filter { $0.isIn(filter, on: today) }.sorted {
                                $0.key(order).lexicographicallyPrecedes($1.key(order))
                            }.map(\.number)
                            #expect(try desk.tasks(filter, order: order).map(\.number) == wanted, "\(filter) \(order)")
                            #expect(
                                try desk.tasks(filter, order: order, limit: 3).map(\.number) == Array(wanted.prefix(3)))
                        }
                    }
                }
            }
        }
    }

    @Test("Done and put back, every row is as it was, and the record keeps both", arguments: Engine.available)
    func reopened(engine: Engine) throws {
        let tasks = try TaskOffice(engine)
        let task = try tasks.desk().addTask("カタログを送る", about: "C1", to: "sato")
        func rows() throws -> [String: [String]] {
            try tasks.office.database.everything(without: ["governance_audit", "storage_id_block"])
        }
        let before = try rows()
        for result in [nil, "送った"] as [String?] {
            _ = try tasks.desk(as: "sato").finishTask(task.number, result: result)
            #expect(differences(before, try rows()).count == 1)
            _ = try tasks.desk(as: "abe").reopenTask(task.number)
            #expect(differences(before, try rows()) == [])
        }
        let audit = try tasks.office.database.read { rows in
            try rows.rows(
                "SELECT action, actor FROM governance_audit WHERE action LIKE 'party.task.%' ORDER BY id"
            ) { "\($0.text(0)) \($0.text(1))" }
        }
        #expect(
            audit == ["party.task.add tester"]
                + Array(repeating: ["party.task.finish sato", "party.task.reopen abe"], count: 2).flatMap(\.self))
    }

    @Test(
        "A task of a part of the program is told by its word, one by hand by what was said",
        arguments: Engine.available)
    func words(engine: Engine) throws {
        let tasks = try TaskOffice(engine)
        let due = try #require(Day(iso: "2026-11-04")), party = try tasks.party("C2")
        let number = try tasks.act { deed in
            try Tasks.open(
                NewTask(
                    word: "answer", for: TaskCause("gate", "crossing", "7"), party: party, owner: "aoki", dueOn: due),
                deed)
        }
        let hand = try tasks.desk().addTask("answer")
        let lines = try tasks.desk().tasks()
        #expect(
            lines.map(\.what) == [.word("answer"), .said("answer")] && lines.map(\.what.key) == ["answer", "answer"])
        #expect(lines.map(\.number) == [number, hand.number])
        #expect(lines.map(\.source) == [TaskSource("gate"), .hand] && lines.map(\.partyName) == ["乙産業", nil])
        var filter = TaskFilter()
        for (source, numbers) in [(TaskSource("gate"), [number]), (.hand, [hand.number]), (.card, [])] {
            filter.source = source
            #expect(try tasks.desk().tasks(filter).map(\.number) == numbers)
        }
        // Whoever it is about may become part of another: the task goes along, and comes back.
        _ = try tasks.desk().merge("C1", ["C2"], because: "合併")
        #expect(try tasks.desk().tasks(TaskFilter(party: "C2")).map(\.party) == ["C1"])
        _ = try tasks.desk().unmerge("C2")
        #expect(try tasks.desk().tasks(TaskFilter(party: "C1")).isEmpty)
        #expect(try tasks.desk().tasks(TaskFilter(party: "C2")).map(\.number) == [number])
        #expect(throws: PartyRefusal.unknown("X")) { try tasks.desk().tasks(TaskFilter(party: "X")) }
        #expect(try tasks.desk().tasks(TaskFilter(owner: "nobody")).isEmpty)
    }

    @Test(
        "Exit codes and facts of refusals stay what programs know",
        arguments: [
            (TaskRefusal.unknown("7"), "party.task.unknown", RefusalKind.badInput),
            (.alreadyDone("7"), "party.task.already_done", .declined),
            (.stillOpen("7"), "party.task.still_open", .declined),
        ])
    func stable(refusal: TaskRefusal, code: String, kind: RefusalKind) {
        #expect((refusal.code, refusal.facts, refusal.kind) == (code, ["7"], kind))
    }
}
