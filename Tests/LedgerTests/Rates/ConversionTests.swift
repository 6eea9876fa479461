import TestOffice
import Testing
import Vocabulary

@testable import Ledger

@Suite("Conversion")
struct ConversionTests {
    /// Python: `(Decimal(minor) / 10**e1 * rate * 10**e2).quantize(1, ROUND_HALF_UP)`, divided where the rate is inverse.
    @Test("Amounts are what Python's decimals give, whatever decimals the currencies have", arguments: answers)
    func python(minor: Int64, from: String, to: String, nano: Int64, inverse: Bool, expected: Int64) throws {
        let conversion = Conversion(
            from: try #require(Currency(from)), to: try #require(Currency(to)),
            rate: Rates.Rate(nano: nano, day: .earliest), inverse: inverse)
        let money = try conversion(Money(minor: minor, conversion.from))
        #expect(money == Money(minor: expected, conversion.to))
        #expect(try conversion(Money(minor: -minor, conversion.from)).minor == -expected)
    }

    static let answers: [(Int64, String, String, Int64, Bool, Int64)] = [
        (10000, "USD", "JPY", 150_250_000_000, false, 15025), (1, "USD", "JPY", 150_250_000_000, false, 2),
        (15025, "JPY", "USD", 150_250_000_000, true, 10000), (1, "JPY", "USD", 150_250_000_000, true, 1),
        (-12345, "EUR", "JPY", 162_350_000_000, false, -20042), (1000, "KWD", "JPY", 488_123_456_789, false, 488),
        (1, "CLF", "JPY", 6_100_000, false, 0), (999_999_999_999, "JPY", "EUR", 162_350_000_000, true, 615_953_187_557),
        (123_456_789_012_345, "USD", "EUR", 915_000_000, false, 112_962_961_946_296),
        (5, "USD", "EUR", 100_000_000, false, 1), (15, "USD", "EUR", 100_000_000, false, 2),
        (-15, "USD", "EUR", 100_000_000, false, -2), (4, "USD", "EUR", 100_000_000, false, 0),
        (100, "JPY", "KWD", 2048, false, 0), (7, "EUR", "KWD", 333_333_333, true, 210),
        (307_811_516, "KWD", "CLF", 67097, true, 45_875_600_399_422), (40_721_728, "CLF", "USD", 11885, false, 5),
        (84_677_998_163, "JPY", "KWD", 81675, true, 1_036_767_654_276_094_276), (-4, "CLF", "JPY", 628_746, true, -1),
        (3_518_196_973, "KWD", "EUR", 86_902_846_279, true, 4_048_425),
        (56_929_275_420, "JPY", "CLF", 12_198_632_923, false, 6_944_593_334_209_467),
        (-968_054_122, "EUR", "USD", 9227, false, -8932), (1_021_162, "KWD", "JPY", 868, false, 0),
        (50_393_808, "USD", "CLF", 450_747_588, true, 11_180_050_508),
        (-673_674, "USD", "EUR", 2_033_333, false, -1370),
        (9_023_915_185, "JPY", "USD", 477, false, 430_441), (309_491_658, "USD", "CLF", 54950, false, 1_700_657),
        (-9_992_100, "JPY", "KWD", 9_944_538, true, -1_004_782_725_955),
    ]

    @Test("Another currency than the one asked for, or more than 64 bits, is refused")
    func refused() {
        let conversion = Conversion(
            from: .dollar, to: .yen, rate: Rates.Rate(nano: 150_000_000_000, day: .earliest), inverse: false)
        #expect(throws: MoneyRefusal.mixed(.euro, .dollar)) { try conversion(Money(minor: 1, .euro)) }
        #expect(throws: MoneyRefusal.tooLarge) { try conversion(Money(minor: .max, .dollar)) }
        #expect(throws: MoneyRefusal.tooLarge) { try conversion(Money(minor: .min, .dollar)) }
    }

    @Test("There and back is within half a unit of the coarser currency", arguments: Dice.seeds(30))
    func thereAndBack(dice: Dice) throws {
        var dice = dice
        for _ in 0..<50 {
            let rate = Rates.Rate(nano: Int64(dice.number(100_000_000_000...200_000_000_000)), day: .earliest)
            let there = Conversion(from: .dollar, to: .yen, rate: rate, inverse: false)
            let back = Conversion(from: .yen, to: .dollar, rate: rate, inverse: true)
            let yen = Money(minor: Int64(dice.number(0...1_000_000_000)), .yen)
            // A cent is more than a yen here: half a cent on the way there is half a cent's worth of yen back.
            #expect(abs(try there(back(yen)).minor - yen.minor) <= 1 + rate.nano / 200_000_000_000)
        }
    }
}
