import Storage

extension LedgerSchema {
    /// Parties stand in the books by their number only: party 0 is nobody, and an entry outlives its party.
    static let entries = Migration("ledger", 1, "entries and balances") { type in
        [
            """
            CREATE TABLE ledger_entry (
                id \(type.id),
                day \(type.int) NOT NULL,
                kind TEXT NOT NULL,
                reference TEXT NOT NULL,
                party_id \(type.party) NOT NULL,
                at \(type.int) NOT NULL,
                reverses_id \(type.int),
                hash \(type.blob) NOT NULL
            ) \(type.strict)
            """,
            "CREATE INDEX ledger_entry_by_party ON ledger_entry (party_id, day)",
            "CREATE INDEX ledger_entry_by_day ON ledger_entry (day)",
            """
            CREATE UNIQUE INDEX ledger_entry_reversed_once ON ledger_entry (reverses_id) WHERE reverses_id IS NOT NULL
            """,
            """
            CREATE TABLE ledger_posting (
                entry_id \(type.int) NOT NULL,
                line \(type.int) NOT NULL,
                party_id \(type.party) NOT NULL,
                account TEXT NOT NULL,
                currency TEXT NOT NULL,
                amount_minor \(type.int) NOT NULL CHECK (amount_minor <> 0),
                PRIMARY KEY (entry_id, line)
            ) \(type.strictByKey)
            """,
            """
            CREATE TABLE ledger_balance (
                party_id \(type.party) NOT NULL,
                account TEXT NOT NULL,
                currency TEXT NOT NULL,
                amount_minor \(type.int) NOT NULL,
                PRIMARY KEY (party_id, account, currency)
            ) \(type.strictByKey)
            """,
        ]
    }
}
