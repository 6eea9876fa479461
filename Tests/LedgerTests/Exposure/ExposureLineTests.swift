import Ledger
import Party
import Testing
import Vocabulary

@Suite("Exposure line")
struct ExposureLineTests {
    private func line(
        invoices: Int64 = 0, orders: Int64 = 0, deposits: Int64 = 0, payables: Int64 = 0, limit: Int64?
    ) throws -> ExposureLine {
        var line = ExposureLine(party: ID(1), currency: .yen)
        try line.add(invoices, to: .invoices)
        try line.add(orders, to: .orders)
        try line.add(deposits, to: .deposits)
        try line.add(payables, to: .payables)
        line.setLimit(limit.map { ExposureLine.LimitInForce(amount: $0, first: .earliest, last: .latest) })
        return line
    }

    @Test(
        "What is owed may reach the limit, and one more does not fit",
        arguments: [(0, 100, true), (0, 101, false), (10, 90, true), (10, 91, false), (100, 0, true), (101, 0, false)]
            as [(Int64, Int64, Bool)])
    func edge(owed: Int64, more: Int64, fits: Bool) throws {
        #expect(try line(invoices: owed, limit: 100).fits(more) == fits)
        #expect(try line(orders: owed, limit: 100).fits(more) == fits)
    }

    @Test("Deposits take from the exposure but never below zero; payables only by agreement")
    func deductions() throws {
        #expect(try line(invoices: 100, deposits: 30, payables: 50, limit: 100).exposure == 70)
        #expect(try line(invoices: 20, deposits: 30, limit: 100).exposure == 0)
        var agreed = try line(invoices: 100, deposits: 30, payables: 50, limit: 100)
        agreed.setsOff = true
        #expect(agreed.exposure == 20)
    }

    @Test("Without a limit everything fits, with a limit of zero nothing")
    func noLimit() throws {
        #expect(try line(invoices: .max, limit: nil).fits(.max))
        #expect(try !line(limit: 0).fits(1))
    }

    @Test("Reservations count like orders, and cannot be let go twice")
    func reservations() throws {
        var line = try line(invoices: 40, limit: 100)
        try line.reserve(60)
        #expect(!line.fits(1))
        try line.reserve(-60)
        #expect(line.fits(60))
        #expect(throws: MoneyRefusal.tooLarge) { try line.reserve(-1) }
    }
}
