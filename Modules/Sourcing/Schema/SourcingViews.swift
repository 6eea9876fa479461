import Storage

extension SourcingSchema {
    /// What others may read; made anew after each run of the steps.
    package static let views = [
        View(
            "sourcing_origin_day",
            """
            SELECT origin_id, day, currency, candidates, qualified, purchase_minor, savings_minor FROM sourcing_daily
            """),
        View(
            "sourcing_purchase_view",
            """
            SELECT id, number, line, party_id, item_id, ordered_on, due_on, received_on, quantity_micro,
                   rejected_micro, price_micro, baseline_micro, currency, amount_minor, savings_minor, origin_id
              FROM sourcing_purchase_line
            """),
        View(
            "sourcing_candidate_view",
            """
            SELECT party_id, crossing_id, origin_id, state, since, decided_on FROM sourcing_candidate
            """),
        View(
            "sourcing_event_view",
            """
            SELECT party_id, ordered_on * 86400000 AS at, 'purchase' AS kind, 'line ' || line AS what, number,
                   amount_minor, currency
              FROM sourcing_purchase_line
            UNION ALL
            SELECT party_id, decided_on * 86400000, 'approval' AS kind, state, CAST(NULL AS TEXT), NULL, NULL
              FROM sourcing_candidate WHERE decided_on IS NOT NULL
            """),
        View(
            "sourcing_claim_view",
            """
            SELECT party_id, 'purchase' AS reason, CAST(NULL AS BIGINT) AS until_day FROM sourcing_purchase_line
            """),
    ]
}
