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
            "gate_crossing_view",
            """
            SELECT id, party_id, side, source, policy_id, COALESCE(origin_id, 0) AS origin_id, day, state, decided_on
              FROM gate_crossing
            """),
    ]
}
