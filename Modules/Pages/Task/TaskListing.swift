import Party
import Presentation
import Vocabulary

/// A task as of a day: how late it is follows from it.
package struct TaskOnDay: Sendable {
    let task: TaskLine
    let today: Day
}

extension Listing<TaskOnDay> {
    /// The one list of what anybody has to do (タスク一覧).
    package static let tasks = Listing(
        "task.list",
        [
            .code("number", "term.task.number") { String($0.task.number) },
            .day("due_on", "term.task.due_on") { $0.task.dueOn },
            .count("days_late", "term.task.days_late") { $0.task.daysLate(on: $0.today) },
            .text("owner", "term.task.owner") { $0.task.owner },
            .text("party", "term.code", optional: { $0.task.party }),
            .text("name", "term.name", optional: { $0.task.partyName }),
            Field("what", "term.what", .text, type: "string") { what($0.task) },
            Field("source", "term.task.source", .text, type: "hand|card|gate|program|qualification|dunning") {
                .word($0.task.source.name, .code("state.task.source.\($0.task.source.name)"))
            },
            Field.code("cause", "term.task.cause", optional: { $0.task.cause.map { "\($0.kind) \($0.number)" } })
                .forPrograms,
            Field.text("opened_by", "term.task.opened_by") { $0.task.openedBy }.forPrograms,
            .day("done_on", "term.task.done_on", optional: { $0.task.doneOn }),
            Field.text("done_by", "term.task.done_by", optional: { $0.task.doneBy }).forPrograms,
            .text("result", "term.result", optional: { $0.task.result }),
        ])

    /// People read what concerns the tasks listed; files and programs get every column.
    /// - Parameter given: columns with numbers that were given out just now.
    package func document(_ tasks: [TaskLine], today: Day, given: Set<String> = []) -> Document {
        let isOpen = tasks.allSatisfy { $0.doneOn == nil }
        return document(
            tasks.map { TaskOnDay(task: $0, today: today) }, hiding: isOpen ? ["done_on", "result"] : [], given: given)
    }

    private static func what(_ task: TaskLine) -> Cell {
        switch task.what {
        case .said(let text): .text(text)
        case .word(let word): .word(word, .code("state.task.what.\(word)", facts: [task.cause?.number ?? ""]))
        }
    }
}
