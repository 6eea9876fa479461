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

    /// How a party came to stand behind the gate of a side.
    package struct Way: Sendable {
        /// The campaign to which the crossing is owed.
        package let origin: ID<Origin>?
        package let source: CrossingSource
    }

    /// Of these parties, those that stand behind the gate of a side, with how they came there: one question per five
    /// hundred parties.
    package static func openWays(
        _ parties: some Sequence<ID<Party>>, _ side: Side, in rows: Connection
    ) throws -> [ID<Party>: Way] {
        var found: [ID<Party>: Way] = [:]
        try rows.inChunks(of: parties) { list in
            try rows.each(
                """
                SELECT party_id, origin_id, source FROM gate_crossing
                 WHERE side = \(side) AND state <> 'returned' AND party_id IN (\(list))
                """
            ) { found[$0.id(0)] = Way(origin: $0.optionalID(1), source: try $0.word(2)) }
        }
        return found
    }

    /// The open crossings of these parties on a side.
    static func open(
        of parties: some Sequence<ID<Party>>, _ side: Side, in rows: Connection
    ) throws -> [ID<Party>: Crossing] {
        var found: [ID<Party>: Crossing] = [:]
        try rows.inChunks(of: parties) { list in
            try rows.each(
                """
                SELECT \(Crossing.shape.list(of: "c")) FROM gate_crossing c
                 WHERE c.side = \(side) AND c.state <> 'returned' AND c.party_id IN (\(list))
                """
            ) { row in
                var row = row.inTurn()
                let crossing = try Crossing.shape.read(&row)
                found[crossing.party] = crossing
            }
        }
        return found
    }

    /// Writes crossings, each sealed by its hash.
    static func insert(_ crossings: [Crossing], state: CrossingState, in rows: Connection) throws {
        try Crossing.shape.insert(
            crossings, beside: { [state.rawValue, state == .waiting ? Day?.none : $0.day] }, in: rows)
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
    static let shape = RecordShape<Crossing>(
        "gate_crossing",
        [
            .key("id") { $0.id }, .fact("party_id") { $0.party }, .fact("side") { $0.side },
            .fact("source") { $0.source.rawValue }, .fact("policy_id") { $0.policy }, .fact("origin_id") { $0.origin },
            .fact("day") { $0.day }, .fact("at") { $0.at }, .fact("actor") { $0.actor },
            .fact("grounds") { $0.grounds },
        ], beside: ["state", "decided_on"]
    ) { row in
        try Crossing(
            id: row.id(), party: row.id(), side: row.side(), source: row.word(), policy: row.optionalID(),
            origin: row.optionalID(), day: row.day(), at: row.instant(), actor: row.text(), grounds: row.text())
    }

    /// The hash that protects the row.
    var seal: Digest { Self.shape.seal(of: self) }
}
