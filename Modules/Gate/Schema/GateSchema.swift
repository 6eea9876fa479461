import Storage

/// The tables of this module, and the views that it publishes.
package enum GateSchema {
    package static let migrations = [policies, crossings, judgements, views]

    static let policies = Migration(30, "gate: policies in versions") { type in
        [
            """
            CREATE TABLE gate_policy (
                id \(type.id),
                name TEXT NOT NULL,
                side TEXT NOT NULL CHECK (side IN ('purchase', 'sale')),
                version \(type.int) NOT NULL,
                text TEXT NOT NULL,
                digest \(type.blob) NOT NULL,
                day \(type.int) NOT NULL,
                at \(type.int) NOT NULL,
                actor TEXT NOT NULL,
                hash \(type.blob) NOT NULL,
                UNIQUE (side, name, version),
                UNIQUE (side, name, digest)
            ) \(type.strict)
            """,
            // The last row of a side is in force; earlier ones tell what was in force when.
            """
            CREATE TABLE gate_policy_force (
                id \(type.id),
                side TEXT NOT NULL,
                policy_id \(type.int) NOT NULL REFERENCES gate_policy (id),
                day \(type.int) NOT NULL,
                at \(type.int) NOT NULL,
                actor TEXT NOT NULL
            ) \(type.strict)
            """,
            "CREATE INDEX gate_policy_force_by_side ON gate_policy_force (side, id)",
        ]
    }

    static let crossings = Migration(31, "gate: crossings and what became of them") { type in
        [
            // Everything up to hash is under it; what comes after follows from gate_decision.
            """
            CREATE TABLE gate_crossing (
                id \(type.id),
                party_id \(type.int) NOT NULL REFERENCES party (id),
                side TEXT NOT NULL CHECK (side IN ('purchase', 'sale')),
                source TEXT NOT NULL CHECK (source IN ('lead', 'pull', 'existing')),
                policy_id \(type.int) REFERENCES gate_policy (id),
                origin_id \(type.int),
                day \(type.int) NOT NULL,
                at \(type.int) NOT NULL,
                actor TEXT NOT NULL,
                grounds TEXT NOT NULL,
                hash \(type.blob) NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('waiting', 'accepted', 'returned')),
                decided_on \(type.int),
                closed_as \(type.int) NOT NULL DEFAULT 0,
                CHECK (closed_as = CASE state WHEN 'returned' THEN id ELSE 0 END)
            ) \(type.strict)
            """,
            // A party stands behind the gate of a side at most once: what is returned is closed under its own id.
            "CREATE UNIQUE INDEX gate_crossing_once ON gate_crossing (party_id, side, closed_as)",
            "CREATE INDEX gate_crossing_waiting ON gate_crossing (side, day) WHERE state = 'waiting'",
            """
            CREATE TABLE gate_decision (
                id \(type.id),
                crossing_id \(type.int) NOT NULL REFERENCES gate_crossing (id),
                decision TEXT NOT NULL CHECK (decision IN ('accepted', 'returned')),
                reason TEXT,
                note TEXT NOT NULL,
                wake_on \(type.int),
                survivor_id \(type.int) REFERENCES party (id),
                day \(type.int) NOT NULL,
                at \(type.int) NOT NULL,
                actor TEXT NOT NULL,
                hash \(type.blob) NOT NULL
            ) \(type.strict)
            """,
            "CREATE INDEX gate_decision_by_crossing ON gate_decision (crossing_id)",
            "CREATE INDEX gate_decision_by_survivor ON gate_decision (survivor_id)",
            "CREATE INDEX gate_decision_waking ON gate_decision (wake_on) WHERE wake_on IS NOT NULL",
        ]
    }

    static let judgements = Migration(32, "gate: judgements and daily counts") { type in
        [
            // The last verdict of a day, per party and policy: judging twice on a day counts once.
            """
            CREATE TABLE gate_judgement (
                side TEXT NOT NULL,
                day \(type.int) NOT NULL,
                policy_id \(type.int) NOT NULL REFERENCES gate_policy (id),
                party_id \(type.int) NOT NULL REFERENCES party (id),
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

    static let views = Migration(33, "gate: what reports may read") { _ in
        [
            """
            CREATE VIEW gate_origin_day AS
            SELECT origin_id, side, day, source, CAST(SUM(evaluated) AS BIGINT) AS evaluated,
                   CAST(SUM(crossings) AS BIGINT) AS crossings, CAST(SUM(accepted) AS BIGINT) AS accepted
              FROM gate_daily GROUP BY origin_id, side, day, source
            """,
            """
            CREATE VIEW gate_crossing_view AS
            SELECT id, party_id, side, source, policy_id, COALESCE(origin_id, 0) AS origin_id, day, state, decided_on
              FROM gate_crossing
            """,
            "CREATE VIEW gate_policy_view AS SELECT id, name, side, version FROM gate_policy",
        ]
    }
}
