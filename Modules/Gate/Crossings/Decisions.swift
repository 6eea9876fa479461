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

    static let shape = RecordShape<Decision>(
        "gate_decision",
        [
            .key("id") { $0.id }, .fact("crossing_id") { $0.crossing }, .fact("decision") { $0.state.rawValue },
            .fact("reason") { $0.reason?.rawValue }, .fact("note") { $0.note }, .fact("wake_on") { $0.wakeOn },
            .fact("survivor_id") { $0.survivor }, .fact("day") { $0.day }, .fact("at") { $0.at },
            .fact("actor") { $0.actor },
        ]
    ) { row in
        try Decision(
            id: row.id(), crossing: row.id(), state: row.word(), reason: row.optionalWord(), note: row.text(),
            wakeOn: row.optionalDay(), survivor: row.optionalID(), day: row.day(), at: row.instant(),
            actor: row.text())
    }

    /// The hash that protects the row.
    var seal: Digest { Self.shape.seal(of: self) }
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
        try Decision.shape.insert(decision, in: deed.rows)
    }
}

extension Crossing {
    /// Where the crossing, and what becomes of it, is counted.
    var key: DailyCounts.Key { DailyCounts.Key(side, source, policy, origin, day) }
}
