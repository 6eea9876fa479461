import Governance
import Sales
import TestOffice
import Testing
import Vocabulary

@Suite("Rules of matching as a text")
struct MatchingPolicyTests {
    @Test("A database begins with fees of up to 990 yen, and combinations that a person confirms")
    func first() throws {
        let first = try MatchingPolicy(yaml: MatchingRulesKind().firstText, version: 1)
        #expect(first == MatchingPolicy())
        #expect(first.fee == 100..<991 && first.combination == .propose && !first.appliesOldestFirst)
    }

    @Test(
        "What is wrong is named with its line",
        arguments: [
            ("", .missing(line: 1, key: "fee_from")), ("fee_from: 1", .missing(line: 1, key: "fee_up_to")),
            ("fee_from: 1\nfee_up_to: -1", .outOfRange(line: 2, key: "fee_up_to", 0...10_000)),
            ("fee_from: 1\nfee_up_to: 0", .missing(line: 1, key: "combination")),
            (
                "fee_from: 1\nfee_up_to: 0\ncombination: maybe",
                .unknownWord(line: 3, key: "combination", known: ["post", "propose", "never"])
            ),
            (
                "fee_from: 1\nfee_up_to: 0\ncombination: post\ncombination_size: 9",
                .outOfRange(line: 4, key: "combination_size", 2...8)
            ),
            ("fee_up_to: 0\n\nfee: 3", .unknownKey(line: 3, "fee")),
        ] as [(String, MatchingPolicyRefusal)])
    func faults(text: String, refusal: MatchingPolicyRefusal) {
        #expect(throws: refusal) { try MatchingPolicy(yaml: text, version: 1) }
    }

    @Test("A text that is no YAML or much too long is refused")
    func noText() {
        #expect(throws: MatchingPolicyRefusal.tooLong) {
            try MatchingPolicy(yaml: String(repeating: "#", count: 1 << 20), version: 1)
        }
        let refusal = #expect(throws: MatchingPolicyRefusal.self) {
            try MatchingPolicy(yaml: "fee_up_to: 80\ncombination: ]", version: 1)
        }
        #expect(refusal?.code == "sales.matching_rules.not_yaml" && refusal?.facts.first == "2")
        if case .notYAML = refusal {} else { Issue.record("\(String(describing: refusal))") }
    }

    @Test("New rules say how many waiting receipts they would match", arguments: Engine.available)
    func effect(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.invoices(
            "I-1,C-1,,2026-10-01,2026-10-31,5000,0,5000,JPY", "I-2,C-1,,2026-10-02,2026-11-30,6000,0,6000,JPY",
            "I-3,C-1,,2026-10-03,2026-12-31,7000,0,7000,JPY")
        try office.receipts("R-1,2026-11-01,12000,JPY,,ﾔﾏﾀﾞｼﾖｳｼﾞ,", "R-2,2026-11-01,5560,JPY,,ﾔﾏﾀﾞｼﾖｳｼﾞ,")
        let text = MatchingRulesKind().firstText.replacing("combination: propose", with: "combination: post")
            .replacing("fee_up_to: 990", with: "fee_up_to: 0")
        let applied = try RulesDesk(office.office.books(), kinds: [MatchingRulesKind()])
            .apply("matching.receipts", text)
        #expect(applied.effects.map { "\($0.what) \($0.before) \($0.after)" } == ["matched 1 1", "proposed 1 0"])
        #expect(try office.desk().matchReceipts().booked.map(\.receipt) == ["R-1"])
        #expect(try office.faults().isEmpty)
    }
}
