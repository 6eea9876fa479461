import Ledger
import Party
import TestOffice
import Testing
import Vocabulary

@testable import Sales

@Suite("A credit answer that is given again")
struct CreditQuestionTextTests {
    private static func question(_ dice: inout Dice) -> CreditQuestion {
        func amount() -> Int64 { Int64(truncatingIfNeeded: dice.next() >> UInt64(dice.roll(60))) }
        func someDay() -> Day { Day(number: Int32(dice.number(-1000...40000))) }
        let currency = dice.pick([Currency.yen, .dollar, .euro])
        let limit =
            dice.happens(70)
            ? ExposureLine.LimitInForce(amount: amount(), first: someDay(), last: someDay()) : nil
        return CreditQuestion(
            amount: Money(minor: amount(), currency), day: someDay(),
            line: ExposureLine(
                party: ID(amount()), currency: currency, amounts: ExposurePart.allCases.map { ($0, amount()) },
                reserved: amount(), setsOff: dice.happens(50), limit: limit, excess: amount(),
                excessBy: dice.pick(["", "sato", "Sato Hanako", "佐藤　花子", " "]), version: 0),
            earliestDue: dice.happens(50) ? someDay() : nil,
            screening: dice.pick([nil, .possible, .confirmed]))
    }

    @Test(
        "Written and read again it is the same question, so that a repeated request hears the first answer",
        arguments: Dice.seeds(20))
    func inverse(dice: Dice) throws {
        var dice = dice
        for _ in 0..<50 {
            let question = Self.question(&dice)
            let read = try #require(CreditQuestion(text: question.text), "\(question.text)")
            #expect(read == question)
            #expect(read.text == question.text)
            #expect((read.decision, read.objections) == (question.decision, question.objections))
        }
    }

    @Test("What is no question of ours is none", arguments: Dice.seeds(5))
    func foreign(dice: Dice) {
        var dice = dice
        for text in ["", " ", "JPY", "JPY 1 2 3", "XXX" + String(repeating: " 1", count: 17), "hello world"] {
            #expect(CreditQuestion(text: text) == nil, "\(text)")
        }
        // The first numbers must be there: what was asked, on which day, of whom.
        let words = Self.question(&dice).text.split(separator: " ", maxSplits: 17, omittingEmptySubsequences: false)
        for place in [1, 2, 4, 11, 16] {
            var changed = words
            changed[place] = "x"
            #expect(CreditQuestion(text: changed.joined(separator: " ")) == nil, "\(place)")
        }
    }
}
