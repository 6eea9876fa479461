import Governance
import Storage
import Vocabulary

/// Follow-ups in the rows.
enum FollowUps {
    @discardableResult
    static func open(_ new: NewFollowUp, importID: Int64? = nil, _ deed: Deed) throws -> Int64 {
        let id = try deed.rows.takeIDs("party_follow_up", 1)
        try deed.rows.run(
            """
            INSERT INTO party_follow_up (id, party_id, subject, owner, due_on, opened_on, opened_by, import_id)
            VALUES (\(id), \(new.party), \(new.subject), \(new.owner), \(new.dueOn), \(deed.today),
                    \(deed.actor.name), \(importID))
            """)
        return id
    }

    static func list(_ filter: SQL, limit: Int, in rows: Connection) throws -> [FollowUp] {
        try rows.rows(
            """
            SELECT f.id, p.code, p.name, f.subject, f.owner, f.due_on, f.opened_on, f.done_on, f.done_by, f.outcome
              FROM party_follow_up f JOIN party p ON p.id = f.party_id
             WHERE \(filter) ORDER BY f.due_on, f.id LIMIT \(limit)
            """
        ) {
            FollowUp(
                number: $0.int(0), party: $0.text(1), partyName: $0.text(2), subject: $0.text(3), owner: $0.text(4),
                dueOn: $0.day(5), openedOn: $0.day(6), doneOn: $0.optionalDay(7), doneBy: $0.optionalText(8),
                outcome: $0.optionalText(9))
        }
    }
}
