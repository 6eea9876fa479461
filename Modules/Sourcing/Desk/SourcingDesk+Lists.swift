import Gate
import Governance
import Party
import Storage
import Vocabulary

/// A supplier (仕入先) behind the gate.
package struct Supplier: Sendable, Equatable {
    package let code: String
    package let name: String
    package let country: String?
    /// How it came through the gate.
    package let source: CrossingSource
    /// When it was approved; nil for those that the company dealt with before.
    package let qualifiedOn: Day?
    package let approver: String?
}

extension SourcingDesk {
    /// Candidates by code.
    /// - Parameters:
    ///   - states: those who still wait for a decision, unless told.
    ///   - after: the last code of the page before.
    package func candidates(
        _ states: [CandidateState] = [.candidate], after: String = "", limit: Int = 1000
    ) throws -> [Candidate] {
        guard !states.isEmpty else { return [] }
        return try books.read("sourcing.view") {
            try $0.all(CandidatesIn(states: states, after: after, limit: limit))
        }
    }

    /// Where all candidates stand that are no suppliers yet, also those before the gate, by code.
    package func standings(after: String = "", limit: Int = 1000) throws -> [CandidateStanding] {
        try books.read("sourcing.view") { rows in
            let behind = try rows.all(CandidatesIn(states: [.candidate], after: after, limit: limit)).map {
                CandidateStanding(code: $0.code, name: $0.name, country: $0.country, place: .waiting, candidate: $0)
            }
            let before = try rows.rows(
                """
                SELECT p.code, p.name, p.country FROM party_role r JOIN party p ON p.id = r.party_id
                 WHERE r.role = \(PartyRole.candidateSupplier.rawValue) AND p.code > \(after) AND p.merged_into IS NULL
                   AND NOT EXISTS (SELECT 1 FROM gate_crossing_view g WHERE g.party_id = p.id
                                      AND g.side = 'purchase' AND g.state <> 'returned')
                 ORDER BY p.code LIMIT \(limit)
                """
            ) {
                CandidateStanding(
                    code: $0.text(0), name: $0.text(1), country: $0.optionalText(2), place: .beforeGate, candidate: nil)
            }
            return Array(
                (behind + before).sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }.prefix(limit))
        }
    }

    /// Suppliers by code: approved candidates, and those that the company dealt with before.
    package func suppliers(after: String = "", limit: Int = 1000) throws -> [Supplier] {
        try books.read("sourcing.view") { rows in
            try rows.rows(
                """
                SELECT p.code, p.name, p.country, g.source, c.decided_on, c.decided_by
                  FROM party_role r
                  JOIN party p ON p.id = r.party_id
                  JOIN gate_crossing_view g ON g.party_id = p.id AND g.side = 'purchase' AND g.state <> 'returned'
                  LEFT JOIN sourcing_candidate c ON c.party_id = p.id AND c.state = 'approved'
                 WHERE r.role = \(PartyRole.supplier.rawValue) AND p.code > \(after) AND p.merged_into IS NULL
                 ORDER BY p.code LIMIT \(limit)
                """
            ) { row in
                var row = row.inTurn()
                return try Supplier(
                    code: row.text(), name: row.text(), country: row.optionalText(), source: row.word(),
                    qualifiedOn: row.optionalDay(), approver: row.optionalText())
            }
        }
    }
}
