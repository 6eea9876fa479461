import Governance
import Party
import Storage
import Vocabulary

/// Crossings in the rows.
package enum Crossings {
    /// Whether a party stands behind the gate of a side now.
    package static func has(_ party: ID<Party>, _ side: Side, in rows: Connection) throws -> Bool {
        try rows.count(
            """
            SELECT COUNT(*) FROM gate_crossing
             WHERE party_id = \(party) AND side = \(side) AND state <> 'returned'
            """) > 0
    }

    /// Refuses to deal with a party that has not crossed to the side.
    /// - Throws: ``GateRefusal/notCrossed(party:side:)``.
    package static func require(_ party: Party, _ side: Side, in rows: Connection) throws {
        guard try has(party.id, side, in: rows) else {
            throw GateRefusal.notCrossed(party: party.code, side: side)
        }
    }

    /// Of these parties, those that stand behind the gate of a side, with the origin of their crossing: one question
    /// per five hundred parties.
    package static func openOrigins(
        _ parties: some Sequence<ID<Party>>, _ side: Side, in rows: Connection
    ) throws -> [ID<Party>: ID<Origin>?] {
        var found: [ID<Party>: ID<Origin>?] = [:]
        try rows.inChunks(of: parties) { list in
            try rows.each(
                """
                SELECT party_id, origin_id FROM gate_crossing
                 WHERE side = \(side) AND state <> 'returned' AND party_id IN (\(list))
                """
            ) { found[$0.id(0)] = .some($0.optionalID(1)) }
        }
        return found
    }

    static let columns: SQL =
        "c.id, c.party_id, c.side, c.source, c.policy_id, c.origin_id, c.day, c.at, c.actor, c.grounds"

    static func decode(_ row: Row) throws -> Crossing {
        var row = row.inTurn()
        return try Crossing(
            id: row.id(), party: row.id(), side: row.side(), source: row.word(), policy: row.optionalID(),
            origin: row.optionalID(), day: row.day(), at: row.instant(), actor: row.text(), grounds: row.text())
    }

    /// The open crossings of these parties on a side.
    static func open(
        of parties: some Sequence<ID<Party>>, _ side: Side, in rows: Connection
    ) throws -> [ID<Party>: Crossing] {
        var found: [ID<Party>: Crossing] = [:]
        try rows.inChunks(of: parties) { list in
            try rows.each(
                """
                SELECT \(columns) FROM gate_crossing c
                 WHERE c.side = \(side) AND c.state <> 'returned' AND c.party_id IN (\(list))
                """
            ) { row in
                let crossing = try decode(row)
                found[crossing.party] = crossing
            }
        }
        return found
    }

    /// Writes crossings, each sealed by its hash.
    static func insert(_ crossings: [Crossing], state: CrossingState, in rows: Connection) throws {
        try rows.bulk { session in
            let load = try session.into(
                "gate_crossing",
                [
                    "id", "party_id", "side", "source", "policy_id", "origin_id", "day", "at", "actor", "grounds",
                    "hash", "state", "decided_on",
                ])
            for crossing in crossings {
                load.id(crossing.id)
                load.id(crossing.party)
                load.text(crossing.side.rawValue)
                load.text(crossing.source.rawValue)
                load.value(crossing.policy)
                load.value(crossing.origin)
                load.day(crossing.day)
                load.instant(crossing.at)
                load.text(crossing.actor)
                load.text(crossing.grounds)
                load.digest(crossing.seal)
                load.text(state.rawValue)
                if state == .waiting { load.null() } else { load.day(crossing.day) }
                try load.endRow()
            }
        }
    }
}

/// What has become of a crossing.
package enum CrossingState: String, CaseIterable, Sendable {
    /// The receiver has not said anything yet.
    case waiting
    case accepted
    /// Back on marketing's list (差戻し).
    case returned
}

extension Crossing {
    /// The hash that protects the row. It is worked out without lists, because parties cross by the million when a
    /// company brings in those it deals with already.
    var seal: Digest {
        var hasher = Digest.Hasher()
        hasher.add("gate_crossing")
        hasher.add(id.value)
        hasher.add(party.value)
        hasher.add(side.rawValue)
        hasher.add(source.rawValue)
        hasher.add(policy?.value)
        hasher.add(origin?.value)
        hasher.add(Int64(day.number))
        hasher.add(at.milliseconds)
        hasher.add(actor)
        hasher.add(grounds)
        return hasher.finish()
    }
}
