import Storage

extension LedgerSchema {
    /// A credit note is an item below zero (赤伝).
    static let openItems = Migration("ledger", 2, "open items") { type in
        [
            """
            CREATE TABLE ledger_open_item (
                id \(type.id),
                party_id \(type.party) NOT NULL,
                side TEXT NOT NULL CHECK (side IN ('receivable', 'payable')),
                reference TEXT NOT NULL,
                currency TEXT NOT NULL,
                amount_minor \(type.int) NOT NULL,
                open_minor \(type.int) NOT NULL
                    CHECK (open_minor BETWEEN 0 AND amount_minor OR open_minor BETWEEN amount_minor AND 0),
                opened_on \(type.int) NOT NULL,
                due_on \(type.int) NOT NULL,
                entry_id \(type.int) NOT NULL
            ) \(type.strict)
            """,
            """
            CREATE INDEX ledger_open_item_by_party ON ledger_open_item (party_id, side, due_on) WHERE open_minor > 0
            """,
            """
            CREATE INDEX ledger_open_credit_by_party ON ledger_open_item (party_id, side, due_on) WHERE open_minor < 0
            """,
        ]
    }
}
