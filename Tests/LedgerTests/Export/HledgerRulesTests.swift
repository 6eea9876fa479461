import Party
import TestOffice
import Testing
import Vocabulary

@testable import Ledger

/// hledger's manual: an account name may not hold two spaces or a semicolon; a description ends at `;` or `|`.
@Suite("Text for hledger")
struct HledgerRulesTests {
    @Test(
        "Each account stands under its kind, so that hledger adds up a balance sheet",
        arguments: [
            (Account.cash, "assets:cash"), (.receivable, "assets:receivable"),
            (.taxReceivable, "assets:tax receivable"), (.payable, "liabilities:payable"),
            (.taxPayable, "liabilities:tax payable"), (.deposit, "liabilities:deposits"),
            (.suspense, "liabilities:suspense"), (.sales, "revenues:sales"), (.purchases, "expenses:purchases"),
            (.bankFee, "expenses:bank fees"),
        ])
    func account(account: Account, name: String) {
        #expect(HledgerText.account(account, nil) == name)
        #expect(HledgerText.account(account, "P-1") == name + ":P-1")
    }

    @Test(
        "Signs that mean something are written as their bytes, letters of any script stay",
        arguments: [
            ("P-000123", "P-000123"), ("a.b_c-d", "a.b_c-d"), ("株式会社", "株式会社"), ("Müller", "Müller"),
            ("a b", "a%20b"), ("a  b", "a%20%20b"), ("a:b", "a%3Ab"), ("a;b", "a%3Bb"), ("a|b", "a%7Cb"),
            ("100%", "100%25"), ("(x)", "%28x%29"), ("a\nb", "a%0Ab"), ("\t", "%09"), ("①", "%E2%91%A0"),
            ("🍣", "%F0%9F%8D%A3"), ("", ""), ("=1+1", "%3D1%2B1"), ("\"q\"", "%22q%22"), ("[v]", "%5Bv%5D"),
        ])
    func escaped(code: String, text: String) {
        #expect(HledgerText.escaped(code) == text)
    }

    @Test("Two codes never become one account, and no code breaks out of its line", arguments: Dice.seeds(20))
    func injective(dice: Dice) {
        var dice = dice
        let pieces = [
            "a", "B", "1", "-", "%", "2", "0", " ", ":", ";", "\n", "\r", "\t", "|", "(", "山", "é", "\u{2028}",
        ]
        var seen: [String: String] = [:]
        for _ in 0..<300 {
            let code = (0..<dice.roll(6)).map { _ in dice.pick(pieces) }.joined()
            let text = HledgerText.escaped(code)
            #expect(seen.updateValue(code, forKey: text) ?? code == code, "\(code) and another: \(text)")
            #expect(!text.unicodeScalars.contains { $0.properties.isWhitespace || ":;|()".unicodeScalars.contains($0) })
        }
    }

    @Test("Commodities are declared with their decimals, accounts by name")
    func heading() throws {
        let text = HledgerText.heading(
            currencies: [.euro, .yen, try #require(Currency("KWD"))],
            accounts: [(.cash, nil), (.receivable, "P-1")])
        #expect(
            text == """
                ; sekisho: journal
                decimal-mark .
                commodity 1.00 EUR
                commodity 1. JPY
                commodity 1.000 KWD
                account assets:cash
                account assets:receivable:P-1


                """)
    }

    @Test("An entry has its day, number, kind and party on one line, whatever they hold")
    func entry() {
        let entry = LedgerEntry(
            id: ID(7), day: day("2026-11-02"), kind: .receipt, reference: "R|1\n;x", party: ID(1),
            at: Instant(milliseconds: 0), reverses: nil,
            postings: [
                Posting(Posting.ourselves, .cash, Money(minor: 1234, .euro)),
                Posting(ID(1), .receivable, Money(minor: -1234, .euro)),
            ])
        let text = HledgerText.entry(entry, code: { $0.party == ID(1) ? "P 1" : nil }, of: "P;1")
        #expect(
            text == """
                2026-11-02 (R 1  x) receipt P 1  ; entry:7
                    assets:cash  12.34 EUR
                    assets:receivable:P%201  -12.34 EUR


                """)
        #expect(
            HledgerText.entry(entry, code: { _ in nil }, of: nil).hasPrefix("2026-11-02 (R 1  x) receipt  ; entry:7\n"))
    }
}
