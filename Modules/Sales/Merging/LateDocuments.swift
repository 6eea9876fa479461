import Gate
import Party
import Storage
import Vocabulary

/// What has come since a merge and hangs on a document that goes back: the invoice of an order, the payment of an
/// invoice; and all that came for a customer who is one only by the crossing that goes back. It goes along; everything
/// else that came stays with the survivor.
struct LateDocuments {
    private let move: MergeMove
    private var rows: Connection { move.rows }

    init(_ move: MergeMove) {
        self.move = move
    }

    func gather() throws {
        try prepare()
        let leaving = try GateFollows.leaving(.sale, move)
        try findOrders(of: leaving)
        try findInvoices(of: leaving)
        try addInvoices()
        try findPayments()
        try findDeposits(of: leaving)
        try addPayments()
    }

    private func findOrders(of leaving: SQL) throws {
        let orders = try move.number(of: "sales_order")
        try rows.run(
            """
            INSERT INTO merge_moved (reference, cluster, from_party, to_party, row_id, row_key)
            SELECT CAST(\(orders) AS BIGINT), h.cluster, h.from_party, h.to_party, o.id, CAST(NULL AS TEXT)
              FROM (\(leaving)) AS h JOIN sales_order o ON o.party_id = h.from_party
             WHERE NOT EXISTS (SELECT 1 FROM merge_moved y WHERE y.reference = \(orders) AND y.row_id = o.id)
            """)
    }

    private func prepare() throws {
        for table in ["sales_late_invoice", "sales_late_payment"] {
            try rows.run(
                SQL(
                    """
                    CREATE TEMPORARY TABLE IF NOT EXISTS \(table) (
                        id BIGINT PRIMARY KEY, entry_id BIGINT NOT NULL, line BIGINT NOT NULL, cluster BIGINT NOT NULL,
                        from_party BIGINT NOT NULL, to_party BIGINT NOT NULL)
                    """, []))
            try rows.run(SQL("DELETE FROM \(table)", []))
        }
    }

    private func findInvoices(of leaving: SQL) throws {
        let orders = try move.number(of: "sales_order")
        let invoices = try move.number(of: "sales_invoice")
        try rows.run(
            """
            INSERT INTO sales_late_invoice (id, entry_id, line, cluster, from_party, to_party)
            SELECT i.id, i.entry_id, 0, x.cluster, x.from_party, x.to_party
              FROM merge_moved x JOIN sales_invoice i ON i.order_id = x.row_id AND i.party_id = x.from_party
             WHERE x.reference = \(orders) AND NOT EXISTS (
                   SELECT 1 FROM merge_moved y WHERE y.reference = \(invoices) AND y.row_id = i.id)
            """)
        try rows.run(
            """
            INSERT INTO sales_late_invoice (id, entry_id, line, cluster, from_party, to_party)
            SELECT i.id, i.entry_id, 0, h.cluster, h.from_party, h.to_party
              FROM (\(leaving)) AS h JOIN sales_invoice i ON i.party_id = h.from_party
             WHERE i.id NOT IN (SELECT id FROM sales_late_invoice) AND NOT EXISTS (
                   SELECT 1 FROM merge_moved y WHERE y.reference = \(invoices) AND y.row_id = i.id)
            """)
    }

    private func addInvoices() throws {
        try add("SELECT id, CAST(NULL AS TEXT)", of: "sales_late_invoice l", to: "sales_invoice")
        try add("SELECT id, CAST(NULL AS TEXT)", of: "sales_late_invoice l", to: "ledger_open_item")
        try add("SELECT entry_id, CAST(NULL AS TEXT)", of: "sales_late_invoice l", to: "ledger_entry")
        try add(
            "SELECT l.entry_id, CAST(p.line AS TEXT)",
            of: "sales_late_invoice l JOIN ledger_posting p ON p.entry_id = l.entry_id AND p.party_id = l.from_party",
            to: "ledger_posting")
    }

    /// The postings of an entry stand in the order of what it paid, behind the one that takes it from suspense.
    private func findPayments() throws {
        let invoices = try move.number(of: "sales_invoice")
        let allocations = try move.number(of: "sales_allocation")
        try rows.run(
            """
            INSERT INTO sales_late_payment (id, entry_id, line, cluster, from_party, to_party)
            SELECT a.id, a.entry_id,
                   (SELECT COUNT(*) FROM sales_allocation b
                     WHERE b.receipt_id = a.receipt_id AND b.entry_id = a.entry_id AND b.id <= a.id),
                   x.cluster, x.from_party, x.to_party
              FROM merge_moved x JOIN sales_allocation a ON a.invoice_id = x.row_id AND a.party_id = x.from_party
             WHERE x.reference = \(invoices) AND NOT EXISTS (
                   SELECT 1 FROM merge_moved y WHERE y.reference = \(allocations) AND y.row_id = a.id)
            """)
    }

    /// Prepayments, which have an entry of their own.
    private func findDeposits(of leaving: SQL) throws {
        let allocations = try move.number(of: "sales_allocation")
        try rows.run(
            """
            INSERT INTO sales_late_payment (id, entry_id, line, cluster, from_party, to_party)
            SELECT a.id, a.entry_id, 1, h.cluster, h.from_party, h.to_party
              FROM (\(leaving)) AS h JOIN sales_allocation a ON a.party_id = h.from_party AND a.invoice_id IS NULL
             WHERE NOT EXISTS (SELECT 1 FROM merge_moved y WHERE y.reference = \(allocations) AND y.row_id = a.id)
            """)
    }

    private func addPayments() throws {
        try add("SELECT id, CAST(NULL AS TEXT)", of: "sales_late_payment l", to: "sales_allocation")
        try add(
            "SELECT l.entry_id, CAST(l.line AS TEXT)", of: "sales_late_payment l", to: "ledger_posting")
        // An entry is of the party whose invoice it names first.
        try add(
            "SELECT l.entry_id, CAST(NULL AS TEXT)",
            of: """
                sales_late_payment l JOIN ledger_entry e
                  ON l.line = 1 AND e.id = l.entry_id AND e.party_id = l.from_party
                """,
            to: "ledger_entry")
    }

    /// - Parameters:
    ///   - row: how the row is named, as `SELECT row_id, row_key`.
    ///   - late: where the late documents stand, under the name `l`.
    private func add(_ row: SQL, of late: SQL, to table: String) throws {
        let reference = try move.number(of: table)
        try rows.run(
            """
            INSERT INTO merge_moved (row_id, row_key, reference, cluster, from_party, to_party)
            \(row), CAST(\(reference) AS BIGINT), l.cluster, l.from_party, l.to_party FROM \(late)
            """)
    }
}
