import Sourcing
import Testing
import Vocabulary

@Suite("Amount of a line")
struct LineAmountTests {
    @Test(
        "Amount and savings are exact and rounded once, half away from zero (expected values by Python fractions)",
        arguments: [
            (1_000_000, 500_000, nil, "JPY", 1, nil),
            (3_000_000, 12_500, 20_000, "USD", 4, 2),
            (1_000_000_000_000, 1, nil, "USD", 100, nil),
            (2_500_000, 1_005_000, 1_011_000, "USD", 251, 2),
            (1_000_000, 4_999, 9_999, "USD", 0, 1),
            (1_000_000, 5_000, 14_900, "USD", 1, 1),
            (7_000_000, 33_333_333, 33_000_000, "JPY", 233, -2),
            (1, 500_000_000_000, nil, "JPY", 1, nil),
            (333_333, 3_000_000, 10_000_000, "KWD", 1000, 2333),
            (12_000_000, 1_234_560, 1_300_000, "CLF", 148_147, 7853),
        ] as [(Int64, Int64, Int64?, String, Int64, Int64?)])
    func amounts(quantity: Int64, price: Int64, baseline: Int64?, code: String, amount: Int64, savings: Int64?) throws {
        let currency = try #require(Currency(code))
        #expect(try LineAmount.minor(quantityMicro: quantity, priceMicro: price, in: currency) == amount)
        #expect(
            try LineAmount.savings(
                quantityMicro: quantity, priceMicro: price, baselineMicro: baseline, in: currency) == savings)
    }

    @Test("What leaves 64 bits is refused, not wrapped")
    func tooLarge() {
        #expect(throws: MoneyRefusal.tooLarge) {
            try LineAmount.minor(quantityMicro: .max, priceMicro: .max, in: .dollar)
        }
        #expect(throws: MoneyRefusal.tooLarge) {
            try LineAmount.savings(quantityMicro: 1, priceMicro: .min, baselineMicro: .max, in: .yen)
        }
    }

    @Test(
        "Millionths are written as people write numbers",
        arguments: [
            (0, "0"), (2_500_000, "2.5"), (1_000_000_000, "1000"), (12_500, "0.0125"), (-1, "-0.000001"),
        ] as [(Int64, String)])
    func text(micro: Int64, text: String) {
        #expect(LineAmount.text(micro: micro) == text)
    }
}
