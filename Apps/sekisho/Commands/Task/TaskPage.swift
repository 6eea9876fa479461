import Party
import Presentation
import Vocabulary

/// Tasks as people and programs read them.
enum TaskPage {
    /// People read what concerns the tasks listed; files and programs get every column.
    /// - Parameter given: columns with numbers that were given out just now.
    static func list(_ tasks: [TaskLine], today: Day, given: Set<String> = []) -> Document {
        let all = table(tasks, today: today)
        var hidden: Set<String> = ["cause", "opened_by", "done_by"]
        if tasks.allSatisfy({ $0.doneOn == nil }) { hidden.formUnion(["done_on", "result"]) }
        let places = all.columns.indices.filter { !hidden.contains(all.columns[$0].key) }
        let shown = Table(
            columns: places.map { all.columns[$0] }, rows: (all.rows ?? []).map { row in places.map { row[$0] } })
        return Document(
            "task.list", sections: [.table(shown)], payload: ["rows": all.json], records: all, given: given)
    }

    private static func table(_ tasks: [TaskLine], today: Day) -> Table {
        Table(
            columns: [
                Column("number", "term.task.number", .code), Column("due_on", "term.task.due_on", .day),
                Column("days_late", "term.task.days_late", .number), Column("owner", "term.task.owner"),
                Column("party", "term.code", .code), Column("name", "term.name"),
                Column("what", "term.what"), Column("source", "term.task.source"),
                Column("cause", "term.task.cause", .code), Column("opened_by", "term.task.opened_by"),
                Column("done_on", "term.task.done_on", .day), Column("done_by", "term.task.done_by"),
                Column("result", "term.result"),
            ],
            rows: tasks.map { task in
                [
                    .text(String(task.number)), .day(task.dueOn), .int(Int64(task.daysLate(on: today))),
                    .text(task.owner), Cell(task.party), Cell(task.partyName), what(task),
                    .word(task.source.name, .code("state.task.source.\(task.source.name)")),
                    Cell(task.cause.map { "\($0.kind) \($0.number)" }), .text(task.openedBy), Cell(task.doneOn),
                    Cell(task.doneBy), Cell(task.result),
                ]
            })
    }

    private static func what(_ task: TaskLine) -> Cell {
        switch task.what {
        case .said(let text): .text(text)
        case .word(let word): .word(word, .code("state.task.what.\(word)", facts: [task.cause?.number ?? ""]))
        }
    }
}
