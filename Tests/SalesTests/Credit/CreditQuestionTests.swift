import Ledger
import Party
import Sales
import Screening
import Testing
import Vocabulary

@Suite("Credit question")
struct CreditQuestionTests {
    static let today = day("2026-11-02")

    private func ask(
        owed: Int64 = 0, amount: Int64, limit: Int64? = 1_000_000, overdue: Int? = nil,
        screening: ScreeningBlock? = nil
    ) throws -> CreditQuestion {
        var line = ExposureLine(party: ID(1), currency: .yen)
        try line.add(owed, to: .invoices)
        line.setLimit(limit.map { ExposureLine.LimitInForce(amount: $0, first: .earliest, last: .latest) })
        return CreditQuestion(
            amount: yen(amount), day: Self.today, line: line, earliestDue: overdue.map { Self.today.adding(days: -$0) },
            screening: screening)
    }

    @Test(
        "A customer may owe up to the limit, is warned of beyond 80 % of it, and one yen more is refused by one yen",
        arguments: [
            (0, 800_000, .approve, []), (0, 800_001, .warn, [.nearLimit(left: yen(199_999))]),
            (0, 1_000_000, .warn, [.nearLimit(left: yen(0))]), (0, 1_000_001, .refuse, [.exceeds(by: yen(1))]),
            (999_999, 1, .warn, [.nearLimit(left: yen(0))]), (1_000_000, 1, .refuse, [.exceeds(by: yen(1))]),
        ] as [(Int64, Int64, CreditDecision, [CreditObjection])])
    func ceiling(owed: Int64, amount: Int64, decision: CreditDecision, objections: [CreditObjection]) throws {
        let question = try ask(owed: owed, amount: amount)
        #expect(question.decision == decision)
        #expect(question.objections == objections)
    }

    @Test(
        "Due today is not overdue; from the day after it is warned of, from the 61st day nothing is sold",
        arguments: [
            (0, .approve, []), (-5, .approve, []), (1, .warn, [.overdue(days: 1)]), (60, .warn, [.overdue(days: 60)]),
            (61, .refuse, [.longOverdue(days: 61)]),
        ] as [(Int, CreditDecision, [CreditObjection])])
    func overdue(days: Int, decision: CreditDecision, objections: [CreditObjection]) throws {
        let question = try ask(amount: 1, overdue: days)
        #expect(question.decision == decision)
        #expect(question.objections == objections)
    }

    @Test("No limit and a limit that has ended are two different reasons to refuse")
    func none() throws {
        #expect(try ask(amount: 1, limit: nil).objections == [.neverGranted("JPY")])
        #expect(try ask(amount: 1, limit: 0).objections == [.ended(day("2026-11-02"))])
    }

    @Test(
        "Whoever may be listed is sold nothing until it is decided, whoever is listed nothing at all",
        arguments: [
            (nil, .approve, []), (.possible, .refuse, [.screeningWaits]), (.confirmed, .refuse, [.screeningConfirmed]),
        ] as [(ScreeningBlock?, CreditDecision, [CreditObjection])])
    func listed(block: ScreeningBlock?, decision: CreditDecision, objections: [CreditObjection]) throws {
        let question = try ask(amount: 1, screening: block)
        #expect(question.decision == decision)
        #expect(question.objections == objections)
        #expect(question.objections.allSatisfy { $0.facts.isEmpty && $0.code.hasPrefix("sales.credit.screening_") })
    }

    @Test("Figures beyond 64 bits are held at their bounds, and never trap")
    func bounds() throws {
        let question = try ask(owed: .max, amount: .max)
        #expect(question.after.minor == .min)
        #expect(question.decision == .refuse)
    }
}

@Suite("Credit limits by day")
struct CreditLimitTests {
    private func limit(_ amount: Int64, _ from: String, _ until: String?, _ kind: CreditLimitKind) -> CreditLimit {
        CreditLimit(
            id: ID(1), party: ID(1), kind: kind, amount: yen(amount), validFrom: day(from),
            validUntil: until.map(day), grantedBy: "x", at: Instant(milliseconds: 0))
    }

    @Test(
        "Permanent and temporary limits add up while they hold, and what has ended is nothing",
        arguments: [
            ("2025-12-31", 0, nil, "2025-12-31"), ("2026-01-01", 10_000_000, "2026-01-01", "2026-03-31"),
            ("2026-04-10", 13_000_000, "2026-04-01", "2026-04-20"),
            ("2026-04-20", 13_000_000, "2026-04-01", "2026-04-20"),
            ("2026-04-21", 10_000_000, "2026-04-21", "2026-12-31"),
            ("2026-12-31", 10_000_000, "2026-04-21", "2026-12-31"),
            ("2027-01-01", 0, "2027-01-01", nil),
        ] as [(String, Int64, String?, String?)])
    func byDay(on: String, amount: Int64, first: String?, last: String?) {
        let limits = [
            limit(10_000_000, "2026-01-01", "2026-12-31", .permanent),
            limit(3_000_000, "2026-04-01", "2026-04-20", .temporary),
        ]
        let expected = ExposureLine.LimitInForce(
            amount: amount, first: first.map(day) ?? .earliest, last: last.map(day) ?? .latest)
        #expect(CreditLimit.inForce(limits, on: day(on)) == expected)
    }

    @Test("Where none was ever granted there is none, not one of zero")
    func never() {
        #expect(CreditLimit.inForce([], on: day("2026-01-01")) == nil)
    }
}
