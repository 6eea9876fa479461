import Storage

extension LedgerSchema {
    static let exposure = Migration("ledger", 3, "what each party owes us, and how much that may be") { type in
        [
            """
            CREATE TABLE ledger_exposure (
                party_id \(type.party) NOT NULL,
                currency TEXT NOT NULL,
                invoices_minor \(type.int) NOT NULL DEFAULT 0,
                orders_minor \(type.int) NOT NULL DEFAULT 0 CHECK (orders_minor >= 0),
                bills_minor \(type.int) NOT NULL DEFAULT 0 CHECK (bills_minor >= 0),
                discounted_bills_minor \(type.int) NOT NULL DEFAULT 0 CHECK (discounted_bills_minor >= 0),
                deposits_minor \(type.int) NOT NULL DEFAULT 0,
                payables_minor \(type.int) NOT NULL DEFAULT 0,
                reserved_minor \(type.int) NOT NULL DEFAULT 0 CHECK (reserved_minor >= 0),
                sets_off \(type.int) NOT NULL DEFAULT 0 CHECK (sets_off IN (0, 1)),
                limit_minor \(type.int),
                limit_first \(type.int),
                limit_last \(type.int),
                excess_minor \(type.int) NOT NULL DEFAULT 0 CHECK (excess_minor >= 0),
                excess_by TEXT NOT NULL DEFAULT '',
                version \(type.int) NOT NULL,
                PRIMARY KEY (party_id, currency),
                CONSTRAINT ledger_exposure_within_limit CHECK (
                    limit_minor IS NULL
                    OR invoices_minor + orders_minor + bills_minor + discounted_bills_minor - deposits_minor
                       - sets_off * CASE WHEN payables_minor > 0 THEN payables_minor ELSE 0 END + reserved_minor
                       <= limit_minor + excess_minor)
            ) \(type.strictByKey)
            """
        ]
    }
}
