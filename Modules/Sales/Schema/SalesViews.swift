import Storage

extension SalesSchema {
    /// What others may read; made anew after each run of the steps.
    package static let views = [
        View(
            "sales_order_view",
            """
            SELECT id, number, party_id, ordered_on, currency, amount_minor, open_minor, origin_id, is_new FROM sales_order
             WHERE amount_minor > 0
            """),
        View(
            "sales_invoice_view",
            """
            SELECT id, number, party_id, issued_on, due_on, currency, gross_minor, origin_id, is_new FROM sales_invoice
            """),
        View(
            "sales_receipt_view",
            """
            SELECT id, external_id, day, currency, amount_minor - applied_minor - deposit_minor AS waiting_minor
              FROM sales_receipt
            """),
        View(
            "sales_payment_view",
            """
            SELECT a.id AS id, i.party_id AS party_id, a.day AS day, i.currency AS currency,
                   a.amount_minor AS amount_minor, i.number AS invoice, r.external_id AS receipt, a.rule AS rule,
                   a.origin_id AS origin_id, i.is_new AS is_new
              FROM sales_invoice i
              JOIN sales_allocation a ON a.invoice_id = i.id
              JOIN sales_receipt r ON r.id = a.receipt_id
            """),
        View(
            "sales_event_view",
            """
            SELECT party_id, ordered_on * 86400000 AS at, 'order' AS kind, 'order' AS what, number, amount_minor,
                   currency
              FROM sales_order
            UNION ALL
            SELECT party_id, issued_on * 86400000, 'invoice' AS kind, 'invoice', number, gross_minor, currency
              FROM sales_invoice
            UNION ALL
            SELECT i.party_id, a.day * 86400000, 'payment' AS kind, i.number, r.external_id, a.amount_minor, i.currency
              FROM sales_invoice i
              JOIN sales_allocation a ON a.invoice_id = i.id
              JOIN sales_receipt r ON r.id = a.receipt_id
            UNION ALL
            SELECT party_id, at, 'limit' AS kind, kind, CAST(NULL AS TEXT), amount_minor, currency
              FROM sales_credit_limit
            """),
        // The law wants documents kept with whom they are about.
        View(
            "sales_claim_view",
            """
            SELECT party_id, 'order' AS reason, CAST(NULL AS BIGINT) AS until_day FROM sales_order
            UNION ALL
            SELECT party_id, 'invoice', NULL FROM sales_invoice
            """),
    ]
}
