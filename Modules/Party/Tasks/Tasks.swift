import Governance
import Storage
import Vocabulary

/// The door of the list for other modules, inside their own actions: what they want done becomes a task, and goes when it
/// is done with.
package enum Tasks {
    /// Opens a task; its number. A cause that has one already gets that one, open or done.
    @discardableResult
    package static func open(_ new: NewTask, importID: Int64? = nil, _ deed: Deed) throws -> Int64 {
        if let cause = new.cause, let known = try number(of: cause, in: deed.rows) { return known }
        let id = try deed.rows.takeIDs("party_task", 1)
        let (said, word): (String?, String?) =
            switch new.what {
            case .said(let text): (text, nil)
            case .word(let word): (nil, word)
            }
        try deed.rows.run(
            """
            INSERT INTO party_task (id, party_id, source, cause_kind, cause_number, word, text, owner, due_on, opened_on,
                                    opened_by, import_id)
            VALUES (\(id), \(new.party), \((new.cause?.source ?? .hand).name), \(new.cause?.kind),
                    \(new.cause?.number), \(word), \(said), \(new.owner), \(new.dueOn), \(deed.today),
                    \(deed.actor.name), \(importID))
            """)
        return id
    }

    /// Closes what is open for a cause, because it was answered, paid or no longer matters; false where nothing is.
    @discardableResult
    package static func close(_ cause: TaskCause, result: String? = nil, _ deed: Deed) throws -> Bool {
        guard let number = try number(of: cause, in: deed.rows) else { return false }
        return try finish(number, result: result, deed)
    }

    /// Takes back the tasks that an import brought.
    @discardableResult
    static func forget(_ importID: Int64, in rows: Connection) throws -> Int {
        try rows.run("DELETE FROM party_task WHERE import_id = \(importID)")
    }

    /// False where there is none of that number, or it is done.
    static func finish(_ number: Int64, result: String?, _ deed: Deed) throws -> Bool {
        try deed.rows.run(
            """
            UPDATE party_task SET done_on = \(deed.today), done_by = \(deed.actor.name), result = \(result)
             WHERE id = \(number) AND done_on IS NULL
            """) == 1
    }

    static func reopen(_ number: Int64, _ deed: Deed) throws -> Bool {
        try deed.rows.run(
            """
            UPDATE party_task SET done_on = NULL, done_by = NULL, result = NULL
             WHERE id = \(number) AND done_on IS NOT NULL
            """) == 1
    }

    private static func number(of cause: TaskCause, in rows: Connection) throws -> Int64? {
        try rows.first(
            """
            SELECT id FROM party_task
             WHERE source = \(cause.source.name) AND cause_kind = \(cause.kind) AND cause_number = \(cause.number)
            """
        ) { $0.int(0) }
    }
}
