import Governance
import Party
import Storage
import Vocabulary

/// What the receiver says about who crossed: accepted (引受), or returned with a reason (差戻し).
package struct Decision: Sendable, Equatable {
    package let id: ID<Decision>
    package let crossing: ID<Crossing>
    package let state: CrossingState
    package let reason: ReturnReason?
    package let note: String
    /// When a party that was returned for later timing comes back.
    package let wakeOn: Day?
    /// The party that stays, where the returned one is a duplicate.
    package let survivor: ID<Party>?
    package let day: Day
    package let at: Instant
    package let actor: String

    /// The hash that protects the row.
    var seal: Digest {
        Digest.ofRow(
            "gate_decision",
            [id, crossing, state.rawValue, reason?.rawValue, note, wakeOn, survivor, day, at, actor])
    }
}

/// Decisions in the rows. Each moves the count of the day of the crossing.
enum Decisions {
    static func accept(_ crossing: Crossing, note: String, in deed: Deed) throws {
        let changed = try deed.rows.run(
            """
            UPDATE gate_crossing SET state = 'accepted', decided_on = \(deed.today)
             WHERE id = \(crossing.id) AND state = 'waiting'
            """)
        guard changed == 1 else { throw GateRefusal.notWaiting(party: deed.subject.code) }
        try insert(crossing, .accepted, nil, note: note, wakeOn: nil, survivor: nil, in: deed)
        var counts = DailyCounts()
        counts.add(crossing.key, \.accepted)
        try counts.write(in: deed.rows)
    }

    /// - Parameter state: what the crossing was before.
    static func giveBack(
        _ crossing: Crossing, was state: CrossingState, _ reason: ReturnReason, note: String, wakeOn: Day?,
        survivor: ID<Party>?, in deed: Deed
    ) throws {
        let wasAccepted =
            try deed.rows.count(
                "SELECT COUNT(*) FROM gate_decision WHERE crossing_id = \(crossing.id) AND decision = 'accepted'") > 0
        try deed.rows.run(
            """
            UPDATE gate_crossing SET state = 'returned', decided_on = \(deed.today), closed_as = id
             WHERE id = \(crossing.id) AND state = \(state.rawValue)
            """)
        try insert(crossing, .returned, reason, note: note, wakeOn: wakeOn, survivor: survivor, in: deed)
        var counts = DailyCounts()
        counts.add(crossing.key, \.returned)
        if wasAccepted { counts.add(crossing.key, \.accepted, -1) }
        try counts.write(in: deed.rows)
    }

    private static func insert(
        _ crossing: Crossing, _ state: CrossingState, _ reason: ReturnReason?, note: String, wakeOn: Day?,
        survivor: ID<Party>?, in deed: Deed
    ) throws {
        let decision = Decision(
            id: try deed.rows.newID("gate_decision"), crossing: crossing.id, state: state, reason: reason, note: note,
            wakeOn: wakeOn, survivor: survivor, day: deed.today, at: deed.now, actor: deed.actor.name)
        try deed.rows.run(
            """
            INSERT INTO gate_decision
                (id, crossing_id, decision, reason, note, wake_on, survivor_id, day, at, actor, hash)
            VALUES (\(decision.id), \(crossing.id), \(state.rawValue), \(reason?.rawValue), \(note), \(wakeOn),
                    \(survivor), \(decision.day), \(decision.at), \(decision.actor), \(decision.seal))
            """)
    }

    static func decode(_ row: Row) throws -> Decision {
        Decision(
            id: row.id(0), crossing: row.id(1), state: try row.word(2),
            reason: row.isNull(3) ? nil : try row.word(3), note: row.text(4), wakeOn: row.optionalDay(5),
            survivor: row.optionalID(6), day: row.day(7), at: row.instant(8), actor: row.text(9))
    }
}

extension Crossing {
    /// Where the crossing, and what becomes of it, is counted.
    var key: DailyCounts.Key { DailyCounts.Key(side, source, policy, origin, day) }
}
