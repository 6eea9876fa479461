import Governance
import Storage
import Vocabulary

extension PartyDesk {
    /// Follow-ups, the one due first in front: those that are open, or all.
    /// - Parameters:
    ///   - owner: only those of that person.
    ///   - code: only those for that party.
    ///   - isOverdue: only those whose day has passed.
    package func followUps(
        owner: String? = nil, of code: String? = nil, isOverdue: Bool = false, includingDone: Bool = false,
        limit: Int = 100
    ) throws -> [FollowUp] {
        try books.read("party.view") { rows in
            var filter: SQL = includingDone ? "TRUE" : "f.done_on IS NULL"
            if let owner { filter = "\(filter) AND f.owner = \(owner)" }
            if let code { filter = "\(filter) AND f.party_id = \(try Parties.require(code, in: rows).id)" }
            if isOverdue { filter = "\(filter) AND f.done_on IS NULL AND f.due_on < \(books.today)" }
            return try FollowUps.list(filter, limit: limit, in: rows)
        }
    }

    /// Promises something; its number.
    /// - Throws: ``PartyRefusal/unknown(_:)``, ``KnowledgeRefusal/emptyText``.
    @discardableResult
    package func openFollowUp(_ code: String, subject: String, owner: String? = nil, dueOn: Day? = nil) throws
        -> FollowUp
    {
        try books.perform("party.follow_up.open") { deed in
            let party = try Parties.require(code, in: deed.rows)
            let new = NewFollowUp(
                party: party.id, subject: try Knowledge.text(subject), owner: owner ?? deed.actor.name,
                dueOn: dueOn ?? BusinessDays.after(deed.today, 2))
            let number = try FollowUps.open(new, deed)
            deed.subject = .party(code)
            deed.detail("follow_up", String(number))
            return FollowUp(
                number: number, party: code, partyName: party.name, subject: new.subject, owner: new.owner,
                dueOn: new.dueOn, openedOn: deed.today, doneOn: nil, doneBy: nil, outcome: nil)
        }
    }

    /// Says that a follow-up is done, and what came of it.
    /// - Throws: ``KnowledgeRefusal/unknownFollowUp(_:)`` where there is none open of that number.
    package func finishFollowUp(_ number: Int64, outcome: String? = nil) throws {
        try books.perform("party.follow_up.finish") { deed in
            let changed = try deed.rows.run(
                """
                UPDATE party_follow_up
                   SET done_on = \(deed.today), done_by = \(deed.actor.name), outcome = \(outcome)
                 WHERE id = \(number) AND done_on IS NULL
                """)
            guard changed == 1 else { throw KnowledgeRefusal.unknownFollowUp(String(number)) }
            deed.subject = Subject("follow_up", String(number))
        }
    }
}
