import Governance
import Storage
import Vocabulary

/// Lines of purchase orders in the rows: always many at once, so that a server is asked once per batch.
enum PurchaseLines {
    struct Key: Hashable {
        let number: String
        let line: String
    }

    /// Those of the keys that are known.
    static func known(_ keys: some Collection<Key>, in rows: Connection) throws -> [Key: PurchaseLine] {
        var found: [Key: PurchaseLine] = [:]
        try rows.withKeys(keys.map { ($0.number, $0.line) }) { keys in
            let lines = try rows.records(
                """
                SELECT \(PurchaseLine.shape.list(of: "p"))
                  FROM \(keys) k JOIN sourcing_purchase_line p ON p.number = k.key AND p.line = k.second
                """, PurchaseLine.shape.read)
            for line in lines { found[Key(number: line.number, line: line.line)] = line }
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
