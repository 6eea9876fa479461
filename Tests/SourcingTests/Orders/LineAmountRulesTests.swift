import Sourcing
import TestOffice
import Testing
import Vocabulary

@Suite("Any amount of a line")
struct LineAmountRulesTests {
    /// Quantity times price in 128 bits, rounded half away from zero, as it is defined.
    private static func exact(_ quantity: Int64, _ price: Int64, _ currency: Currency) -> Int128 {
        var divisor: Int128 = 1_000_000_000_000
        for _ in 0..<currency.exponent { divisor /= 10 }
        let product = Int128(quantity) * Int128(price)
        let rounded = (product.magnitude + UInt128(divisor / 2)) / UInt128(divisor)
        return product < 0 ? -Int128(rounded) : Int128(rounded)
    }

    @Test("It is quantity times price, rounded once, or refused where it leaves 64 bits", arguments: Dice.seeds(30))
    func rounding(dice: Dice) throws {
        var dice = dice
        for _ in 0..<200 {
            let currency = try #require(Currency(dice.pick(["JPY", "USD", "KWD", "CLF"])))
            func number() -> Int64 {
                Int64(truncatingIfNeeded: dice.next() >> UInt64(dice.number(1...63))) * (dice.happens(50) ? 1 : -1)
            }
            let (quantity, price) = (number(), number())
            let exact = Self.exact(quantity, price, currency)
            if let expected = Int64(exactly: exact), expected > .min {
                #expect(
                    try LineAmount.minor(quantityMicro: quantity, priceMicro: price, in: currency) == expected,
                    "\(quantity) × \(price) \(currency)")
            } else {
                #expect(throws: MoneyRefusal.tooLarge, "\(quantity) × \(price) \(currency)") {
                    try LineAmount.minor(quantityMicro: quantity, priceMicro: price, in: currency)
                }
            }
        }
    }

    @Test(
        "What is saved is the difference of the prices times the quantity, and unknown without a baseline",
        arguments: Dice.seeds(20))
    func savings(dice: Dice) throws {
        var dice = dice
        for _ in 0..<100 {
            let quantity = Int64(dice.number(1...9_999_999)) * 1000
            let (price, baseline) = (Int64(dice.number(0...99_999_999)), Int64(dice.number(0...99_999_999)))
            let saved = try LineAmount.savings(
                quantityMicro: quantity, priceMicro: price, baselineMicro: baseline, in: .yen)
            #expect(saved.map { Int128($0) } == .some(Self.exact(quantity, baseline - price, .yen)))
            let dearer = try LineAmount.savings(
                quantityMicro: quantity, priceMicro: baseline, baselineMicro: price, in: .yen)
            #expect(dearer == saved.map { -$0 })
            #expect(
                try LineAmount.savings(quantityMicro: quantity, priceMicro: price, baselineMicro: nil, in: .yen) == nil)
            #expect(
                try LineAmount.savings(quantityMicro: quantity, priceMicro: price, baselineMicro: price, in: .yen) == 0)
        }
    }

    /// Python: `Decimal(micro).scaleb(-6).normalize()`.
    @Test(
        "Millionths are written in their shortest form",
        arguments: [
            (1, "0.000001"), (10, "0.00001"), (1_000_000, "1"), (-1_000_000, "-1"), (1_500_000, "1.5"),
            (-500_000, "-0.5"), (100_000, "0.1"), (123_456_789, "123.456789"), (.max, "9223372036854.775807"),
            (.min, "-9223372036854.775808"), (1_000_001, "1.000001"),
        ] as [(Int64, String)])
    func text(micro: Int64, text: String) {
        #expect(LineAmount.text(micro: micro) == text)
    }
}
