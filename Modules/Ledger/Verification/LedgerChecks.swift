import Governance
import Party
import Storage
import Vocabulary

/// The checks of this module.
package enum LedgerChecks {
    package static let all = [entries, balances, openItems, exposure]

    /// Every entry has its hash, and its debits equal its credits; every posting has its entry.
    static let entries = Check("ledger.entries") { rows in
        var finding = CheckFinding()
        var hasher = Digest.Hasher()
        try Entries.each(in: rows) { entry, hash in
            finding.examined += 1
            let isBalanced: Bool = (try? entry.checkBalance()) != nil
            if !isBalanced || entry.hash(with: &hasher) != hash {
                finding.faults.append("entry \(entry.id) \(entry.reference)")
            }
        }
        try rows.each(
            """
            SELECT DISTINCT p.entry_id FROM ledger_posting p
             WHERE NOT EXISTS (SELECT 1 FROM ledger_entry e WHERE e.id = p.entry_id) ORDER BY p.entry_id LIMIT 100
            """
        ) { finding.faults.append("entry \($0.int(0)) is missing") }
        return finding
    }

    /// Every balance equals the sum of its postings.
    static let balances = Check("ledger.balances") { rows in
        var finding = CheckFinding()
        finding.examined = Int(try rows.count("SELECT COUNT(*) FROM ledger_balance"))
        try rows.each(
            """
            SELECT COALESCE(b.party_id, s.party_id), COALESCE(b.account, s.account), COALESCE(b.currency, s.currency)
              FROM ledger_balance b
              FULL JOIN (SELECT party_id, account, currency, CAST(SUM(amount_minor) AS BIGINT) AS amount_minor
                           FROM ledger_posting GROUP BY party_id, account, currency) AS s
                ON s.party_id = b.party_id AND s.account = b.account AND s.currency = b.currency
             WHERE COALESCE(b.amount_minor, 0) <> COALESCE(s.amount_minor, 0)
             ORDER BY 1, 2, 3 LIMIT 100
            """
        ) { finding.faults.append("balance of party \($0.int(0)) \($0.text(1)) \($0.text(2))") }
        return finding
    }

    /// What is open of receivables equals their balance, and is what each entry has left of it.
    static let openItems = Check("ledger.open_items") { rows in
        var finding = CheckFinding()
        finding.examined = Int(try rows.count("SELECT COUNT(*) FROM ledger_open_item"))
        try rows.each(
            """
            SELECT COALESCE(b.party_id, s.party_id), COALESCE(b.currency, s.currency)
              FROM (SELECT party_id, currency, amount_minor FROM ledger_balance WHERE account = 'receivable') AS b
              FULL JOIN (SELECT party_id, currency, CAST(SUM(open_minor) AS BIGINT) AS open_minor
                           FROM ledger_open_item WHERE side = 'receivable' GROUP BY party_id, currency) AS s
                ON s.party_id = b.party_id AND s.currency = b.currency
             WHERE COALESCE(b.amount_minor, 0) <> COALESCE(s.open_minor, 0)
             ORDER BY 1, 2 LIMIT 100
            """
        ) { finding.faults.append("open items of party \($0.int(0)) \($0.text(1))") }
        try rows.each(
            """
            SELECT i.reference FROM ledger_open_item i
              LEFT JOIN (SELECT item_id, CAST(SUM(amount_minor) AS BIGINT) AS settled
                           FROM ledger_settlement GROUP BY item_id) AS s ON s.item_id = i.id
             WHERE i.amount_minor - i.open_minor <> COALESCE(s.settled, 0)
             ORDER BY i.reference LIMIT 100
            """
        ) { finding.faults.append("settlements of \($0.text(0))") }
        try rows.each(
            """
            SELECT s.entry_id FROM ledger_settlement s LEFT JOIN ledger_entry e ON e.id = s.entry_id
              LEFT JOIN ledger_open_item i ON i.id = s.item_id
             WHERE e.id IS NULL OR i.id IS NULL OR e.day <> s.day ORDER BY s.entry_id LIMIT 100
            """
        ) { finding.faults.append("settlement by entry \($0.int(0))") }
        return finding
    }

    /// What each party owes us, in its parts that come from the books, equals the balances.
    static let exposure = Check("ledger.exposure") { rows in
        var finding = CheckFinding()
        finding.examined = Int(try rows.count("SELECT COUNT(*) FROM ledger_exposure"))
        try rows.each(
            """
            SELECT COALESCE(x.party_id, b.party_id), COALESCE(x.currency, b.currency)
              FROM ledger_exposure x
              FULL JOIN (SELECT party_id, currency,
                                CAST(SUM(CASE account WHEN 'receivable' THEN amount_minor ELSE 0 END) AS BIGINT) AS owed,
                                CAST(SUM(CASE account WHEN 'deposit' THEN amount_minor ELSE 0 END) AS BIGINT) AS deposits,
                                CAST(SUM(CASE account WHEN 'payable' THEN amount_minor ELSE 0 END) AS BIGINT) AS payables
                           FROM ledger_balance WHERE party_id <> 0 GROUP BY party_id, currency) AS b
                ON b.party_id = x.party_id AND b.currency = x.currency
             WHERE COALESCE(x.invoices_minor, 0) <> COALESCE(b.owed, 0)
                OR COALESCE(x.deposits_minor, 0) <> -COALESCE(b.deposits, 0)
                OR COALESCE(x.payables_minor, 0) <> -COALESCE(b.payables, 0)
             ORDER BY 1, 2 LIMIT 100
            """
        ) { finding.faults.append("exposure of party \($0.int(0)) \($0.text(1))") }
        return finding
    }
}
