import Governance
import Party
import Storage
import Vocabulary

/// The ledger for other programs to read.
package struct LedgerDesk: Sendable {
    package let books: Books

    package init(_ books: Books) {
        self.books = books
    }

    /// Writes all entries as an hledger journal, one piece of text after the other, in bounded memory.
    package func writeJournal(to write: (String) throws -> Void) throws {
        try books.read("ledger.view") { rows in
            var codes: [ID<Party>: String] = [:]
            var accounts: [(account: Account, code: String?)] = []
            try rows.each(
                """
                SELECT DISTINCT b.party_id, p.code, b.account FROM ledger_balance b
                  LEFT JOIN party p ON p.id = b.party_id ORDER BY b.account, p.code NULLS FIRST
                """
            ) { row in
                if let code = row.optionalText(1) { codes[row.id(0)] = code }
                accounts.append((try row.word(2), row.optionalText(1)))
            }
            let currencies = try rows.rows("SELECT DISTINCT currency FROM ledger_balance ORDER BY currency") {
                try $0.currency(0)
            }
            try write(HledgerText.heading(currencies: currencies, accounts: accounts))
            try Entries.each(in: rows) { entry, _ in
                let text = HledgerText.entry(entry, code: { codes[$0.party] }, of: codes[entry.party])
                try write(text)
            }
        }
    }
}
