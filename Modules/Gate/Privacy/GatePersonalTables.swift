import Governance
import Party
import Storage
import Vocabulary

/// What this module keeps of people: that they crossed and what was decided stays, what was written about them goes.
package enum GatePersonalTables {
    package static let all = [
        PersonalTable("gate_crossing", en: "Crossings of the gate", ja: "関所の通過", .reseal(emptyGrounds)),
        PersonalTable("gate_decision", en: "Decisions", ja: "受理・差戻し", .reseal(emptyNotes)) { parties in
            "crossing_id IN (SELECT id FROM gate_crossing WHERE party_id IN (\(parties)))"
        },
        PersonalTable("gate_judgement", en: "Judgements", ja: "判定", .keep),
    ]

    /// Why somebody was pulled is a person's sentence; what a policy found is figures and stays.
    @Sendable private static func emptyGrounds(_ parties: SQL, _ rows: Connection) throws -> Int {
        let pulled = try rows.records(
            "SELECT \(Crossing.shape.list) FROM gate_crossing WHERE source = 'pull' AND party_id IN (\(parties))",
            Crossing.shape.read)
        for crossing in pulled {
            let left = Crossing(
                id: crossing.id, party: crossing.party, side: crossing.side, source: crossing.source,
                policy: crossing.policy, origin: crossing.origin, day: crossing.day, at: crossing.at,
                actor: crossing.actor, grounds: "")
            try rows.run("UPDATE gate_crossing SET grounds = '', hash = \(left.seal) WHERE id = \(left.id)")
        }
        return pulled.count
    }

    @Sendable private static func emptyNotes(_ parties: SQL, _ rows: Connection) throws -> Int {
        let noted = try rows.records(
            """
            SELECT \(Decision.shape.list) FROM gate_decision
             WHERE note <> '' AND crossing_id IN (SELECT id FROM gate_crossing WHERE party_id IN (\(parties)))
            """, Decision.shape.read)
        for decision in noted {
            let left = Decision(
                id: decision.id, crossing: decision.crossing, state: decision.state, reason: decision.reason, note: "",
                wakeOn: decision.wakeOn, survivor: decision.survivor, day: decision.day, at: decision.at,
                actor: decision.actor)
            try rows.run("UPDATE gate_decision SET note = '', hash = \(left.seal) WHERE id = \(left.id)")
        }
        return noted.count
    }
}
