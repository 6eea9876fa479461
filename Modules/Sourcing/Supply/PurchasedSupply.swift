import Gate
import Governance
import Items
import Party
import Screening
import Storage
import Vocabulary

/// Where items can be had as purchasing knows it: from whom they were ordered, and who offers them behind the gate.
package struct PurchasedSupply: SupplySource {
    package let right: Action = "sourcing.view"

    package init() {}

    package func supplies(of items: [ID<Item>], on day: Day, in rows: Connection) throws -> [ID<Item>: [Supply]] {
        var lines: [SupplyLine] = []
        try rows.inChunks(of: items) { lines += try rows.all(SuppliesOf(items: $0, day: day)) }
        let stopped = try Screening.blocked(among: Set(lines.map(\.party)).sorted(), in: rows)
        return Dictionary(grouping: lines, by: \.item).mapValues { found in
            found.map { $0.supply(isScreened: stopped[$0.party] != nil) }
        }
    }
}

/// One item from one party: what its orders and its place behind the gate say.
struct SupplyLine {
    let item: ID<Item>
    let party: ID<Party>
    let code: String
    let name: String
    let isSupplier: Bool
    let isBehind: Bool
    let state: CandidateState?
    let lastOrderedOn: Day?
    let price: UnitPrice?
    let deliveries: Int64
    /// Days from order to receipt, of all deliveries together.
    let leadDays: Int64

    func supply(isScreened: Bool) -> Supply {
        Supply(
            supplier: code, supplierName: name, standing: isScreened ? .stopped : standing,
            leadDays: deliveries > 0 ? Int((leadDays + deliveries - 1) / deliveries) : nil,
            deliveries: Int(deliveries), lastOrderedOn: lastOrderedOn, lastPrice: price)
    }

    /// Who went back through the gate or was rejected delivers nothing, whatever it delivered before.
    private var standing: Supply.Standing {
        guard isBehind, state != .rejected, state != .released else { return .stopped }
        return isSupplier ? .open : .candidate
    }
}

/// The lines of some items added up by supplier as of a day, and the candidates that offer them.
struct SuppliesOf: Query {
    /// Their ids, ready to stand behind `IN`.
    let items: SQL
    let day: Day

    var sql: SQL {
        """
        WITH bought AS (
            SELECT item_id, party_id, ordered_on, price_micro, currency,
                   CASE WHEN received_on <= \(day) THEN received_on - ordered_on END AS lead_days,
                   ROW_NUMBER() OVER (PARTITION BY item_id, party_id ORDER BY ordered_on DESC, id DESC) AS turn
              FROM sourcing_purchase_line WHERE item_id IN (\(items)) AND ordered_on <= \(day)
        ), source AS (
            SELECT item_id, party_id, MAX(ordered_on) AS last_on,
                   MAX(CASE WHEN turn = 1 THEN price_micro END) AS price_micro,
                   MAX(CASE WHEN turn = 1 THEN currency END) AS currency,
                   COUNT(lead_days) AS deliveries, CAST(COALESCE(SUM(lead_days), 0) AS BIGINT) AS lead_days
              FROM bought GROUP BY item_id, party_id
            UNION ALL
            SELECT c.item_id, c.party_id, NULL, NULL, NULL, 0, 0
              FROM sourcing_candidate c
             WHERE c.item_id IN (\(items))
               AND NOT EXISTS (SELECT 1 FROM bought b WHERE b.item_id = c.item_id AND b.party_id = c.party_id)
        )
        SELECT s.item_id, s.party_id, p.code, p.name,
               CASE WHEN EXISTS (SELECT 1 FROM party_role r WHERE r.party_id = s.party_id AND r.role = 'supplier')
                    THEN 1 ELSE 0 END,
               CASE WHEN EXISTS (SELECT 1 FROM gate_crossing_view g WHERE g.party_id = s.party_id
                                    AND g.side = 'purchase' AND g.state <> 'returned')
                    THEN 1 ELSE 0 END,
               c.state, s.last_on, s.price_micro, s.currency, s.deliveries, s.lead_days
          FROM source s JOIN party p ON p.id = s.party_id
          LEFT JOIN sourcing_candidate c ON c.party_id = s.party_id
         WHERE p.merged_into IS NULL
         ORDER BY s.item_id, p.code
        """
    }

    func decode(_ row: Row) throws -> SupplyLine {
        var row = row.inTurn()
        return try SupplyLine(
            item: row.id(), party: row.id(), code: row.text(), name: row.text(), isSupplier: row.bool(),
            isBehind: row.bool(), state: row.optionalWord(), lastOrderedOn: row.optionalDay(),
            price: Self.price(&row), deliveries: row.int(), leadDays: row.int())
    }

    private static func price(_ row: inout Row.Turn) throws -> UnitPrice? {
        guard !row.isNull else {
            row.skip(2)
            return nil
        }
        return try UnitPrice(micro: row.int(), row.currency())
    }
}
