import Governance
import Storage
import Vocabulary

/// Which tasks are asked for: the open ones, unless told.
package struct TaskFilter: Sendable {
    /// Only those of that person.
    package var owner: String?
    /// Only those about that party.
    package var party: String?
    package var source: TaskSource?
    /// Only those whose day has passed.
    package var isOverdue = false
    package var includesDone = false

    package init(owner: String? = nil, party: String? = nil, isOverdue: Bool = false, includesDone: Bool = false) {
        self.owner = owner
        self.party = party
        self.isOverdue = isOverdue
        self.includesDone = includesDone
    }
}

extension PartyDesk {
    /// The tasks that the actor may see.
    package func tasks(
        _ filter: TaskFilter = TaskFilter(), order: TaskOrder = .due, limit: Int = 100
    ) throws -> [TaskLine] {
        try books.read("party.task.view") { rows in
            var condition = TaskReach.condition(
                for: books.actor.name, hasOversight: try books.mayDo(TaskReach.oversight, in: rows))
            if !filter.includesDone || filter.isOverdue { condition = "\(condition) AND t.done_on IS NULL" }
            if let owner = filter.owner { condition = "\(condition) AND t.owner = \(owner)" }
            if let code = filter.party {
                condition = "\(condition) AND t.party_id = \(try Parties.require(code, in: rows).id)"
            }
            if let source = filter.source { condition = "\(condition) AND t.source = \(source.name)" }
            if filter.isOverdue { condition = "\(condition) AND t.due_on < \(books.today)" }
            return try rows.all(TasksIn(condition: condition, order: order, limit: limit))
        }
    }

    /// Writes down what somebody has to do.
    /// - Parameters:
    ///   - code: the party that it is about; nil where it is about none.
    ///   - owner: who does it, the actor unless told.
    ///   - dueOn: until when, two business days from now unless told.
    /// - Throws: ``PartyRefusal/unknown(_:)``, ``KnowledgeRefusal/emptyText``, and ``GovernanceRefusal`` where the owner
    ///   is nobody who works here.
    package func addTask(
        _ text: String, about code: String? = nil, to owner: String? = nil, dueOn: Day? = nil
    ) throws -> TaskLine {
        try books.perform("party.task.add") { deed in
            let text = try Knowledge.text(text)
            let owner = owner ?? deed.actor.name
            try Staff.requireActive(owner, in: deed.rows)
            let party = try code.map { try Parties.require($0, in: deed.rows) }
            let number = try Tasks.open(
                NewTask(
                    .said(text), party: party?.id, owner: owner,
                    dueOn: dueOn ?? BusinessDays.after(deed.today, 2)), deed)
            deed.subject = Subject("task", String(number))
            if let party { deed.detail("party", party: party.code) }
            deed.detail("owner", owner)
            return try line(number, in: deed.rows)
        }
    }

    /// Says that a task is done, and what came of it.
    /// - Throws: ``TaskRefusal``, and ``GovernanceRefusal/notAllowed(user:action:)`` for a task out of the actor's reach.
    package func finishTask(_ number: Int64, result: String? = nil) throws -> TaskLine {
        try books.perform("party.task.finish") { deed in
            let result = try result.map { try Knowledge.text($0) }
            let task = try reachable(number, deed)
            guard try Tasks.finish(number, result: result, deed) else {
                throw TaskRefusal.alreadyDone(String(number))
            }
            return try told(task, deed)
        }
    }

    /// Puts a task back into the list that was said to be done; the record keeps both.
    /// - Throws: as ``finishTask(_:result:)``.
    package func reopenTask(_ number: Int64) throws -> TaskLine {
        try books.perform("party.task.reopen") { deed in
            let task = try reachable(number, deed)
            guard try Tasks.reopen(number, deed) else { throw TaskRefusal.stillOpen(String(number)) }
            return try told(task, deed)
        }
    }

    private func line(_ number: Int64, in rows: Connection) throws -> TaskLine {
        guard let task = try rows.all(TasksIn(condition: "t.id = \(number)")).first else {
            throw TaskRefusal.unknown(String(number))
        }
        return task
    }

    /// The task, where the actor may touch it.
    private func reachable(_ number: Int64, _ deed: Deed) throws -> TaskLine {
        let task = try line(number, in: deed.rows)
        let reach = TaskReach.condition(for: deed.actor.name, hasOversight: false)
        if try deed.rows.all(TasksIn(condition: "t.id = \(number) AND \(reach)")).isEmpty {
            try deed.require(TaskReach.oversight)
        }
        return task
    }

    private func told(_ task: TaskLine, _ deed: Deed) throws -> TaskLine {
        deed.subject = Subject("task", String(task.number))
        if let party = task.party { deed.detail("party", party: party) }
        return try line(task.number, in: deed.rows)
    }
}
