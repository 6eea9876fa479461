import Storage

extension SalesSchema {
    /// What others may read; made anew after each run of the steps.
    package static let views = [
        View(
            "sales_order_view",
            """
            SELECT id, number, party_id, ordered_on, currency, amount_minor, open_minor, origin_id FROM sales_order
            """),
        View(
            "sales_invoice_view",
            """
            SELECT id, number, party_id, issued_on, due_on, currency, gross_minor, origin_id FROM sales_invoice
            """),
        View(
            "sales_payment_view",
            """
            SELECT a.id AS id, i.party_id AS party_id, a.day AS day, i.currency AS currency,
                   a.amount_minor AS amount_minor, i.number AS invoice, r.external_id AS receipt, a.rule AS rule
              FROM sales_invoice i
              JOIN sales_allocation a ON a.invoice_id = i.id
              JOIN sales_receipt r ON r.id = a.receipt_id
            """),
    ]
}
