import Storage

extension GateSchema {
    static let crossings = Migration("gate", 1, "crossings and what became of them") { type in
        [
            // Everything up to hash is under it; what comes after follows from gate_decision.
            """
            CREATE TABLE gate_crossing (
                id \(type.id),
                party_id \(type.party) NOT NULL REFERENCES party (id),
                side TEXT NOT NULL CHECK (side IN ('purchase', 'sale')),
                source TEXT NOT NULL CHECK (source IN ('lead', 'pull', 'existing')),
                policy_id \(type.int) REFERENCES governance_rules (id),
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
            "CREATE INDEX gate_crossing_by_day ON gate_crossing (side, day)",
            "CREATE INDEX gate_crossing_waiting ON gate_crossing (side, day) WHERE state = 'waiting'",
            """
            CREATE TABLE gate_decision (
                id \(type.id),
                crossing_id \(type.int) NOT NULL REFERENCES gate_crossing (id),
                decision TEXT NOT NULL CHECK (decision IN ('accepted', 'returned')),
                reason TEXT,
                note TEXT NOT NULL,
                wake_on \(type.int),
                survivor_id \(type.party) REFERENCES party (id),
                day \(type.int) NOT NULL,
                at \(type.int) NOT NULL,
                actor TEXT NOT NULL,
                hash \(type.blob) NOT NULL
            ) \(type.strict)
            """,
            "CREATE INDEX gate_decision_by_crossing ON gate_decision (crossing_id)",
            "CREATE INDEX gate_decision_by_day ON gate_decision (day)",
            "CREATE INDEX gate_decision_by_survivor ON gate_decision (survivor_id)",
            "CREATE INDEX gate_decision_waking ON gate_decision (wake_on) WHERE wake_on IS NOT NULL",
        ]
    }
}
