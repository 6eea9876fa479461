import Storage

extension LedgerSchema {
    /// What others may read; made anew after each run of the steps.
    package static let views = [
        // With whom an account is open.
        View(
            "ledger_claim_view",
            """
            SELECT party_id, 'balance' AS reason, CAST(NULL AS BIGINT) AS until_day
              FROM ledger_balance WHERE amount_minor <> 0
            """)
    ]
}
