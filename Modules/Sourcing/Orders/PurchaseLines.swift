import Governance
import Storage
import Vocabulary

/// Lines of purchase orders in the rows: always many at once, so that a server is asked once per batch.
enum PurchaseLines {
    /// By what a line is known.
    static func key(_ number: String, _ line: String) -> String { "\(number)\u{1f}\(line)" }

    /// Those of the numbers and lines that are known, by their keys.
    static func known(
        _ keys: some Collection<(String, String)>, in rows: Connection
    ) throws -> [String: StoredPurchase] {
        var found: [String: StoredPurchase] = [:]
        try rows.withKeys(keys) { keys in
            let lines = try rows.records(
                """
                SELECT \(PurchaseLine.shape.list(of: "p")), i.code
                  FROM \(keys) k JOIN sourcing_purchase_line p ON p.number = k.key AND p.line = k.second
                  JOIN items_item i ON i.id = p.item_id
                """
            ) { row in StoredPurchase(line: try PurchaseLine.shape.read(&row), item: try row.text()) }
            for stored in lines { found[key(stored.line.number, stored.line.line)] = stored }
        }
        return found
    }

    /// Makes lines what they are now; their ids say which.
    static func replace(_ lines: [PurchaseLine], in rows: Connection) throws {
        guard !lines.isEmpty else { return }
        try rows.run(
            """
            CREATE TEMPORARY TABLE IF NOT EXISTS incoming_purchase (
                id BIGINT, number TEXT, line TEXT, party_id BIGINT, item_id BIGINT, ordered_on BIGINT, due_on BIGINT,
                received_on BIGINT, quantity_micro BIGINT, rejected_micro BIGINT, price_micro BIGINT,
                baseline_micro BIGINT, currency TEXT, amount_minor BIGINT, savings_minor BIGINT, origin_id BIGINT,
                import_id BIGINT)
            """)
        try rows.run("DELETE FROM incoming_purchase")
        try rows.bulk { session in
            let load = try session.into("incoming_purchase", PurchaseLine.shape.written)
            for line in lines { try PurchaseLine.shape.load(line, load) }
        }
        try rows.run(
            """
            UPDATE sourcing_purchase_line
               SET party_id = i.party_id, item_id = i.item_id, ordered_on = i.ordered_on, due_on = i.due_on,
                   received_on = i.received_on, quantity_micro = i.quantity_micro,
                   rejected_micro = i.rejected_micro, price_micro = i.price_micro,
                   baseline_micro = i.baseline_micro, currency = i.currency, amount_minor = i.amount_minor,
                   savings_minor = i.savings_minor, origin_id = i.origin_id
              FROM incoming_purchase i WHERE sourcing_purchase_line.id = i.id
            """)
    }
}
