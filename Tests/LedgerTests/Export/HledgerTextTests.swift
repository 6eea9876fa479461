import Ledger
import Party
import Storage
import TestOffice
import Testing
import Governance
import Vocabulary

@Suite("hledger journal")
struct HledgerTextTests {
    @Test("Entries are written with exact decimals, and no outside text becomes a posting", arguments: Engine.available)
    func page(engine: Engine) throws {
        let office = try TestOffice(engine, [PartyPart.self, LedgerPart.self])
        let hostile = "X-1\n    assets:cash  1000000 JPY ;a:b"
        try office.database.write { rows in
            try rows.run(
                """
                INSERT INTO party (id, code, kind, name, name_key, created_at)
                VALUES (5, \(hostile), 'organization', 'x', 'x', 0)
                """)
        }
        try office.books().perform("ledger.test") { deed in
            try Journal(deed).page(of: []) { page, _ in
                try page.post(
                    .invoice, "INV|1);", of: ID(5), on: Day(number: 20_700),
                    [
                        Posting(ID(5), .receivable, Money(minor: 110_05, .euro)),
                        Posting(ID(5), .sales, Money(minor: -100_05, .euro)),
                        Posting(ID(5), .taxPayable, Money(minor: -10_00, .euro)),
                    ])
            }
        }
        var text = ""
        try office.database.read { try JournalTexts.write(in: $0) { text += $0 } }
        #expect(
            text == """
                ; sekisho: journal
                decimal-mark .
                commodity 1.00 EUR
                account assets:receivable:X-1%0A%20%20%20%20assets%3Acash%20%201000000%20JPY%20%3Ba%3Ab
                account revenues:sales:X-1%0A%20%20%20%20assets%3Acash%20%201000000%20JPY%20%3Ba%3Ab
                account liabilities:tax payable:X-1%0A%20%20%20%20assets%3Acash%20%201000000%20JPY%20%3Ba%3Ab

                2026-09-04 (INV 1  ) invoice X-1     assets cash  1000000 JPY  a b  ; entry:1
                    assets:receivable:X-1%0A%20%20%20%20assets%3Acash%20%201000000%20JPY%20%3Ba%3Ab  110.05 EUR
                    revenues:sales:X-1%0A%20%20%20%20assets%3Acash%20%201000000%20JPY%20%3Ba%3Ab  -100.05 EUR
                    liabilities:tax payable:X-1%0A%20%20%20%20assets%3Acash%20%201000000%20JPY%20%3Ba%3Ab  -10.00 EUR


                """)
    }
}
