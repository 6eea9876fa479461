import Storage

extension SourcingSchema {
    static let candidates = Migration("sourcing", 1, "candidates behind the gate") { type in
        [
            """
            CREATE TABLE sourcing_candidate (
                party_id \(type.id) REFERENCES party (id),
                crossing_id \(type.int) NOT NULL UNIQUE REFERENCES gate_crossing (id),
                origin_id \(type.int) NOT NULL,
                item_id \(type.int) REFERENCES items_item (id),
                state TEXT NOT NULL CHECK (state IN ('candidate', 'approved', 'rejected', 'released')),
                since \(type.int) NOT NULL,
                decided_on \(type.int),
                decided_by TEXT,
                reason TEXT,
                CHECK (state NOT IN ('approved', 'rejected') OR (decided_on IS NOT NULL AND decided_by IS NOT NULL))
            ) \(type.strict)
            """,
            "CREATE INDEX sourcing_candidate_by_item ON sourcing_candidate (item_id)",
            "CREATE INDEX sourcing_candidate_by_state ON sourcing_candidate (state, since)",
        ]
    }
}
