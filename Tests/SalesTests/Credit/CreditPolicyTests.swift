import Governance
import Ledger
import Party
import Sales
import TestOffice
import Testing
import Vocabulary

@Suite("Rules of credit")
struct CreditPolicyTests {
    private static let usual = CreditRulesKind().firstText

    private func apply(
        _ office: SalesOffice, _ text: String, on day: String = "2026-11-02", isRehearsal: Bool = false
    ) throws -> RulesDesk.Applied {
        try RulesDesk(office.office.books(on: day, isRehearsal: isRehearsal), kinds: [CreditRulesKind()])
            .apply("credit", text)
    }

    @Test(
        "A database begins with a warning line of 80 %, 60 days, the limit of the sale's currency, and no without one")
    func first() throws {
        #expect(try CreditPolicy(yaml: Self.usual, version: 1) == CreditPolicy())
        let first = CreditPolicy()
        #expect(first.warningLine == 80 && first.daysOverdue == 60)
        #expect(first.currency == .sale && first.withoutLimit == .refuse)
    }

    @Test(
        "What is wrong is named with its line",
        arguments: [
            ("", .missing(line: 1, key: "warning_line")),
            ("warning_line: 80", .missing(line: 1, key: "days_overdue")),
            ("warning_line: 0", .outOfRange(line: 1, key: "warning_line", 1...100)),
            ("warning_line: 101", .outOfRange(line: 1, key: "warning_line", 1...100)),
            ("warning_line: 80\ndays_overdue: many", .outOfRange(line: 2, key: "days_overdue", 0...3650)),
            (
                "warning_line: 80\ndays_overdue: 60\ncurrency: yen",
                .unknownWord(line: 3, key: "currency", known: ["sale", "company"])
            ),
            (
                "warning_line: 80\ndays_overdue: 60\ncurrency: sale\nwithout_limit: maybe",
                .unknownWord(line: 4, key: "without_limit", known: ["refuse", "warn", "approve"])
            ),
            ("warning_line: 80\n\nlimit: 3", .unknownKey(line: 3, "limit")),
            ("- 1", .missing(line: 1, key: "warning_line")),
        ] as [(String, CreditPolicyRefusal)])
    func faults(text: String, refusal: CreditPolicyRefusal) {
        #expect(throws: refusal) { try CreditPolicy(yaml: text, version: 1) }
    }

    @Test("A text that is no YAML or much too long is refused")
    func noText() {
        #expect(throws: CreditPolicyRefusal.tooLong) {
            try CreditPolicy(yaml: String(repeating: "#", count: 1 << 20), version: 1)
        }
        let refusal = #expect(throws: CreditPolicyRefusal.self) {
            try CreditPolicy(yaml: "warning_line: 80\ndays_overdue: ]", version: 1)
        }
        #expect(refusal?.code == "sales.credit_rules.not_yaml" && refusal?.facts.first == "2")
    }

    @Test("The rules of the day decide, and the change says whom it concerns", arguments: Engine.available)
    func applied(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,1000,JPY,2026-01-01,,permanent", "C-2,1000,JPY,2026-01-01,,permanent")
        try office.invoices(
            "I-1,C-1,,2026-10-05,2026-10-20,600,60,660,JPY", "I-2,C-2,,2026-10-06,2026-12-31,700,70,770,JPY")
        func decision(_ code: String, on day: String = "2026-11-02") throws -> CreditDecision {
            try office.desk(on: day).checkCredit(of: code, for: yen(0)).decision
        }
        #expect(try [decision("C-1"), decision("C-2")] == [.warn, .approve])
        let stricter =
            Self.usual.replacing("warning_line: 80", with: "warning_line: 70")
            .replacing("days_overdue: 60", with: "days_overdue: 10")
        let rehearsed = try apply(office, stricter, isRehearsal: true)
        #expect(try [decision("C-1"), decision("C-2")] == [.warn, .approve])
        let applied = try apply(office, stricter)
        #expect(applied.effects == rehearsed.effects)
        #expect(applied.effects.map(\.what) == ["approve", "warn", "refuse"])
        #expect(applied.effects.map { [$0.before, $0.after] } == [[1, 0], [1, 1], [0, 1]])
        #expect(try [decision("C-1"), decision("C-2")] == [.refuse, .warn])
        let answer = try office.desk(on: "2026-11-01").checkCredit(of: "C-2", for: yen(0))
        #expect(answer.question.policy.label == "credit@1")
        #expect(answer.decision == .approve)
    }

    @Test("A repeated reservation is answered by the rules of the first time", arguments: Engine.available)
    func repeated(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,1000,JPY,2026-01-01,,permanent")
        let first = try office.desk().reserveCredit(of: "C-1", for: yen(750), key: "K")
        #expect(first.decision == .approve)
        _ = try apply(office, Self.usual.replacing("warning_line: 80", with: "warning_line: 50"))
        let second = try office.desk().reserveCredit(of: "C-1", for: yen(750), key: "K")
        #expect(second == first)
        #expect(second.question.policy.version == 1)
    }

    @Test(
        "Without a limit the answer is what the rules say", arguments: Engine.available,
        [("refuse", .refuse), ("warn", .warn), ("approve", .approve)] as [(String, CreditDecision)])
    func withoutLimit(engine: Engine, given: (word: String, decision: CreditDecision)) throws {
        let office = try SalesOffice(engine)
        _ = try apply(office, Self.usual.replacing("without_limit: refuse", with: "without_limit: \(given.word)"))
        let answer = try office.desk().checkCredit(of: "C-1", for: yen(100))
        #expect(answer.decision == given.decision)
        let reasons = ["refuse": ["sales.credit.never_granted"], "warn": ["sales.credit.without_limit"]]
        #expect(answer.reasons.map(\.code) == reasons[given.word] ?? [])
        #expect(answer.reasons.allSatisfy { $0.facts == ["JPY"] })
    }

    @Test("In the company's currency all that is owed counts against one limit", arguments: Engine.available)
    func company(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,100000,JPY,2026-01-01,,permanent")
        try office.invoices("I-1,C-1,,2026-10-06,2026-12-31,200.00,0,200.00,USD")
        _ = try apply(office, Self.usual.replacing("currency: sale", with: "currency: company"))
        let dollars = Money(minor: 400_00, .dollar)
        #expect(throws: LedgerRefusal.self) { try office.desk().checkCredit(of: "C-1", for: dollars) }
        try office.take(RateImport.self, "day,from,to,rate\n2026-10-01,USD,JPY,150")
        let answer = try office.desk().checkCredit(of: "C-1", for: dollars)
        #expect(answer.question.exposure == yen(30_000))
        #expect(answer.question.amount == yen(60_000))
        #expect(answer.question.after == yen(10_000))
        #expect(answer.reasons == [.nearLimit(left: yen(10_000))])
        #expect(try office.desk().checkCredit(of: "C-1", for: yen(70_001)).decision == .refuse)
    }

    @Test("Who sells may look at the rules and not change them")
    func rights() throws {
        let office = try SalesOffice(.sqlite)
        try Staff(office.office.books()).add("sato", roles: [.sales])
        let desk = RulesDesk(office.office.books(as: "sato"), kinds: [CreditRulesKind()])
        #expect(try desk.show("credit").label == "credit@1")
        #expect(throws: GovernanceRefusal.notAllowed(user: "sato", action: "governance.credit_rules.apply")) {
            try desk.apply("credit", Self.usual + "#\n")
        }
    }
}
