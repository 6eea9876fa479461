import Governance
import Party
import Screening
import Storage
import Vocabulary

extension GateDesk {
    /// Pulls a party out of marketing's list (リードの引き出し): counted as a pull, with its reason.
    package func pull(_ code: String, side: Side, reason: Sentence) throws -> Crossing {
        try books.perform(Action("gate.pull.\(side.rawValue)"), queue: side.gateQueue) { deed in
            deed.sentence("reason", reason.text)
            let party = try Parties.require(code, in: deed.rows)
            deed.subject = .party(party.code)
            return try passage.pull(party, side, reason: reason, in: deed)
        }
    }

    /// Takes a crossing on: the receiver will act (引受).
    package func accept(_ code: String, side: Side, note: String = "") throws {
        try books.perform(Action("gate.accept.\(side.rawValue)"), queue: side.gateQueue) { deed in
            let party = try Parties.require(code, in: deed.rows)
            deed.subject = .party(party.code)
            let (crossing, _) = try openCrossing(of: party, side, in: deed.rows)
            if let block = try Screening.blocks(crossing.party, in: deed.rows) {
                throw GateRefusal.screened(party: party.code, block)
            }
            try Decisions.accept(crossing, note: note, in: deed)
        }
    }

    /// Gives a party back to marketing (差戻し), with exactly one reason.
    /// - Parameters:
    ///   - wakeOn: the day on which it comes back, needed for later timing.
    ///   - survivor: code of the party that stays, needed for a duplicate.
    package func giveBack(
        _ code: String, side: Side, reason: ReturnReason, note: String = "", wakeOn: Day? = nil,
        survivor: String? = nil
    ) throws {
        if reason == .laterTiming && wakeOn == nil { throw GateRefusal.dateMissing }
        if reason == .duplicate && survivor == nil { throw GateRefusal.survivorMissing }
        try books.perform(Action("gate.accept.\(side.rawValue)"), queue: side.gateQueue) { deed in
            let party = try Parties.require(code, in: deed.rows)
            deed.subject = .party(party.code)
            deed.detail("returned", reason.rawValue)
            let (crossing, state) = try openCrossing(of: party, side, in: deed.rows)
            let stays = try survivor.map { try Parties.require($0, in: deed.rows).id }
            try Decisions.giveBack(
                crossing, was: state, reason, note: note, wakeOn: wakeOn, survivor: stays, in: deed)
            for exit in passage.exits where exit.side == side { try exit.release([crossing], deed) }
        }
    }

    /// All crossings of a party, or those to one side, the newest first, each with its state and what was decided.
    package func crossings(of code: String, to side: Side? = nil) throws -> [CrossingRecord] {
        try books.read("gate.view") { rows in
            let party = try Parties.require(code, in: rows)
            return try rows.rows(
                """
                SELECT \(Crossing.shape.list(of: "c")), c.state, p.name, p.version
                  FROM gate_crossing c LEFT JOIN governance_rules p ON p.id = c.policy_id
                 WHERE c.party_id = \(party.id)
                 ORDER BY c.id DESC NULLS LAST
                """
            ) { row in
                var row = row.inTurn()
                let (crossing, state): (Crossing, CrossingState) = try (Crossing.shape.read(&row), row.word())
                let (name, version) = try (row.optionalText(), row.optionalInt())
                return CrossingRecord(
                    crossing: crossing, state: state, policy: name.map { "\($0)@\(version ?? 0)" },
                    decisions: try decisions(on: crossing.id, in: rows))
            }.filter { side == nil || $0.crossing.side == side }
        }
    }

    private func decisions(on crossing: ID<Crossing>, in rows: Connection) throws -> [Decision] {
        try rows.records(
            "SELECT \(Decision.shape.list) FROM gate_decision WHERE crossing_id = \(crossing) ORDER BY id NULLS FIRST",
            Decision.shape.read)
    }

    private func openCrossing(
        of party: Party, _ side: Side, in rows: Connection
    ) throws -> (crossing: Crossing, state: CrossingState) {
        let found = try rows.record(
            """
            SELECT \(Crossing.shape.list(of: "c")), c.state FROM gate_crossing c
             WHERE c.party_id = \(party.id) AND c.side = \(side) AND c.state <> 'returned'
            """
        ) { row in (crossing: try Crossing.shape.read(&row), state: try row.word(CrossingState.self)) }
        guard let found else { throw GateRefusal.notCrossed(party: party.code, side: side) }
        return found
    }
}

/// A crossing with what became of it.
package struct CrossingRecord: Sendable, Equatable {
    package let crossing: Crossing
    package let state: CrossingState
    /// `sale@3`, nil for pulls and existing parties.
    package let policy: String?
    package let decisions: [Decision]
}
