import Governance
import Ledger
import Sales
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Matching of receipts")
struct MatchingTests {
    private func invoice(_ number: Int64, _ open: Int64) -> OpenInvoice {
        OpenInvoice(
            id: ID(number), number: "I-\(number)", party: ID(1), open: yen(open), dueOn: day("2026-11-30"), origin: 0,
            isNew: false)
    }

    private func match(
        _ waiting: Int64, named: [OpenInvoice] = [], payer: String? = nil, owed: [OpenInvoice] = [],
        _ policy: MatchingPolicy = MatchingPolicy()
    ) -> (rule: MatchingRuleName?, paid: [Int64]) {
        let all = OwedInvoices(owed)
        let question = MatchQuestion(
            waiting: yen(waiting), named: named, payer: payer, owed: all)
        let found = MatchingRules.inForce(policy).lazy.compactMap { $0(question) }.first
        return (found?.rule, found?.parts.map(\.amount.minor) ?? [])
    }

    @Test("The first rule that answers decides, and exact means exact")
    func rules() {
        let owed = [invoice(1, 100), invoice(2, 50), invoice(3, 100), invoice(4, 30)]
        #expect(match(80, named: [owed[0]]) == (.reference, [80]))
        #expect(match(130, named: [owed[0], owed[1]]) == (.reference, [100, 30]))
        #expect(match(500, named: [owed[0]], payer: "x", owed: owed) == (.reference, [100]))
        #expect(match(50, payer: "x", owed: owed) == (.payerAndAmount, [50]))
        #expect(match(100, payer: "x", owed: owed) == (.payerAndOldest, [100]))
        #expect(match(150, payer: "x", owed: owed) == (.payerAndOldest, [100, 50]))
        #expect(match(280, payer: "x", owed: owed) == (.payerAndOldest, [100, 50, 100, 30]))
        #expect(match(149, payer: "x", owed: owed) == (nil, []))
        #expect(match(281, payer: "x", owed: owed) == (nil, []))
        #expect(match(50, payer: nil, owed: []) == (nil, []))
        var policy = MatchingPolicy()
        policy.appliesOldestFirst = true
        #expect(match(149, payer: "x", owed: owed, policy) == (.payerOldestFirst, [100, 49]))
    }

    @Test("What is owed is found by amount and by age, also after most of it was paid")
    func owed() {
        var all = OwedInvoices((1...300).map { invoice($0, $0 <= 150 ? 10 : $0) })
        for number in Int64(2)...250 { all.set(ID(number), open: yen(0)) }
        #expect(all.equal(to: yen(10)).map(\.id) == [ID(1)])
        #expect(all.equal(to: yen(200)).isEmpty)
        #expect(all.oldest(reaching: yen(300)).map(\.id) == [ID(1), ID(251), ID(252)])
        all.set(ID(1), open: yen(4))
        #expect(all.oldest(reaching: yen(4)).map(\.open) == [yen(4)])
        all.set(ID(1), open: yen(0))
        #expect(all.oldest(reaching: yen(1)).map(\.id) == [ID(251)])
        #expect(all.equal(to: yen(300)).map(\.id) == [ID(300)])
    }

    private func office(_ engine: Engine) throws -> SalesOffice {
        let office = try SalesOffice(engine)
        try office.invoices(
            "INV-1,C-1,,2026-10-01,2026-10-31,100,0,100,JPY", "INV-2,C-1,,2026-10-02,2026-11-30,200,0,200,JPY",
            "INV-3,C-2,,2026-10-02,2026-11-30,70,0,70,JPY", "INV-4,C-2,,2026-10-02,2026-11-30,1.50,0,1.50,EUR")
        return office
    }

    /// Receipts with anything in suspense, and how much.
    private func waiting(_ office: SalesOffice) throws -> [String] {
        try office.database.read { rows in
            try rows.rows(
                """
                SELECT external_id, amount_minor - applied_minor - deposit_minor FROM sales_receipt
                 WHERE applied_minor + deposit_minor < amount_minor ORDER BY day, id
                """
            ) { "\($0.text(0)) \($0.int(1))" }
        }
    }

    @Test(
        "A receipt that names one open invoice pays it at once; everything else waits in suspense",
        arguments: Engine.available)
    func atOnce(engine: Engine) throws {
        let office = try office(engine)
        let (result, rejects) = try office.receipts(
            "R-1,2026-11-01,100,JPY,,,ご入金 ＩＮＶ－１", "R-2,2026-11-01,60,JPY,,,Invoice INV-2.",
            "R-3,2026-11-01,9,JPY,,,INV-3/INV-2 INV-3",
            "R-4,2026-11-01,70,EUR,,,INV-3", "R-5,2026-11-01,1.50,EUR,,,INV-4", "R-6,2026-11-01,5,JPY,,,INV-1")
        #expect((result.created, rejects) == (6, []))
        #expect(try office.line("C-1") == [140, 0, 0, 0, 0])
        #expect(try office.line("C-2", .euro) == [0, 0, 0, 0, 0])
        #expect(try waiting(office) == ["R-3 9", "R-4 7000", "R-6 5"])
        #expect(try office.faults().isEmpty)
    }

    @Test("Paying more than is owed leaves a deposit, which takes from the exposure", arguments: Engine.available)
    func overpaid(engine: Engine) throws {
        let office = try office(engine)
        try office.receipts("R-1,2026-11-01,100,JPY,,,INV-3", "R-2,2026-11-01,150,JPY,,,INV-1")
        #expect(try office.line("C-2") == [0, 0, 30, 0, 0])
        // Another invoice is open: what the rest was for is not known.
        #expect(try office.line("C-1") == [200, 0, 0, 0, 0])
        #expect(try waiting(office) == ["R-2 50"])
        try office.limits("C-2,100,JPY,2026-01-01,,permanent")
        try office.orders("O-1,C-2,2026-11-02,40,JPY,")
        let answer = try office.desk().checkCredit(of: "C-2", for: yen(90))
        #expect(
            (answer.question.exposure, answer.question.available, answer.question.after) == (yen(10), yen(90), yen(0)))
        #expect(try office.faults().isEmpty)
    }

    @Test(
        "Waiting receipts are matched by payer, amount and reference, each with its rule and evidence",
        arguments: Engine.available)
    func match(engine: Engine) throws {
        let office = try office(engine)
        try office.receipts(
            "R-1,2026-11-01,200,JPY,,ｶ)ﾔﾏﾀﾞｼﾖｳｼﾞ,", "R-2,2026-11-02,70,JPY,MUELLER GMBH,,",
            "R-3,2026-11-02,70,JPY,Müller  ＧｍｂＨ,,",
            "R-4,2026-11-03,101,JPY,,ﾔﾏﾀﾞｼﾖｳｼﾞ(ｶ,", "R-5,2026-11-03,1,JPY,,ﾀﾞﾚｶ,")
        let before = try office.everything()
        let rehearsal = try office.desk(isRehearsal: true).matchReceipts()
        #expect(try office.everything() == before)
        let report = try office.desk().matchReceipts()
        #expect(rehearsal.booked.count == report.booked.count)
        #expect((report.receipts, report.matched, report.partly, report.unmatched) == (5, 2, 0, 3))
        #expect(report.suspense == [yen(172)])
        #expect(report.rules.map(\.receipts) == [0, 0, 2, 0, 0, 0, 0, 0])
        #expect(
            report.booked.map { "\($0.receipt) \($0.match.evidence)" } == ["R-1 kana ヤマダシヨウジ", "R-3 name müller"])
        #expect(try office.line("C-1") == [100, 0, 0, 0, 0])
        #expect(try office.desk().matchReceipts().matched == 0)
        let oldest = try office.desk().matchReceipts(oldestFirst: true)
        #expect((oldest.matched, oldest.partly) == (0, 1))
        #expect(oldest.suspense == [yen(72)])
        #expect(try office.faults().isEmpty)
    }

    @Test("Nobody is the payer where two customers have the key", arguments: Engine.available)
    func ambiguous(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.invoices(
            "INV-1,C-1,,2026-10-01,2026-10-31,100,0,100,JPY", "INV-2,C-3,,2026-10-01,2026-10-31,100,0,100,JPY")
        try office.database.write { try $0.run("UPDATE party SET name_kana = 'ヤマダショウジ' WHERE code = 'C-3'") }
        try office.receipts("R-1,2026-11-01,100,JPY,,ﾔﾏﾀﾞｼﾖｳｼﾞ,")
        #expect(try office.desk().matchReceipts().unmatched == 1)
    }

    @Test("Taking receipts back opens again what they have paid", arguments: Engine.available)
    func undo(engine: Engine) throws {
        let office = try office(engine)
        try office.limits("C-2,100,JPY,2026-01-01,,permanent")
        let before = try office.everything()
        let id = try office.receipts("R-1,2026-11-01,100,JPY,,,INV-3", "R-2,2026-11-01,200,JPY,,ﾔﾏﾀﾞｼﾖｳｼﾞ,").result
            .importID
        _ = try office.desk().matchReceipts()
        #expect(try office.line("C-1") == [100, 0, 0, 0, 0])
        try office.undo(id)
        #expect(try office.everything() == before)
        #expect(try office.faults().isEmpty)
        #expect(try office.receipts("R-1,2026-11-01,100,JPY,,,INV-3").result.created == 1)
    }
}
