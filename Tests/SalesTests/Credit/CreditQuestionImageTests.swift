import Governance
import Ledger
import Party
import Screening
import Storage
import Testing
import Vocabulary

@testable import Sales

/// A question of credit, written down for whoever asks again.
@Suite("A question of credit as an image")
struct CreditQuestionImageTests {
    @Test("It is read again as it was asked", arguments: [false, true], [nil, ScreeningBlock.possible, .confirmed])
    func roundTrip(isGranted: Bool, screening: ScreeningBlock?) throws {
        let amounts = ExposurePart.allCases.enumerated().map { ($1, Int64($0 * 1_000 + 1)) }
        let question = CreditQuestion(
            amount: Money(minor: 300_000, .yen), day: Day(number: 20606),
            line: ExposureLine(
                party: ID(20606), currency: .yen, amounts: amounts, reserved: 5, setsOff: isGranted,
                limit: isGranted
                    ? .init(amount: 1_000_000, first: Day(number: 20000), last: Day(number: 21000)) : nil,
                excess: 7, excessBy: "tanaka \"T\"\n=", version: 0),
            earliestDue: isGranted ? Day(number: 20500) : nil, screening: screening,
            policy: CreditPolicy(
                warningLine: 75, daysOverdue: 30, currency: .company, withoutLimit: .warn, version: 4))
        let read = try CreditQuestion(Image(lines: question.image.lines))
        #expect(read.image == question.image)
        #expect(read.amount == question.amount && read.day == question.day && read.line.limit == question.line.limit)
        #expect(read.line.excessBy == "tanaka \"T\"\n=" && read.screening == screening)
        #expect(
            read.policy == question.policy && read.earliestDue == question.earliestDue && read.line.setsOff == isGranted
        )
    }

    @Test("What lacks its amount is no question")
    func wrong() {
        #expect(throws: StorageRefusal.self) { try CreditQuestion(Image()) }
    }
}
