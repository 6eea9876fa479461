import Gate
import Governance
import Party
import Storage
import Vocabulary

/// The purchase exit of the gate: whoever crosses becomes a candidate supplier.
package struct SourcingExit: Exit {
    package let side = Side.purchase

    package init() {}

    package func receive(_ crossings: [Crossing], _ deed: Deed) throws {
        let rows = deed.rows
        // Whoever was returned and crosses again has a row already; crossings of one action have ids side by side.
        guard let first = crossings.map(\.id).min(), let last = crossings.map(\.id).max() else { return }
        let again = try rows.rows(
            """
            SELECT c.party_id FROM sourcing_candidate c JOIN gate_crossing_view g ON g.party_id = c.party_id
             WHERE g.id >= \(first) AND g.id <= \(last) ORDER BY c.party_id
            """
        ) { $0.id(0, of: Party.self) }
        let known = Set(again)
        var days = OriginDays()
        for crossing in crossings where known.contains(crossing.party) {
            try rows.run(
                """
                UPDATE sourcing_candidate
                   SET crossing_id = \(crossing.id), origin_id = \(crossing.origin?.value ?? 0), state = 'candidate',
                       since = \(crossing.day), decided_on = NULL, decided_by = NULL, reason = NULL
                 WHERE party_id = \(crossing.party)
                """)
        }
        try rows.bulk { session in
            let load = try session.into(
                "sourcing_candidate", ["party_id", "crossing_id", "origin_id", "state", "since"])
            for crossing in crossings where !known.contains(crossing.party) {
                load.id(crossing.party)
                load.id(crossing.id)
                load.int(crossing.origin?.value ?? 0)
                load.text(CandidateState.candidate.rawValue)
                load.day(crossing.day)
                try load.endRow()
            }
        }
        for crossing in crossings { days.candidate(crossing.origin?.value ?? 0, crossing.day) }
        try days.write(in: rows)
        try Parties.give(
            .candidateSupplier,
            to: "SELECT party_id FROM gate_crossing_view WHERE id >= \(first) AND id <= \(last)", in: rows)
    }

    /// - Throws: ``SourcingRefusal/alreadySupplier(_:)`` for a party that is our supplier by now.
    package func release(_ crossings: [Crossing], _ deed: Deed) throws {
        var days = OriginDays()
        for crossing in crossings {
            let state = try deed.rows.first(
                "SELECT state FROM sourcing_candidate WHERE crossing_id = \(crossing.id)"
            ) { try $0.word(0, CandidateState.self) }
            if state == .approved { throw SourcingRefusal.alreadySupplier(deed.subject.code) }
            guard state != nil else { continue }
            days.candidate(crossing.origin?.value ?? 0, crossing.day, -1)
            try deed.rows.run(
                "UPDATE sourcing_candidate SET state = 'released' WHERE crossing_id = \(crossing.id)")
        }
        try days.write(in: deed.rows)
    }
}
