import Storage
import Vocabulary

/// The standings and changes in the rows, read beside a pass over the score ledger some thousand parties at a time.
struct KeptStandings {
    private let rows: Connection
    private var standings: [(place: Place, standing: PartyFold.Standing)] = []
    private var history: [(place: Place, change: PartyFold.Change)] = []
    /// Up to where both were compared.
    private var (standing, change) = (0, 0)
    /// Changes that were asked for so far.
    private(set) var changes = 0

    private static let chunk = 10_000

    /// A party's side, in the order in which rows are read.
    private struct Place: Equatable {
        let party: Int64
        let side: Side

        static func < (left: Place, right: Place) -> Bool {
            left.party < right.party || left.party == right.party && left.side == .purchase && right.side == .sale
        }
    }

    init(_ rows: Connection) {
        self.rows = rows
    }

    /// Whether the rows hold just this standing and these changes.
    /// - Parameter expected: the changes of either side; those of the other are passed over.
    mutating func take(
        _ party: Int64, _ side: Side, _ expected: PartyFold.Standing, _ changes: [PartyFold.Change]
    ) throws -> Bool {
        let place = Place(party: party, side: side)
        // Parties with entries by hand only come last, out of order: then the reading begins anew.
        if standings.last.map({ $0.place < place }) ?? true || place < standings[0].place { try load(from: party) }
        while standing < standings.count, standings[standing].place < place { standing += 1 }
        var isKept = standing < standings.count && standings[standing] == (place, expected)
        while change < history.count, history[change].place < place { change += 1 }
        for expected in changes where expected.side == side {
            self.changes += 1
            isKept = isKept && change < history.count && history[change] == (place, expected)
            change += 1
        }
        return isKept && !(change < history.count && history[change].place == place)
    }

    private mutating func load(from party: Int64) throws {
        (standing, change) = (0, 0)
        standings = try rows.rows(
            """
            SELECT party_id, side, temperature, changed_at, trigger_touch_id, score_milli, score_at, touches,
                   first_touch_id, first_at, last_touch_at
              FROM marketing_standing WHERE party_id >= \(party) ORDER BY party_id, side LIMIT \(Self.chunk)
            """
        ) { row in
            var row = row.inTurn()
            let place = Place(party: try row.int(), side: try row.side())
            let standing = try PartyFold.Standing(
                temperature: row.word(), changedAt: row.optionalInt(), trigger: row.optionalInt(),
                scoreMilli: row.int(), scoreAt: row.int(), touches: row.int(), firstTouch: row.optionalInt(),
                firstAt: row.optionalInt(),
                lastTouchAt: row.optionalInt())
            return (place, standing)
        }
        history = try rows.rows(
            """
            SELECT party_id, side, at, from_temperature, to_temperature, touch_id FROM marketing_temperature_change
             WHERE party_id BETWEEN \(party) AND \(standings.last?.place.party ?? party)
             ORDER BY party_id, side, number
            """
        ) { row in
            var row = row.inTurn()
            let place = Place(party: try row.int(), side: try row.side())
            let change = try PartyFold.Change(
                side: place.side, at: row.int(), from: row.word(), to: row.word(), touch: row.optionalInt())
            return (place, change)
        }
    }
}
