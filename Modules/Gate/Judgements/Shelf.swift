import Party
import Storage
import Vocabulary

/// Parties that were returned and rest (棚): without this, whoever is returned today would cross again tomorrow with
/// the same score.
struct Shelf {
    /// The last return of a party to marketing.
    struct Rest: Equatable {
        let reason: ReturnReason
        let day: Day
        let wakeOn: Day?
    }

    private let rests: [ID<Party>: Rest]

    /// Reads who rests: all of a side, or these parties only.
    init(_ side: Side, of parties: [ID<Party>]?, in rows: Connection) throws {
        var found: [ID<Party>: Rest] = [:]
        func take(_ filter: SQL) throws {
            try rows.each(
                """
                SELECT c.party_id, d.reason, d.day, d.wake_on
                  FROM gate_crossing c JOIN gate_decision d ON d.crossing_id = c.id AND d.decision = 'returned'
                 WHERE c.side = \(side) AND c.state = 'returned'\(filter)
                 ORDER BY d.id NULLS FIRST
                """
            ) { found[$0.id(0)] = Rest(reason: try $0.word(1), day: $0.day(2), wakeOn: $0.optionalDay(3)) }
        }
        if let parties {
            try rows.inChunks(of: parties) { try take(" AND c.party_id IN (\($0))") }
        } else {
            try take("")
        }
        rests = found
    }

    /// The one measure that the gate itself reads, whoever gives it: days since a candidate last touched us.
    static let measures: Set = [touched]
    private static let touched = "last_touch_days"

    /// Why the party does not pass today, nil where nothing keeps it: for later timing its day has come, for all
    /// other reasons it has touched us again since.
    func reason(for party: ID<Party>, _ measures: [String: Measure], on today: Day) -> Reason? {
        guard let rest = rests[party] else { return nil }
        if let wakeOn = rest.wakeOn {
            guard today < wakeOn else { return nil }
            return Reason(
                rest, until: wakeOn.description, say: .code("gate.reason.rests_until", facts: [wakeOn.description]))
        }
        let milli: Int64? =
            if case .number(let milli) = measures[Self.touched] { milli } else { nil }
        // Days are compared whole: a touch on the day of the return may have come before it.
        if let milli, milli / 1000 < Int64(today.days(since: rest.day)) { return nil }
        return Reason(rest, until: "new_touch", say: .code("gate.reason.rests_until_touch", facts: []))
    }
}

extension Reason {
    fileprivate init(_ rest: Shelf.Rest, until end: String, say: ReasonWords) {
        self.init(
            waitingFor: "returned \(rest.reason.rawValue)", measure: "returned", found: rest.day.description,
            threshold: end, say: say)
    }
}
