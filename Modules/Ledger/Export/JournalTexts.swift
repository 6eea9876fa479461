import Governance
import Party
import Storage
import Vocabulary

/// The ledger for other programs to read: all entries as an hledger journal.
package enum JournalTexts: TextExporter {
    package static let form = "hledger"
    package static let endings = ["journal", "hledger", "ledger"]
    package static let action: Action = "ledger.view"

    /// One piece of text after the other, in bounded memory. hledger's strict checks pass, `ordereddates` too: every
    /// account that is posted to is declared, also one whose postings leave no balance, and days never go back.
    package static func write(in rows: Connection, _ take: @escaping (String) throws -> Void) throws {
        var codes: [ID<Party>: String] = [:]
        var accounts: [(account: Account, code: String?)] = []
        try rows.each(
            """
            SELECT b.party_id, p.code, b.account
              FROM (SELECT party_id, account FROM ledger_balance
                    UNION SELECT party_id, account FROM ledger_posting) AS b
              LEFT JOIN party p ON p.id = b.party_id ORDER BY b.account, p.code NULLS FIRST
            """
        ) { row in
            if let code = row.optionalText(1) { codes[row.id(0)] = code }
            accounts.append((try row.word(2), row.optionalText(1)))
        }
        let currencies = try rows.rows("SELECT DISTINCT currency FROM ledger_posting ORDER BY currency") {
            try $0.currency(0)
        }
        try take(HledgerText.heading(currencies: currencies, accounts: accounts))
        try Entries.eachByDay(in: rows) { entry in
            try take(HledgerText.entry(entry, code: { codes[$0.party] }, of: codes[entry.party]))
        }
    }
}
