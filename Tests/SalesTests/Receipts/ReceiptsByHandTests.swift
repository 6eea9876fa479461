import Governance
import Ledger
import Party
import TestOffice
import Testing
import Vocabulary

@testable import Sales

@Suite("Receipts, rules and people")
struct ReceiptsByHandTests {
    private func office(_ engine: Engine) throws -> SalesOffice {
        let office = try SalesOffice(engine)
        try office.invoices(
            "I-1,C-1,,2026-10-01,2026-10-31,10000,1000,11000,JPY", "I-2,C-1,,2026-10-02,2026-11-30,20000,0,20000,JPY",
            "I-3,C-1,,2026-10-02,2026-12-31,33000,0,33000,JPY", "I-9,C-2,,2026-10-02,2026-11-30,70000,0,70000,JPY")
        return office
    }

    /// Each receipt with its rule and what it pays.
    private func told(_ booked: [MatchReport.Booked]) -> [String] {
        booked.map { booked in
            let parts = booked.match.parts.map { "\($0.invoice.number) \($0.amount.minor)+\($0.fee.minor)" }
            return "\(booked.receipt) \(booked.match.rule.rawValue): \(parts.joined(separator: ", "))"
        }
    }

    @Test("A fee that the bank kept pays the invoice, and a combination is proposed", arguments: Engine.available)
    func feeAndCombination(engine: Engine) throws {
        let office = try office(engine)
        try office.receipts(
            "R-1,2026-11-01,10560,JPY,,ﾔﾏﾀﾞｼﾖｳｼﾞ,", "R-2,2026-11-02,53000,JPY,,ﾔﾏﾀﾞｼﾖｳｼﾞ,",
            "R-3,2026-11-02,69010,JPY,,ﾀﾞﾚｶ,I-9", "R-4,2026-11-02,20991,JPY,,ﾔﾏﾀﾞｼﾖｳｼﾞ,")
        let report = try office.desk().matchReceipts()
        #expect(
            told(report.booked) == [
                "R-1 payer_less_fee: I-1 10560+440", "R-2 payer_and_oldest: I-2 20000+0, I-3 33000+0",
                "R-3 reference_less_fee: I-9 69010+990",
            ])
        #expect(told(report.proposals).isEmpty)
        #expect(try office.line("C-1") == [0, 0, 0, 0, 0])
        #expect(try office.line("C-2") == [0, 0, 0, 0, 0])
        #expect(try office.faults().isEmpty)
    }

    @Test("One set of invoices is proposed, posted or passed over, as the rules say", arguments: Engine.available)
    func combination(engine: Engine) throws {
        let office = try office(engine)
        try office.invoices("N-1,C-1,,2026-10-05,2026-10-05,-2000,-200,-2200,JPY")
        try office.receipts("R-1,2026-11-02,41800,JPY,,ﾔﾏﾀﾞｼﾖｳｼﾞ,")
        let proposed = try office.desk().matchReceipts()
        #expect((proposed.unmatched, told(proposed.booked)) == (1, []))
        let parts = "I-1 11000+0, I-3 33000+0, N-1 -2200+0"
        #expect(told(proposed.proposals) == ["R-1 payer_and_combination: \(parts)"])
        let line = try #require(try office.desk().receipts(unmatched: true, limit: 9).first)
        #expect((line.why, line.about) == (.proposed, ["I-1", "I-3", "N-1"]))
        let rules = RulesDesk(office.office.books(), kinds: [MatchingRulesKind()])
        let text = MatchingRulesKind().firstText.replacing("combination: propose", with: "combination: post")
        let effect = try rules.apply("matching.receipts", text)
        _ = effect
        let report = try office.desk().matchReceipts()
        #expect(told(report.booked) == ["R-1 payer_and_combination: \(parts)"])
        #expect(try office.line("C-1") == [20000, 0, 0, 0, 0])
        #expect(try office.faults().isEmpty)
    }

    @Test(
        "What is paid is not paid again, and what somebody else owes is not paid by a number",
        arguments: Engine.available)
    func astray(engine: Engine) throws {
        let office = try office(engine)
        try office.invoices("I-4,C-1,,2026-10-03,2026-12-31,11000,0,11000,JPY")
        try office.receipts(
            "R-1,2026-11-01,11000,JPY,,ﾔﾏﾀﾞｼﾖｳｼﾞ,I-1", "R-2,2026-11-01,11000,JPY,,ﾔﾏﾀﾞｼﾖｳｼﾞ,I-1",
            "R-3,2026-11-01,20000,JPY,,ﾔﾏﾀﾞｼﾖｳｼﾞ,ﾁﾕｳﾓﾝ I-9")
        let report = try office.desk().matchReceipts()
        // The text names another's invoice, and the amount is the payer's own.
        #expect(told(report.booked) == ["R-3 payer_and_amount: I-2 20000+0"])
        #expect(try office.line("C-2") == [70000, 0, 0, 0, 0])
        let lines = try office.desk().receipts(unmatched: true, limit: 9)
        #expect(lines.map { "\($0.receipt) \($0.why?.rawValue ?? "") \($0.about)" } == ["R-2 names_paid [\"I-1\"]"])
        #expect(try office.faults().isEmpty)
    }

    @Test(
        "Somebody says what a receipt pays, its payer is remembered, and all of it is undone",
        arguments: Engine.available)
    func byHand(engine: Engine) throws {
        let office = try office(engine)
        try office.receipts("R-1,2026-11-01,30600,JPY,,ﾔﾏﾀﾞ ﾀﾛｳ,", "R-2,2026-11-02,33000,JPY,,ﾔﾏﾀﾞ ﾀﾛｳ,")
        let lines = try office.desk().receipts(unmatched: true, limit: 9)
        #expect(lines.map(\.why) == [.payerUnknown, .payerUnknown])
        #expect(lines[1].candidates.map { "\($0.invoice) \($0.difference.minor)" } == ["I-3 0"])
        let before = try office.everything()
        #expect(throws: ReceiptRefusal.unknownInvoice("I-0")) {
            try office.desk().matchReceipt("R-1", with: ["I-1", "I-0"])
        }
        let report = try office.desk().matchReceipt("R-1", with: ["I-1", "I-2"])
        #expect(told(report.booked) == ["R-1 by_hand: I-1 11000+0, I-2 19600+400"])
        #expect(report.learned == "ﾔﾏﾀﾞ ﾀﾛｳ")
        #expect(try office.desk().payers().map { "\($0.key) \($0.customer) \($0.receipt ?? "")" } == ["ヤマダタロウ C-1 R-1"])
        #expect(throws: ReceiptRefusal.nothingWaits("R-1")) { try office.desk().matchReceipt("R-1", with: ["I-3"]) }
        // Next time the rules know.
        #expect(told(try office.desk().matchReceipts().booked) == ["R-2 payer_and_amount: I-3 33000+0"])
        #expect(try office.line("C-1") == [0, 0, 0, 0, 0])
        #expect(try office.faults().isEmpty)
        _ = try office.desk().unmatchReceipt("R-2")
        let undone = try office.desk().unmatchReceipt("R-1")
        #expect(undone.invoices.map { "\($0.number) \($0.amount.minor)" } == ["I-1 11000", "I-2 20000"])
        #expect(undone.forgotten)
        #expect(try office.everything() == before)
        #expect(try office.desk().payers().isEmpty)
        #expect(throws: ReceiptRefusal.notMatched("R-1")) { try office.desk().unmatchReceipt("R-1") }
        // The rules do not do again what a person has undone.
        #expect(try office.desk().matchReceipts().receipts == 0)
        #expect(try office.desk().receipts(unmatched: true, limit: 9).map(\.why) == [.held, .held])
        let short = try office.desk().matchReceipt("R-1", with: ["I-2", "I-1"], short: .partly)
        #expect(told(short.booked) == ["R-1 by_hand: I-2 20000+0, I-1 10600+0"])
        #expect(try office.faults().isEmpty)
    }

    @Test("What cannot be what somebody says is refused, and nothing changes", arguments: Engine.available)
    func refused(engine: Engine) throws {
        let office = try office(engine)
        try office.invoices(
            "N-1,C-1,,2026-10-05,2026-10-05,-2000,-200,-2200,JPY", "E-1,C-1,,2026-10-05,2026-12-05,9,0,9,EUR",
            "P-1,C-1,,2026-10-05,2026-12-05,7,0,7,JPY")
        try office.receipts("R-1,2026-11-01,5000,JPY,,ﾀﾞﾚｶ,", "R-2,2026-11-01,7,JPY,,,P-1")
        let before = try office.everything()
        let cases: [(receipt: String, invoices: [String], short: Shortfall, refusal: ReceiptRefusal)] = [
            ("R-0", ["I-1"], .byRule, .unknown("R-0")), ("R-1", ["P-1"], .byRule, .invoicePaid("P-1")),
            ("R-1", ["E-1"], .byRule, .otherCurrency("E-1", .yen)), ("R-1", ["N-1"], .byRule, .nothingToPay),
            ("R-1", ["I-1", "I-2"], .fee, .feeBeyondInvoice(yen(26000))),
        ]
        for one in cases {
            #expect(throws: one.refusal) {
                try office.desk().matchReceipt(one.receipt, with: one.invoices, short: one.short)
            }
        }
        #expect(try office.everything() == before)
    }

    @Test("A name is learnt, under which two pay nobody is known, and it is forgotten", arguments: Engine.available)
    func names(engine: Engine) throws {
        let office = try office(engine)
        try office.receipts("R-1,2026-11-02,20000,JPY,,ﾄｳｷﾖｳ ｼﾞﾑ,")
        _ = try office.desk().learnPayer("トウキョウ ジム", is: "C-1")
        _ = try office.desk().learnPayer("ﾄｳｷﾖｳｼﾞﾑ", is: "C-2")
        #expect(try office.desk().payers().map(\.confirmed) == [1, 1])
        #expect(try office.desk().matchReceipts().unmatched == 1)
        #expect(try office.desk().receipts(unmatched: true, limit: 1).map(\.why) == [.payerAmbiguous])
        #expect(try office.desk().forgetPayer("ﾄｳｷﾖｳ ｼﾞﾑ", of: "C-2") == 1)
        #expect(told(try office.desk().matchReceipts().booked) == ["R-1 payer_and_amount: I-2 20000+0"])
        #expect(throws: ReceiptRefusal.unknownPayer("ﾀﾞﾚｶ")) { try office.desk().forgetPayer("ﾀﾞﾚｶ") }
        #expect(throws: ReceiptRefusal.emptyPayer) { try office.desk().learnPayer("ｶ)", is: "C-1") }
        #expect(try office.faults().isEmpty)
    }
}
