import Storage

/// The tables of this module, and the views that it publishes.
package enum SourcingSchema {
    package static let migrations = [items, candidates, orders, days]

    static let items = Migration(60, "sourcing: items that we buy") { type in
        [
            """
            CREATE TABLE sourcing_item (
                id \(type.id),
                code TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                category TEXT,
                unit TEXT,
                import_id \(type.int)
            ) \(type.strict)
            """,
            "CREATE INDEX sourcing_item_by_import ON sourcing_item (import_id) WHERE import_id IS NOT NULL",
        ]
    }

    static let candidates = Migration(61, "sourcing: candidates behind the gate") { type in
        [
            """
            CREATE TABLE sourcing_candidate (
                party_id \(type.id) REFERENCES party (id),
                crossing_id \(type.int) NOT NULL UNIQUE REFERENCES gate_crossing (id),
                origin_id \(type.int) NOT NULL,
                item_id \(type.int) REFERENCES sourcing_item (id),
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

    static let orders = Migration(62, "sourcing: lines of purchase orders") { type in
        [
            // Quantities and prices are whole millionths, amounts whole minor units; savings are NULL where there is
            // no baseline to compare with.
            """
            CREATE TABLE sourcing_purchase_line (
                id \(type.id),
                number TEXT NOT NULL,
                line TEXT NOT NULL,
                party_id \(type.int) NOT NULL REFERENCES party (id),
                item_id \(type.int) NOT NULL REFERENCES sourcing_item (id),
                ordered_on \(type.int) NOT NULL,
                due_on \(type.int),
                received_on \(type.int),
                quantity_micro \(type.int) NOT NULL CHECK (quantity_micro > 0),
                rejected_micro \(type.int) NOT NULL CHECK (rejected_micro >= 0 AND rejected_micro <= quantity_micro),
                price_micro \(type.int) NOT NULL CHECK (price_micro >= 0),
                baseline_micro \(type.int) CHECK (baseline_micro >= 0),
                currency TEXT NOT NULL,
                amount_minor \(type.int) NOT NULL,
                savings_minor \(type.int),
                origin_id \(type.int) NOT NULL,
                import_id \(type.int) NOT NULL,
                UNIQUE (number, line)
            ) \(type.strict)
            """,
            "CREATE INDEX sourcing_purchase_line_by_party ON sourcing_purchase_line (party_id, ordered_on)",
            "CREATE INDEX sourcing_purchase_line_by_item ON sourcing_purchase_line (item_id, ordered_on)",
            "CREATE INDEX sourcing_purchase_line_by_day ON sourcing_purchase_line (ordered_on)",
            "CREATE INDEX sourcing_purchase_line_by_import ON sourcing_purchase_line (import_id)",
        ]
    }

    static let days = Migration(63, "sourcing: daily figures per origin, and what reports may read") { type in
        [
            // Candidates and qualified suppliers have no currency: they stand in rows whose currency is ''.
            """
            CREATE TABLE sourcing_daily (
                origin_id \(type.int) NOT NULL,
                day \(type.int) NOT NULL,
                currency TEXT NOT NULL,
                candidates \(type.int) NOT NULL,
                qualified \(type.int) NOT NULL,
                purchase_minor \(type.int) NOT NULL,
                savings_minor \(type.int) NOT NULL,
                PRIMARY KEY (origin_id, day, currency)
            ) \(type.strictByKey)
            """,
            "CREATE INDEX sourcing_daily_by_day ON sourcing_daily (day)",
            """
            CREATE VIEW sourcing_origin_day AS
            SELECT origin_id, day, currency, candidates, qualified, purchase_minor, savings_minor FROM sourcing_daily
            """,
            """
            CREATE VIEW sourcing_purchase_view AS
            SELECT id, number, line, party_id, item_id, ordered_on, due_on, received_on, quantity_micro,
                   rejected_micro, price_micro, baseline_micro, currency, amount_minor, savings_minor, origin_id
              FROM sourcing_purchase_line
            """,
            """
            CREATE VIEW sourcing_candidate_view AS
            SELECT party_id, crossing_id, origin_id, state, since, decided_on FROM sourcing_candidate
            """,
        ]
    }
}
