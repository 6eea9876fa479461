import Storage
import Vocabulary

/// The standings and changes in the rows, read beside a pass over the score ledger some thousand parties at a time.
struct KeptStandings {
    private let rows: Connection
    private var standings: [Key: PartyFold.Standing] = [:]
    private var history: [Key: [PartyFold.Change]] = [:]
    private var end = Int64.min
    /// Changes that were asked for so far.
    private(set) var changes: Int64 = 0

    private struct Key: Hashable {
        let party: Int64
        let side: Side
    }

    init(_ rows: Connection) throws {
        self.rows = rows
    }

    /// Whether the rows hold just this standing and these changes.
    mutating func take(
        _ party: Int64, _ side: Side, _ standing: PartyFold.Standing, _ expected: [PartyFold.Change]
    ) throws -> Bool {
        // Parties with entries by hand only come last, out of order: then the reading begins anew.
        if party > end || standings[Key(party: party, side: side)] == nil { try load(from: party) }
        changes += Int64(expected.count)
        let key = Key(party: party, side: side)
        return standings[key] == standing && (history[key] ?? []) == expected
    }

    private mutating func load(from party: Int64) throws {
        standings = [:]
        history = [:]
        end = party
        try rows.each(
            """
            SELECT party_id, side, temperature, changed_at, trigger_touch_id, score_milli, score_at, touches,
                   first_touch_id, last_touch_at
              FROM marketing_standing WHERE party_id >= \(party) ORDER BY party_id, side LIMIT 10000
            """
        ) { row in
            var row = row.inTurn()
            end = try row.int()
            let key = Key(party: end, side: try row.side())
            standings[key] = try PartyFold.Standing(
                temperature: row.word(), changedAt: row.optionalInt(), trigger: row.optionalInt(),
                scoreMilli: row.int(), scoreAt: row.int(), touches: row.int(), firstTouch: row.optionalInt(),
                lastTouchAt: row.optionalInt())
        }
        try rows.each(
            """
            SELECT party_id, side, at, from_temperature, to_temperature, touch_id FROM marketing_temperature_change
             WHERE party_id BETWEEN \(party) AND \(end) ORDER BY party_id, side, number
            """
        ) { row in
            var row = row.inTurn()
            let key = Key(party: try row.int(), side: try row.side())
            let change = try PartyFold.Change(
                side: key.side, at: row.int(), from: row.word(), to: row.word(), touch: row.optionalInt())
            history[key, default: []].append(change)
        }
    }
}
