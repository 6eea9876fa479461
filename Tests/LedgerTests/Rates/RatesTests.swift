import Governance
import Interchange
import Ledger
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Exchange rates")
struct RatesTests {
    private func day(_ text: String) -> Day { Day(iso: text) ?? .earliest }

    @Test(
        "The latest rate on or before the day holds, the other direction where only that is kept",
        arguments: Engine.available)
    func latest(engine: Engine) throws {
        let office = try TestOffice(engine, [PartyPart.self, LedgerPart.self])
        try office.database.write { rows in
            for (date, nano) in [("2026-04-01", 150_000_000_000), ("2026-04-03", 152_500_000_000)] as [(String, Int64)]
            {
                try rows.run(
                    """
                    INSERT INTO ledger_rate (from_currency, to_currency, day, rate_nano)
                    VALUES ('USD', 'JPY', \(day(date)), \(nano))
                    """)
            }
        }
        try office.database.read { rows in
            let found = try ["2026-04-01", "2026-04-02", "2026-04-03"].map {
                try Rates.rate(from: .dollar, to: .yen, on: day($0), in: rows)(Money(minor: 1_00, .dollar)).minor
            }
            #expect(found == [150, 150, 153])
            let back = try Rates.rate(from: .yen, to: .dollar, on: day("2026-04-01"), in: rows)
            #expect(try back(Money(minor: 1000, .yen)).decimal == "6.67")
            #expect(throws: LedgerRefusal.noRate(from: "USD", to: "JPY", day: day("2026-03-31"))) {
                try Rates.rate(from: .dollar, to: .yen, on: day("2026-03-31"), in: rows)
            }
            let same = try Rates.rate(from: .yen, to: .yen, on: day("2000-01-01"), in: rows)
            #expect(try same(Money(minor: -5, .yen)).minor == -5)
        }
    }

    @Test(
        "Conversion rounds half up, amounts below zero as their opposite",
        arguments: [
            (1, 500_000_000, 1), (3, 500_000_000, 2), (1, 499_999_999, 0), (-1, 500_000_000, -1), (-3, 500_000_000, -2),
            (1, 333_333_333, 0), (2, 333_333_333, 1), (5, 333_333_333, 2),
        ] as [(Int64, Int64, Int64)])
    func rounding(minor: Int64, nano: Int64, expected: Int64) throws {
        let conversion = Conversion(
            from: .dollar, to: .euro, rate: Rates.Rate(nano: nano, day: .earliest), inverse: false)
        #expect(try conversion(Money(minor: minor, .dollar)).minor == expected)
    }

    @Test("Amounts up to the last of 64 bits are converted exactly, beyond refused")
    func large() throws {
        let one = Conversion(from: .dollar, to: .euro, rate: .init(nano: RateText.one, day: .earliest), inverse: false)
        #expect(try one(Money(minor: .max, .dollar)).minor == .max)
        let more = Conversion(
            from: .dollar, to: .euro, rate: .init(nano: RateText.one + 1, day: .earliest), inverse: false)
        #expect(throws: MoneyRefusal.tooLarge) { try more(Money(minor: .max, .dollar)) }
    }

    @Test(
        "A rate is written in its shortest form",
        arguments: [(1_000_000_000, "1"), (162_350_000_000, "162.35"), (6_100_000, "0.0061"), (1, "0.000000001")]
            as [(Int64, String)])
    func text(nano: Int64, text: String) {
        #expect(RateText.text(nano) == text)
    }
}
