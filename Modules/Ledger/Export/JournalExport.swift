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
            try write(HledgerText.heading)
            var codes: [ID<Party>: String] = [:]
            try rows.each(
                """
                SELECT DISTINCT p.id, p.code FROM ledger_balance b JOIN party p ON p.id = b.party_id ORDER BY p.id
                """
            ) { codes[$0.id(0)] = $0.text(1) }
            try Entries.each(in: rows) { entry, _ in
                let text = HledgerText.entry(entry, code: { codes[$0.party] }, of: codes[entry.party])
                try write(text)
            }
        }
    }
}
