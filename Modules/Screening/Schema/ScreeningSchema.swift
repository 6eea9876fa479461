import Storage

/// The tables of this module, and what others may read of them.
enum ScreeningSchema {
    static let migrations = [lists, hits]

    static let views = [
        // Told only to those who have the right to know that somebody may be listed.
        View(
            "screening_event_view",
            """
            SELECT h.party_id AS party_id, r.day * 86400000 AS at, 'screening' AS kind,
                   r.result || ' ' || r.source AS what, CAST(NULL AS TEXT) AS number,
                   CAST(NULL AS BIGINT) AS amount_minor, CAST(NULL AS TEXT) AS currency
              FROM screening_hit h JOIN screening_record r ON r.hit_id = h.id
            """),
        // Hits that another law wants decided first.
        View(
            "screening_claim_view",
            """
            SELECT party_id, 'screening' AS reason, CAST(NULL AS BIGINT) AS until_day FROM screening_hit
             WHERE state = 'confirmed' OR state = 'possible' AND priority = 'high'
            """),
    ]
}
