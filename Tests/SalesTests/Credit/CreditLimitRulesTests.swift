import Ledger
import Party
import TestOffice
import Testing
import Vocabulary

@testable import Sales

@Suite("Limits of one customer")
struct CreditLimitRulesTests {
    private static func limit(_ amount: Int64, _ from: Day, _ until: Day?) -> CreditLimit {
        CreditLimit(
            id: ID(1), party: ID(1), kind: .permanent, amount: yen(amount), validFrom: from, validUntil: until,
            grantedBy: "x", at: Instant(milliseconds: 0))
    }

    @Test(
        "A limit holds on its first and its last day",
        arguments: [
            ("2026-10-31", false), ("2026-11-01", true), ("2026-11-30", true), ("2026-12-01", false),
        ])
    func edges(text: String, holds: Bool) {
        #expect(Self.limit(1, day("2026-11-01"), day("2026-11-30")).holds(on: day(text)) == holds)
        #expect(Self.limit(1, day("2026-11-01"), nil).holds(on: day(text)) == (text >= "2026-11-01"))
    }

    @Test(
        "What they come to is their sum, on every day of the stretch that is said and on none beside it",
        arguments: Dice.seeds(20))
    func stretches(dice: Dice) throws {
        var dice = dice
        for _ in 0..<20 {
            let start = day("2026-01-01")
            let limits = (0..<dice.number(1...5)).map { _ in
                let from = start.adding(days: dice.roll(60))
                return Self.limit(
                    Int64(dice.number(1...100)), from, dice.happens(70) ? from.adding(days: dice.roll(40)) : nil)
            }
            func sum(_ day: Day) -> Int64 { limits.reduce(0) { $0 + ($1.holds(on: day) ? $1.amount.minor : 0) } }
            for _ in 0..<20 {
                let asked = start.adding(days: dice.number(-5...110))
                let found = try #require(CreditLimit.inForce(limits, on: asked))
                #expect(found.amount == sum(asked))
                #expect(found.covers(asked))
                let (first, last) = (
                    max(found.first, start.adding(days: -10)), min(found.last, start.adding(days: 130))
                )
                var each = first
                while each <= last {
                    #expect(sum(each) == found.amount)
                    each = each.adding(days: 1)
                }
                // The stretch is as long as it can be: a limit begins or has ended beside it.
                let changes = Set(limits.flatMap { [$0.validFrom, $0.validUntil?.adding(days: 1)].compactMap(\.self) })
                #expect(found.first == .earliest || changes.contains(found.first))
                #expect(found.last == .latest || changes.contains(found.last.adding(days: 1)))
            }
        }
    }

    @Test("Limits beyond 64 bits are held at the edge")
    func large() {
        let limits = [Self.limit(.max, .earliest, nil), Self.limit(.max, .earliest, nil)]
        #expect(CreditLimit.inForce(limits, on: day("2026-11-02"))?.amount == .max)
    }
}
