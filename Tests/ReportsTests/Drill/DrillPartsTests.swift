import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Reports

@Suite("Parts of a figure")
struct DrillPartsTests {
    @Test(
        "The parts of a day add up to the sum that is converted once, each within one yen of its own worth",
        arguments: Dice.seeds(30))
    func parts(dice: Dice) throws {
        var dice = dice
        let road = try SampleRoad(.sqlite)
        try road.office.database.read { rows in
            let base = BaseCurrency(.yen, rows)
            var parts = DrillParts(base)
            let day = SampleRoad.day("2026-06-09")
            for origin in 1...5 {
                let amounts = (0..<dice.number(1...20)).map { _ in
                    Money(minor: Int64(dice.number(-50_000...500_000)), .dollar)
                }
                var sum = Money.zero(.yen)
                for amount in amounts {
                    let part = try #require(try parts.next(amount, origin: Int64(origin), on: day))
                    let own = try #require(try base.convert(amount, on: day))
                    #expect(abs(part.minor - own.minor) <= 1)
                    sum = try sum.plus(part)
                }
                let all = Money(minor: amounts.reduce(0) { $0 + $1.minor }, .dollar)
                #expect(try sum == base.convert(all, on: day))
            }
        }
    }
}
