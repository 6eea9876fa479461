import TestOffice
import Testing
import Vocabulary

@testable import Reports

@Suite("Totals of an ageing report")
struct AgeingRulesTests {
    private static func row(_ party: String, _ currency: Currency, _ dice: inout Dice) -> AgeingReport.Row {
        var row = AgeingReport.Row(party: party, name: party, currency: currency)
        for bucket in AgeingReport.Bucket.allCases where dice.happens(60) {
            row.open[bucket] = Int64(dice.number(0...100_000))
        }
        row.unappliedMinor = dice.happens(30) ? Int64(dice.number(1...9999)) : 0
        return row
    }

    @Test(
        "Totals are the sums of the rows, converted once per currency, and nothing without a rate is in them",
        arguments: Dice.seeds(20))
    func sums(dice: Dice) throws {
        var dice = dice
        let rows = (0..<12).map { number in
            Self.row("P\(number % 5)", dice.pick([.yen, .dollar, .euro]), &dice)
        }
        let report = try AgeingReport(
            side: .sale, asOf: .earliest, currency: .yen, rows: rows
        ) { money in
            switch money.currency {
            case .yen: money
            case .dollar: Money(minor: money.minor * 3, .yen)
            default: nil
            }
        }
        func sum(_ currency: Currency, _ value: (AgeingReport.Row) throws -> Int64) rethrows -> Int64 {
            try rows.filter { $0.currency == currency }.reduce(0) { $0 + (try value($1)) }
        }
        for bucket in AgeingReport.Bucket.allCases {
            let expected = sum(.yen) { $0[bucket].minor } + 3 * sum(.dollar) { $0[bucket].minor }
            #expect(report.totals[bucket].minor == expected)
        }
        #expect(
            report.totals.unappliedMinor == sum(.yen) { $0.unappliedMinor } + 3 * sum(.dollar) { $0.unappliedMinor })
        let euros = try sum(.euro) { try $0.total().minor }
        let told = report.unconverted.reduce(0) { $0 + $1.minor }
        #expect(told == euros + sum(.euro) { $0.unappliedMinor })
        #expect(try report.totals.total().minor - report.totals.overdue().minor == report.totals[.notDue].minor)
        #expect(report.rows.count == rows.count)
        #expect(report.rows.map(\.party) == report.rows.map(\.party).sorted())
    }

    @Test("The grand total is what is open in each currency, converted and rounded once", arguments: Dice.seeds(20))
    func rounded(dice: Dice) throws {
        var dice = dice
        let row = Self.row("P", .dollar, &dice)
        func convert(_ money: Money) -> Money { Money(minor: (money.minor * 1_489 + 500) / 1_000, .yen) }
        let report = try AgeingReport(
            side: .sale, asOf: .earliest, currency: .yen, rows: [row],
            convert: { $0.currency == .yen ? $0 : convert($0) })
        #expect(try report.totals.total() == convert(row.total()))
        for bucket in AgeingReport.Bucket.allCases {
            #expect(abs(report.totals[bucket].minor - convert(row[bucket]).minor) <= 1)
        }
    }

    @Test("A sum that leaves 64 bits is refused, not wrapped")
    func tooLarge() {
        var row = AgeingReport.Row(party: "P", name: "P", currency: .yen)
        row.open = [.notDue: .max, .upTo30: 1]
        #expect(throws: MoneyRefusal.tooLarge) { try row.total() }
        #expect(throws: MoneyRefusal.tooLarge) {
            try AgeingReport(
                side: .sale, asOf: .earliest, currency: .yen, rows: [row, row]
            ) { $0 }
        }
    }
}
