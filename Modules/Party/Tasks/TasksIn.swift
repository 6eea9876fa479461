import Storage
import Vocabulary

/// In which order tasks are listed.
package enum TaskOrder: String, Sendable, CaseIterable {
    case due, owner, party, opened

    var sql: SQL {
        switch self {
        case .due: "t.due_on, t.id"
        case .owner: "t.owner, t.due_on, t.id"
        case .party: "p.code NULLS LAST, t.due_on, t.id"
        case .opened: "t.opened_on, t.id"
        }
    }
}

/// Tasks for which something holds.
struct TasksIn: Query {
    let condition: SQL
    var order = TaskOrder.due
    var limit = 1

    var sql: SQL {
        """
        SELECT t.id, p.code, p.name, t.word, t.text, t.source, t.cause_kind, t.cause_number, t.owner, t.due_on,
               t.opened_on, t.opened_by, t.done_on, t.done_by, t.result
          FROM party_task t LEFT JOIN party p ON p.id = t.party_id
         WHERE \(condition) ORDER BY \(order.sql) LIMIT \(limit)
        """
    }

    func decode(_ row: Row) throws -> TaskLine {
        var row = row.inTurn()
        let (number, party, name) = try (row.int(), row.optionalText(), row.optionalText())
        let (word, text) = try (row.optionalText(), row.optionalText())
        let source = TaskSource(try row.text())
        let (kind, cause) = try (row.optionalText(), row.optionalText())
        return try TaskLine(
            number: number, party: party, partyName: name, what: word.map { .word($0) } ?? .said(text ?? ""),
            source: source, cause: kind.map { TaskCause(source, $0, cause ?? "") }, owner: row.text(),
            dueOn: row.day(), openedOn: row.day(), openedBy: row.text(), doneOn: row.optionalDay(),
            doneBy: row.optionalText(), result: row.optionalText())
    }
}
