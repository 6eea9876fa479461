import Storage

/// The tables of this module. Others read what one party owes us through `ledger_exposure` and `ledger_open_item`.
package enum LedgerSchema {
    package static let migrations = [entries, exposure, rates]

    /// Parties stand in the books by their number only: party 0 is nobody, and an entry outlives its party.
    static let entries = Migration(40, "ledger: entries, balances and open items") { type in
        [
            """
            CREATE TABLE ledger_entry (
                id \(type.id),
                day \(type.int) NOT NULL,
                kind TEXT NOT NULL,
                reference TEXT NOT NULL,
                party_id \(type.int) NOT NULL,
                at \(type.int) NOT NULL,
                reverses_id \(type.int),
                hash \(type.blob) NOT NULL
            ) \(type.strict)
            """,
            "CREATE INDEX ledger_entry_by_party ON ledger_entry (party_id, day)",
            """
            CREATE UNIQUE INDEX ledger_entry_reversed_once ON ledger_entry (reverses_id) WHERE reverses_id IS NOT NULL
            """,
            """
            CREATE TABLE ledger_posting (
                entry_id \(type.int) NOT NULL,
                line \(type.int) NOT NULL,
                party_id \(type.int) NOT NULL,
                account TEXT NOT NULL,
                currency TEXT NOT NULL,
                amount_minor \(type.int) NOT NULL CHECK (amount_minor <> 0),
                PRIMARY KEY (entry_id, line)
            ) \(type.strictByKey)
            """,
            """
            CREATE TABLE ledger_balance (
                party_id \(type.int) NOT NULL,
                account TEXT NOT NULL,
                currency TEXT NOT NULL,
                amount_minor \(type.int) NOT NULL,
                PRIMARY KEY (party_id, account, currency)
            ) \(type.strictByKey)
            """,
            """
            CREATE TABLE ledger_open_item (
                id \(type.id),
                party_id \(type.int) NOT NULL,
                side TEXT NOT NULL CHECK (side IN ('receivable', 'payable')),
                reference TEXT NOT NULL,
                currency TEXT NOT NULL,
                amount_minor \(type.int) NOT NULL CHECK (amount_minor > 0),
                open_minor \(type.int) NOT NULL CHECK (open_minor BETWEEN 0 AND amount_minor),
                opened_on \(type.int) NOT NULL,
                due_on \(type.int) NOT NULL,
                entry_id \(type.int) NOT NULL
            ) \(type.strict)
            """,
            """
            CREATE INDEX ledger_open_item_by_party ON ledger_open_item (party_id, side, due_on) WHERE open_minor > 0
            """,
        ]
    }

    static let exposure = Migration(41, "ledger: what each party owes us, and how much that may be") { type in
        [
            """
            CREATE TABLE ledger_exposure (
                party_id \(type.int) NOT NULL,
                currency TEXT NOT NULL,
                invoices_minor \(type.int) NOT NULL DEFAULT 0 CHECK (invoices_minor >= 0),
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

    static let rates = Migration(42, "ledger: exchange rates") { type in
        [
            """
            CREATE TABLE ledger_rate (
                from_currency TEXT NOT NULL,
                to_currency TEXT NOT NULL,
                day \(type.int) NOT NULL,
                rate_nano \(type.int) NOT NULL CHECK (rate_nano > 0),
                import_id \(type.int),
                PRIMARY KEY (from_currency, to_currency, day)
            ) \(type.strictByKey)
            """
        ]
    }
}
