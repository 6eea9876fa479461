import Storage

extension MarketingSchema {
    /// What others may read; made anew after each run of the steps.
    package static let views = [
        View(
            "marketing_campaign_view",
            """
            SELECT c.id AS id, o.code AS code, o.name AS name, c.audience AS audience, c.medium AS medium,
                   c.starts_on AS starts_on, c.ends_on AS ends_on, c.currency AS currency, c.purpose AS purpose,
                   c.target AS target
              FROM marketing_campaign c JOIN party_origin o ON o.id = c.id
            """),
        View(
            "marketing_spend_day",
            """
            SELECT origin_id, day, currency, amount_minor, pieces, minutes FROM marketing_spend
            """),
        View(
            "marketing_touch_view",
            """
            SELECT id, external_id, party_id, visitor, at, origin_id,
                   CASE medium WHEN 1 THEN 'web' WHEN 2 THEN 'search' WHEN 3 THEN 'social' WHEN 4 THEN 'email'
                               WHEN 5 THEN 'post' WHEN 6 THEN 'fax' WHEN 7 THEN 'flyer' WHEN 8 THEN 'event'
                               WHEN 9 THEN 'call' WHEN 10 THEN 'visit' ELSE 'referral' END AS medium,
                   CASE kind WHEN 1 THEN 'view' WHEN 2 THEN 'click' WHEN 3 THEN 'open' WHEN 4 THEN 'submit'
                             WHEN 5 THEN 'download' WHEN 6 THEN 'call' WHEN 7 THEN 'visit' WHEN 8 THEN 'meeting'
                             WHEN 9 THEN 'card' WHEN 10 THEN 'reply' WHEN 11 THEN 'attend' ELSE 'request' END AS kind,
                   CASE grade WHEN 1 THEN 'human' WHEN 2 THEN 'machine' ELSE 'unknown' END AS grade,
                   CASE sides WHEN 1 THEN 'purchase' WHEN 2 THEN 'sale' ELSE 'both' END AS audience,
                   topic, dwell_seconds, page, purchase_points, sale_points, rules_version, import_id
              FROM marketing_touch
            """),
        // When each party was touched for the first time, on each side.
        View(
            "marketing_contact_view",
            """
            SELECT party_id, side, first_at FROM marketing_standing WHERE first_at IS NOT NULL
            """),
        View(
            "marketing_temperature_view",
            """
            SELECT party_id, side, at, to_temperature FROM marketing_temperature_change
            """),
        View(
            "marketing_event_view",
            """
            SELECT party_id, at, 'touch' AS kind, kind || ' ' || medium AS what, external_id AS number,
                   CAST(NULL AS BIGINT) AS amount_minor, CAST(NULL AS TEXT) AS currency
              FROM marketing_touch_view
            """),
        // Whoever was touched is somebody to talk to as long as the months of retention after it.
        View(
            "marketing_claim_view",
            """
            SELECT party_id, 'touch' AS reason, CAST(at / 86400000 AS BIGINT) AS until_day FROM marketing_touch
            """),
        // The score ledger: a touch is its own entry, hand-made entries stand beside it.
        View(
            "marketing_score_ledger",
            """
            SELECT party_id, 'purchase' AS side, at, id AS touch_id, CAST(NULL AS BIGINT) AS adjustment_id,
                   purchase_points AS points
              FROM marketing_touch WHERE party_id IS NOT NULL AND sides <> 2
            UNION ALL
            SELECT party_id, 'sale', at, id, NULL, sale_points
              FROM marketing_touch WHERE party_id IS NOT NULL AND sides <> 1
            UNION ALL
            SELECT party_id, side, at, NULL, id, points FROM marketing_score_adjustment
            """),
    ]
}
