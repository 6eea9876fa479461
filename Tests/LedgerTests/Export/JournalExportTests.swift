import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Ledger

/// A reader of journals in the simplest form that could be right: it adds up what the text says, as hledger does.
private struct PlainReader {
    var sums: [String: Int64] = [:]
    var entries = 0
    var declared: Set<String> = []
    var unbalanced: [String] = []

    init(_ text: String) {
        var entry = ""
        var sum: [String: Int64] = [:]
        func close(_ unbalanced: inout [String]) {
            if sum.values.contains(where: { $0 != 0 }) { unbalanced.append(entry) }
            sum = [:]
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("account ") { declared.insert(String(line.dropFirst(8))) }
            guard line.hasPrefix("    ") else {
                if line.isEmpty { close(&unbalanced) }
                if line.first?.isNumber == true {
                    entries += 1
                    entry = line
                }
                continue
            }
            let parts = line.dropFirst(4).split(separator: "  ", maxSplits: 1).map(String.init)
            let amount = parts.count == 2 ? parts[1].split(separator: " ").map(String.init) : []
            guard amount.count == 2, let minor = Int64(amount[0].replacing(".", with: "")) else {
                unbalanced.append("unreadable: \(line)")
                continue
            }
            sums["\(parts[0]) \(amount[1])", default: 0] += minor
            sum[amount[1], default: 0] += minor
        }
    }
}

@Suite("The books for other programs")
struct JournalExportTests {
    @Test("Another program that adds up the journal comes to our balances", arguments: Dice.seeds(5))
    func balances(dice: Dice) throws {
        for engine in Engine.available {
            var dice = dice
            let ledger = try LedgerOffice(engine)
            let codes = ["P-1", "取引先 2", "x:y;z|(%)", "20606"]
            try ledger.office.database.write { rows in
                for (number, code) in codes.enumerated() {
                    try rows.run(
                        """
                        INSERT INTO party (id, code, kind, name, name_key, created_at)
                        VALUES (\(number + 1), \(code), 'organization', \(code), \(code), 0)
                        """)
                }
            }
            for number in 1...30 {
                let party = ID<Party>(Int64(dice.number(1...4)))
                let currency = dice.pick([Currency.yen, .euro])
                let amount = Money(minor: Int64(dice.number(1...99_999)), currency)
                try ledger.journal { journal in
                    try journal.page(of: [party]) { page, _ in
                        try page.post(
                            .payment, "N\(number)\n;|", of: party, on: day("2026-11-02").adding(days: number),
                            [
                                Posting(party, .payable, amount),
                                Posting(Posting.ourselves, .cash, try Money.zero(currency).minus(amount)),
                            ])
                    }
                }
            }
            var text = ""
            try ledger.office.database.read { try JournalTexts.write(in: $0) { text += $0 } }
            let reader = PlainReader(text)
            #expect(reader.entries == 30)
            #expect(reader.unbalanced == [])
            let kept = try ledger.office.database.read { rows in
                try rows.rows("SELECT party_id, account, currency, amount_minor FROM ledger_balance ORDER BY 1, 2, 3") {
                    row in
                    let code = row.int(0) == 0 ? nil : codes[Int(row.int(0)) - 1]
                    let account = HledgerText.account(try row.word(1), code)
                    return (key: "\(account) \(row.text(2))", minor: row.int(3), account: account)
                }
            }
            #expect(reader.sums == Dictionary(uniqueKeysWithValues: kept.map { ($0.key, $0.minor) }))
            #expect(reader.declared == Set(kept.map(\.account)))
        }
    }

    @Test(
        "Days never go back, and every account that is posted to is declared, one that is even too",
        arguments: Engine.available, Dice.seeds(5))
    func strict(engine: Engine, dice: Dice) throws {
        let ledger = try LedgerOffice(engine)
        var dice = dice
        try ledger.journal { journal in
            try journal.page(of: []) { page, _ in
                for number in 1...20 {
                    let amount = Money(minor: Int64(dice.number(1...999)), .yen)
                    let back = try Money.zero(.yen).minus(amount)
                    let day = day("2026-11-02").adding(days: dice.number(-60...60))
                    // What comes in and is assigned on one page leaves no balance of the account between.
                    for (from, to) in [(Account.suspense, Account.cash), (.sales, .suspense)] {
                        try page.post(
                            .payment, "N\(number)", of: Posting.ourselves, on: day,
                            [
                                Posting(Posting.ourselves, to, amount), Posting(Posting.ourselves, from, back),
                            ])
                    }
                }
            }
        }
        var text = ""
        try ledger.office.database.read { try JournalTexts.write(in: $0) { text += $0 } }
        let days = text.split(separator: "\n").filter { $0.first?.isNumber == true }.map { $0.prefix(10) }
        #expect(days.count == 40 && days == days.sorted())
        for account in ["liabilities:suspense", "assets:cash", "revenues:sales"] {
            #expect(text.contains("account \(account)\n"))
        }
    }

    @Test("Books with nothing in them are a heading", arguments: Engine.available)
    func empty(engine: Engine) throws {
        let ledger = try LedgerOffice(engine)
        var text = ""
        try ledger.office.database.read { try JournalTexts.write(in: $0) { text += $0 } }
        #expect(text == "; sekisho: journal\ndecimal-mark .\n\n")
    }
}
