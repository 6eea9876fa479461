import TestOffice
import Testing
import Vocabulary

@Suite("Arithmetic of money")
struct MoneyArithmeticTests {
    private static func yen(_ minor: Int64) -> Money { Money(minor: minor, .yen) }

    @Test(
        "Sums, differences and products are exact to the edge of 64 bits",
        arguments: [
            (0, 0), (1, -1), (.max, 0), (.max - 1, 1), (.min, 0), (.min + 1, -1), (.max, .min), (-5, 3), (5, -8),
        ] as [(Int64, Int64)])
    func sums(one: Int64, other: Int64) throws {
        #expect(try Self.yen(one).plus(Self.yen(other)) == Self.yen(one + other))
        #expect(try Self.yen(other).plus(Self.yen(one)) == Self.yen(one + other))
        #expect(try Self.yen(one + other).minus(Self.yen(other)) == Self.yen(one))
    }

    @Test(
        "One beyond the edge is refused",
        arguments: [(.max, 1), (.max, .max), (.min, -1), (.min, .min)] as [(Int64, Int64)])
    func beyond(one: Int64, other: Int64) {
        #expect(throws: MoneyRefusal.tooLarge) { try Self.yen(one).plus(Self.yen(other)) }
    }

    @Test(
        "Differences one beyond the edge are refused",
        arguments: [(.min, 1), (0, .min), (.max, -1), (-2, .max)] as [(Int64, Int64)])
    func differenceBeyond(one: Int64, other: Int64) {
        #expect(throws: MoneyRefusal.tooLarge) { try Self.yen(one).minus(Self.yen(other)) }
    }

    @Test(
        "Products, and those that leave 64 bits",
        arguments: [
            (3, 7, 21), (-3, 7, -21), (.max, 1, .max), (.max, 0, 0), (.min, 1, .min), (.max, -1, -.max),
            (.max / 2, 2, .max - 1), (.max / 2 + 1, 2, nil), (.min, -1, nil), (.max, 2, nil), (.min, 2, nil),
        ] as [(Int64, Int64, Int64?)])
    func products(minor: Int64, count: Int64, product: Int64?) throws {
        if let product {
            #expect(try Self.yen(minor).times(count) == Self.yen(product))
        } else {
            #expect(throws: MoneyRefusal.tooLarge) { try Self.yen(minor).times(count) }
        }
    }

    @Test("Two currencies never meet, not even at nought")
    func mixed() {
        let refusal = MoneyRefusal.mixed(.yen, .euro)
        #expect(throws: refusal) { try Money.zero(.yen).plus(.zero(.euro)) }
        #expect(throws: refusal) { try Money.zero(.yen).minus(.zero(.euro)) }
        #expect((refusal.code, refusal.facts, refusal.kind) == ("money.mixed", ["JPY", "EUR"], .badInput))
        let large = MoneyRefusal.tooLarge
        #expect((large.code, large.facts, large.kind) == ("money.too_large", [], .badInput))
        #expect(Money.zero(.yen) != .zero(.euro))
    }

    @Test("Nought and signs")
    func signs() {
        #expect(Money.zero(.yen).isZero && !Money.zero(.yen).isNegative)
        #expect(Self.yen(-1).isNegative && !Self.yen(-1).isZero)
        #expect(!Self.yen(1).isNegative && !Self.yen(1).isZero)
    }

    /// Python: `Decimal(minor).scaleb(-exponent)`, and `format(…, ',')` for people.
    @Test(
        "Amounts of every number of decimals, as Python writes them",
        arguments: [
            (1, "USD", "0.01", "0.01 USD"), (10, "USD", "0.10", "0.10 USD"), (100, "USD", "1.00", "1.00 USD"),
            (-1, "USD", "-0.01", "-0.01 USD"), (-100_000, "EUR", "-1000.00", "-1,000.00 EUR"),
            (1, "KWD", "0.001", "0.001 KWD"), (1_000_000, "KWD", "1000.000", "1,000.000 KWD"),
            (1, "CLF", "0.0001", "0.0001 CLF"), (123_456_789, "CLF", "12345.6789", "12,345.6789 CLF"),
            (1000, "KRW", "1000", "1,000 KRW"), (100, "JPY", "100", "¥100"), (1000, "JPY", "1000", "¥1,000"),
            (999_999, "JPY", "999999", "¥999,999"), (1_000_000, "JPY", "1000000", "¥1,000,000"),
            (.max, "USD", "92233720368547758.07", "92,233,720,368,547,758.07 USD"),
            (.min, "USD", "-92233720368547758.08", "-92,233,720,368,547,758.08 USD"),
            (.min, "KWD", "-9223372036854775.808", "-9,223,372,036,854,775.808 KWD"),
        ] as [(Int64, String, String, String)])
    func written(minor: Int64, code: String, decimal: String, shown: String) throws {
        let money = Money(minor: minor, try #require(Currency(code)))
        #expect(money.decimal == decimal)
        #expect(money.shown == shown)
        #expect(money.description == "\(decimal) \(code)")
    }

    @Test("However amounts are added up, the sum is the same", arguments: Dice.seeds(30))
    func anyOrder(dice: Dice) throws {
        var dice = dice
        var amounts = (0..<40).map { _ in Self.yen(Int64(dice.number(-1_000_000_000...1_000_000_000))) }
        let sum = try amounts.reduce(Money.zero(.yen)) { try $0.plus($1) }
        dice.shuffle(&amounts)
        #expect(try amounts.reduce(Money.zero(.yen)) { try $0.plus($1) } == sum)
        #expect(try amounts.reduce(sum) { try $0.minus($1) }.isZero)
        #expect(sum.minor == amounts.reduce(0) { $0 + $1.minor })
    }
}
