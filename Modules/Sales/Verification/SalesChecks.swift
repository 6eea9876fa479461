import Governance
import Ledger
import Party
import Storage
import Vocabulary

/// The checks of this module.
package enum SalesChecks {
    package static let all = [orders, invoices, creditLimits, creditLines, receipts, originDays]

    /// What each customer has ordered and we have not invoiced equals its open orders.
    static let orders = Check("sales.orders") { rows in
        try find(
            examined: "SELECT COUNT(*) FROM sales_order",
            """
            SELECT COALESCE(x.party_id, o.party_id), COALESCE(x.currency, o.currency)
              FROM (SELECT party_id, currency, orders_minor FROM ledger_exposure WHERE orders_minor <> 0) AS x
              FULL JOIN (SELECT party_id, currency, CAST(SUM(open_minor) AS BIGINT) AS open_minor
                           FROM sales_order GROUP BY party_id, currency) AS o
                ON o.party_id = x.party_id AND o.currency = x.currency
             WHERE COALESCE(x.orders_minor, 0) <> COALESCE(o.open_minor, 0)
             ORDER BY 1, 2 LIMIT 100
            """, in: rows
        ) { "open orders of party \($0.int(0)) \($0.text(1))" }
    }

    /// Every invoice has its open item and its entry, and has taken from its order what the order is short of.
    static let invoices = Check("sales.invoices") { rows in
        var finding = try find(
            examined: "SELECT COUNT(*) FROM sales_invoice",
            """
            SELECT i.number FROM sales_invoice i
              LEFT JOIN ledger_open_item x ON x.id = i.id
              LEFT JOIN ledger_entry e ON e.id = i.entry_id
             WHERE x.id IS NULL OR e.id IS NULL OR x.party_id <> i.party_id OR x.currency <> i.currency
                OR x.amount_minor <> i.gross_minor OR x.due_on <> i.due_on OR x.side <> 'receivable'
             ORDER BY i.number LIMIT 100
            """, in: rows
        ) { "invoice \($0.text(0))" }
        try rows.each(
            """
            SELECT o.number FROM sales_order o
              LEFT JOIN (SELECT order_id, CAST(SUM(from_order_minor) AS BIGINT) AS invoiced_minor
                           FROM sales_invoice WHERE order_id IS NOT NULL GROUP BY order_id) AS i ON i.order_id = o.id
             WHERE o.amount_minor - o.open_minor <> COALESCE(i.invoiced_minor, 0)
             ORDER BY o.number LIMIT 100
            """
        ) { finding.faults.append("order \($0.text(0))") }
        return finding
    }

    static let creditLimits = CreditLimit.shape.check("sales.credit_limits") {
        "credit limit \($0.id) of party \($0.party)"
    }

    /// Every credit line says what its limits and reservations say, and exceeds the limit by what it says.
    static let creditLines = Check("sales.credit_lines") { rows in
        var finding = CheckFinding()
        var limits: [String: [CreditLimit]] = [:]
        let all: SQL = "SELECT \(CreditLimit.shape.list) FROM sales_credit_limit ORDER BY id"
        for limit in try rows.records(all, CreditLimit.shape.read) {
            limits["\(limit.party) \(limit.amount.currency.code)", default: []].append(limit)
        }
        var reserved: [String: Int64] = [:]
        try rows.each(
            """
            SELECT party_id, currency, CAST(SUM(amount_minor) AS BIGINT) FROM sales_reservation WHERE state = 'open'
             GROUP BY party_id, currency ORDER BY party_id, currency
            """
        ) { reserved["\($0.int(0)) \($0.text(1))"] = $0.int(2) }
        try ExposureRows.each(in: rows) { line in
            finding.examined += 1
            let key = "\(line.party) \(line.currency.code)"
            let granted = limits.removeValue(forKey: key) ?? []
            let held = reserved.removeValue(forKey: key) ?? 0
            let expected = line.limit.flatMap { CreditLimit.inForce(granted, on: $0.first) }
            let beyond = line.limit.map { max(0, Int128(line.used) - Int128($0.amount)) } ?? 0
            if line.limit != expected || (line.limit == nil) != granted.isEmpty || line.reserved != held
                || Int128(line.excess) != beyond
            {
                finding.faults.append("credit line of party \(key)")
            }
        }
        for key in Set(limits.keys).union(reserved.keys).sorted() {
            finding.faults.append("no credit line of party \(key)")
        }
        return finding
    }

    /// What is assigned of each receipt, and paid of each invoice, is what the assignments come to.
    static let receipts = Check("sales.receipts") { rows in
        var finding = try find(
            examined: "SELECT COUNT(*) FROM sales_receipt",
            """
            SELECT r.external_id FROM sales_receipt r
              LEFT JOIN (SELECT receipt_id,
                                CAST(SUM(CASE WHEN invoice_id IS NULL THEN 0 ELSE amount_minor END) AS BIGINT) AS applied,
                                CAST(SUM(CASE WHEN invoice_id IS NULL THEN amount_minor ELSE 0 END) AS BIGINT) AS deposited
                           FROM sales_allocation GROUP BY receipt_id) AS a ON a.receipt_id = r.id
             WHERE r.applied_minor <> COALESCE(a.applied, 0) OR r.deposit_minor <> COALESCE(a.deposited, 0)
             ORDER BY r.external_id LIMIT 100
            """, in: rows
        ) { "receipt \($0.text(0))" }
        try rows.each(
            """
            SELECT i.number FROM sales_invoice i JOIN ledger_open_item x ON x.id = i.id
              LEFT JOIN (SELECT invoice_id, CAST(SUM(amount_minor + fee_minor) AS BIGINT) AS paid
                           FROM sales_allocation WHERE invoice_id IS NOT NULL GROUP BY invoice_id) AS a
                ON a.invoice_id = i.id
             WHERE x.amount_minor - x.open_minor <> COALESCE(a.paid, 0)
             ORDER BY i.number LIMIT 100
            """
        ) { finding.faults.append("payments of invoice \($0.text(0))") }
        return finding
    }

    /// What each campaign brought per day is what its documents come to.
    static let originDays = Check("sales.origin_days") { rows in
        try find(
            examined: "SELECT COUNT(*) FROM sales_origin_day",
            """
            SELECT COALESCE(k.origin_id, d.origin_id), COALESCE(k.day, d.day), COALESCE(k.currency, d.currency)
              FROM sales_origin_day k
              FULL JOIN (SELECT origin_id, day, currency, is_new, CAST(SUM(orders) AS BIGINT) AS orders,
                                CAST(SUM(ordered) AS BIGINT) AS ordered, CAST(SUM(invoiced) AS BIGINT) AS invoiced,
                                CAST(SUM(collected) AS BIGINT) AS collected
                           FROM (SELECT origin_id, ordered_on AS day, currency, is_new,
                                        CASE WHEN amount_minor > 0 THEN 1 ELSE 0 END AS orders, amount_minor AS ordered,
                                        0 AS invoiced, 0 AS collected FROM sales_order
                                 UNION ALL
                                 SELECT origin_id, issued_on, currency, is_new, 0, 0, gross_minor, 0 FROM sales_invoice
                                 UNION ALL
                                 SELECT a.origin_id, a.day, r.currency, i.is_new, 0, 0, 0, a.amount_minor
                                   FROM sales_allocation a JOIN sales_receipt r ON r.id = a.receipt_id
                                   JOIN sales_invoice i ON i.id = a.invoice_id) AS documents
                          GROUP BY origin_id, day, currency, is_new) AS d
                ON d.origin_id = k.origin_id AND d.day = k.day AND d.currency = k.currency AND d.is_new = k.is_new
             WHERE COALESCE(k.orders, 0) <> COALESCE(d.orders, 0)
                OR COALESCE(k.ordered_minor, 0) <> COALESCE(d.ordered, 0)
                OR COALESCE(k.invoiced_minor, 0) <> COALESCE(d.invoiced, 0)
                OR COALESCE(k.collected_minor, 0) <> COALESCE(d.collected, 0)
             ORDER BY 1, 2, 3 LIMIT 100
            """, in: rows
        ) { "origin \($0.int(0)) on \($0.day(1)) \($0.text(2))" }
    }

    private static func find(
        examined: SQL, _ question: SQL, in rows: Connection, _ fault: (Row) -> String
    ) throws -> CheckFinding {
        CheckFinding(examined: Int(try rows.count(examined)), faults: try rows.rows(question, fault))
    }
}
