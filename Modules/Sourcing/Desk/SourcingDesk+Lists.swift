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

    /// Lines ordered from a supplier, the newest first.
    package func purchaseOrders(of code: String, in period: Period? = nil, limit: Int = 1000) throws
        -> [PurchaseOrderLine]
    {
        try books.read("sourcing.view") { rows in
            let party = try Parties.require(code, in: rows)
            return try rows.rows(
                """
                SELECT p.currency, p.number, p.line, i.code, p.ordered_on, p.due_on, p.received_on, p.quantity_micro,
                       p.rejected_micro, p.price_micro, p.baseline_micro, p.amount_minor, p.savings_minor
                  FROM sourcing_purchase_line p JOIN items_item i ON i.id = p.item_id
                 WHERE p.party_id = \(party.id) AND p.ordered_on >= \(period?.first ?? .earliest)
                   AND p.ordered_on <= \(period?.last ?? .latest)
                 ORDER BY p.ordered_on DESC NULLS LAST, p.number, p.line LIMIT \(limit)
                """, PurchaseOrderLine.decode)
        }
    }
}

/// One line of a purchase order, for people.
package struct PurchaseOrderLine: Sendable, Equatable {
    package let number: String
    package let line: String
    package let item: String
    package let orderedOn: Day
    package let dueOn: Day?
    package let receivedOn: Day?
    /// Millionths of the item's unit; ``LineAmount/text(micro:)`` writes them.
    package let quantityMicro: Int64
    package let rejectedMicro: Int64
    /// Millionths of the currency's major unit.
    package let priceMicro: Int64
    package let baselineMicro: Int64?
    package let amount: Money
    /// Nil where there is no baseline.
    package let savings: Money?

    static func decode(_ row: Row) throws -> PurchaseOrderLine {
        var row = row.inTurn()
        let currency = try row.currency()
        return try PurchaseOrderLine(
            number: row.text(), line: row.text(), item: row.text(), orderedOn: row.day(), dueOn: row.optionalDay(),
            receivedOn: row.optionalDay(), quantityMicro: row.int(), rejectedMicro: row.int(), priceMicro: row.int(),
            baselineMicro: row.optionalInt(), amount: row.money(in: currency),
            savings: row.optionalInt().map { Money(minor: $0, currency) })
    }
}
