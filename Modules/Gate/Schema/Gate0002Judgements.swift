import Storage

extension GateSchema {
    static let judgements = Migration("gate", 2, "judgements and daily counts") { type in
        [
            // The last verdict of a day, per party and policy: judging twice on a day counts once.
            """
            CREATE TABLE gate_judgement (
                side TEXT NOT NULL,
                day \(type.int) NOT NULL,
                policy_id \(type.int) NOT NULL REFERENCES governance_rules (id),
                party_id \(type.party) NOT NULL REFERENCES party (id),
                origin_id \(type.int) NOT NULL,
                verdict TEXT NOT NULL CHECK (verdict IN ('pass', 'hold', 'away')),
                obstacle TEXT NOT NULL,
                PRIMARY KEY (side, day, policy_id, party_id)
            ) \(type.strictByKey)
            """,
            "CREATE INDEX gate_judgement_by_party ON gate_judgement (party_id, side, day)",
            // Acceptance and return count on the day of the crossing: a cohort, not a workload.
            """
            CREATE TABLE gate_daily (
                origin_id \(type.int) NOT NULL,
                day \(type.int) NOT NULL,
                side TEXT NOT NULL,
                source TEXT NOT NULL,
                policy_id \(type.int) NOT NULL,
                evaluated \(type.int) NOT NULL,
                passed \(type.int) NOT NULL,
                held \(type.int) NOT NULL,
                away \(type.int) NOT NULL,
                crossings \(type.int) NOT NULL,
                accepted \(type.int) NOT NULL,
                returned \(type.int) NOT NULL,
                PRIMARY KEY (origin_id, day, side, source, policy_id)
            ) \(type.strictByKey)
            """,
            "CREATE INDEX gate_daily_by_day ON gate_daily (day)",
        ]
    }
}
