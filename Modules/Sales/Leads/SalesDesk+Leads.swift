import Gate
import Governance
import Storage
import Vocabulary

/// One party on the list of sales.
package struct Lead: Sendable, Equatable {
    package let code: String
    package let name: String
    /// How it came: by the policy or by a pull.
    package let source: CrossingSource
    /// Whether sales has said that it acts.
    package let state: CrossingState
    package let receivedOn: Day
    /// The code of the campaign to which it is owed.
    package let origin: String?
    /// Whether an order of it is known since.
    package let hasOrdered: Bool
}

/// The list behind the gate, the latest first.
private struct LeadsQuery: Query {
    let state: CrossingState?

    var sql: SQL {
        let filter: SQL = state.map { "c.state = \($0.rawValue)" } ?? "c.state <> 'returned'"
        return """
            SELECT p.code, p.name, l.source, c.state, l.received_on, o.code,
                   EXISTS (SELECT 1 FROM sales_order s WHERE s.party_id = l.party_id AND s.ordered_on >= l.received_on)
              FROM sales_lead l
              JOIN gate_crossing_view c ON c.id = l.crossing_id
              JOIN party p ON p.id = l.party_id
              LEFT JOIN party_origin o ON o.id = l.origin_id
             WHERE \(filter) AND p.merged_into IS NULL
             ORDER BY l.received_on DESC, p.code
            """
    }

    func decode(_ row: Row) throws -> Lead {
        var row = row.inTurn()
        return try Lead(
            code: row.text(), name: row.text(), source: row.word(), state: row.word(),
            receivedOn: row.day(), origin: row.optionalText(), hasOrdered: row.bool())
    }
}

extension SalesDesk {
    /// The leads of sales, the latest first: all that were not returned, or those in one state. Pulling, accepting and
    /// returning are asked of the gate.
    package func leads(in state: CrossingState? = nil) throws -> [Lead] {
        try books.read("sales.view") { try $0.all(LeadsQuery(state: state)) }
    }
}
