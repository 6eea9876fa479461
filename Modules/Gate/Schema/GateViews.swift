import Storage

extension GateSchema {
    /// What others may read; made anew after each run of the steps.
    package static let views = [
        View(
            "gate_origin_day",
            """
            SELECT origin_id, side, day, source, CAST(SUM(evaluated) AS BIGINT) AS evaluated,
                   CAST(SUM(crossings) AS BIGINT) AS crossings, CAST(SUM(accepted) AS BIGINT) AS accepted
              FROM gate_daily GROUP BY origin_id, side, day, source
            """),
        View(
            "gate_source_day",
            """
            SELECT origin_id, side, day, source, evaluated, crossings FROM gate_daily
            """),
        View(
            "gate_crossing_view",
            """
            SELECT id, party_id, side, source, policy_id, COALESCE(origin_id, 0) AS origin_id, day, state, decided_on
              FROM gate_crossing
            """),
        View(
            "gate_decision_view",
            """
            SELECT id, crossing_id, decision, day FROM gate_decision
            """),
        View(
            "gate_judgement_view",
            """
            SELECT side, day, policy_id, party_id, origin_id, verdict FROM gate_judgement
            """),
        View(
            "gate_event_view",
            """
            SELECT party_id, day * 86400000 AS at, 'crossing' AS kind, side || ' ' || source || ' ' || state AS what,
                   CAST(NULL AS TEXT) AS number, CAST(NULL AS BIGINT) AS amount_minor, CAST(NULL AS TEXT) AS currency
              FROM gate_crossing
            """),
        // Whoever stands behind the gate, and the people of whoever does.
        View(
            "gate_claim_view",
            """
            SELECT party_id, 'crossing' AS reason, CAST(NULL AS BIGINT) AS until_day
              FROM gate_crossing WHERE state <> 'returned'
            UNION ALL
            SELECT w.person_id, 'employer', NULL
              FROM party_works_for_view w JOIN gate_crossing c ON c.party_id = w.company_id
             WHERE c.state <> 'returned'
            """),
    ]
}
