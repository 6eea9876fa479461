import Party
import TestOffice
import Testing
import Vocabulary

@testable import Ledger

@Suite("What a party may owe")
struct ExposureRulesTests {
    /// The line in the simplest form that could be right.
    private struct Model {
        var parts: [ExposurePart: Int64] = [:]
        var reserved: Int64 = 0
        var setsOff = false
        var limit: Int64?

        subscript(part: ExposurePart) -> Int64 { parts[part, default: 0] }

        var exposure: Int64 {
            let claims = self[.invoices] + self[.orders] + self[.bills] + self[.discountedBills]
            return max(0, claims - self[.deposits] - (setsOff ? max(0, self[.payables]) : 0))
        }
    }

    @Test("Whatever happens, exposure, use and excess are what the parts say", arguments: Dice.seeds(20))
    func model(dice: Dice) throws {
        var dice = dice
        var line = ExposureLine(party: ID(1), currency: .yen)
        var model = Model()
        for step in 0..<200 {
            switch dice.roll(6) {
            case 0...2:
                let part = dice.pick(ExposurePart.allCases)
                let amount = Int64(dice.number(-50...100))
                try line.add(amount, to: part)
                model.parts[part, default: 0] += amount
            case 3:
                let amount = Int64(dice.number(-20...30))
                if model.reserved + amount >= 0 {
                    try line.reserve(amount)
                    model.reserved += amount
                } else {
                    #expect(throws: MoneyRefusal.tooLarge) { try line.reserve(amount) }
                }
            case 4:
                model.setsOff.toggle()
                line.setsOff = model.setsOff
            default:
                model.limit = Int64(dice.number(0...500))
                line.setLimit(model.limit.map { .init(amount: $0, first: .earliest, last: .latest) })
            }
            line.carryExcess(by: "step \(step)")
            let used = model.exposure + model.reserved
            #expect(line.exposure == model.exposure)
            #expect(line.used == used)
            #expect(line.excess == model.limit.map { max(0, used - $0) } ?? 0)
            #expect((line.excess == 0) == line.excessBy.isEmpty)
            for part in ExposurePart.allCases { #expect(line[part] == model[part]) }
            if let limit = model.limit {
                #expect(line.fits(limit - used))
                #expect(!line.fits(limit - used + 1))
            } else {
                #expect(line.fits(.max))
            }
        }
    }

    @Test("Who made the excess grow answers for it; who pays it off in part leaves the name")
    func answers() throws {
        var line = ExposureLine(party: ID(1), currency: .yen)
        line.setLimit(.init(amount: 100, first: .earliest, last: .latest))
        func after(_ amount: Int64, by actor: String) throws -> [String] {
            try line.add(amount, to: .invoices)
            line.carryExcess(by: actor)
            return [String(line.excess), line.excessBy]
        }
        #expect(try after(100, by: "a") == ["0", ""])
        #expect(try after(1, by: "b") == ["1", "b"])
        #expect(try after(0, by: "c") == ["1", "b"])
        #expect(try after(9, by: "c") == ["10", "c"])
        #expect(try after(-5, by: "d") == ["5", "c"])
        #expect(try after(-5, by: "d") == ["0", ""])
        line.setLimit(.init(amount: 99, first: .earliest, last: .latest))
        line.carryExcess(by: "e")
        #expect((line.excess, line.excessBy) == (1, "e"))
    }

    @Test(
        "A limit is in force on its first and its last day and on none beside them",
        arguments: [
            ("2026-10-31", false), ("2026-11-01", true), ("2026-11-15", true), ("2026-11-30", true),
            ("2026-12-01", false),
        ])
    func inForce(text: String, isCovered: Bool) {
        let limit = ExposureLine.LimitInForce(amount: 1, first: day("2026-11-01"), last: day("2026-11-30"))
        #expect(limit.covers(day(text)) == isCovered)
    }

    @Test("Claims up to the edge of 64 bits count, and one more is refused and changes nothing")
    func edges() throws {
        var line = ExposureLine(party: ID(1), currency: .yen)
        try line.add(.max, to: .invoices)
        #expect(throws: MoneyRefusal.tooLarge) { try line.add(1, to: .invoices) }
        #expect(line[.invoices] == .max)
        try line.add(.max, to: .orders)
        #expect(line.exposure == .max && line.used == .max)
        line.setLimit(.init(amount: .max, first: .earliest, last: .latest))
        #expect(!line.fits(1))
        try line.add(.max, to: .deposits)
        #expect(line.exposure == .max && line.fits(0) && !line.fits(1))
        #expect(throws: MoneyRefusal.tooLarge) { try line.reserve(.min) }
        try line.reserve(.max)
        #expect(throws: MoneyRefusal.tooLarge) { try line.reserve(1) }
    }

    @Test(
        "Three accounts of the books feed the line, debits raise receivables and credits the others",
        arguments: Account.allCases)
    func accounts(account: Account) {
        let part = ExposurePart(account)
        let expected: [Account: ExposurePart] = [.receivable: .invoices, .deposit: .deposits, .payable: .payables]
        #expect(part == expected[account])
        #expect(part?.isDebit ?? false == (account == .receivable))
    }
}
