import Testing
import Vocabulary

@Suite("Amounts of money")
struct MoneyTests {
    @Test(
        "As people read them and as files hold them",
        arguments: [
            (0 as Int64, "JPY", "¥0", "0"), (999, "JPY", "¥999", "999"), (-1_500_000, "JPY", "-¥1,500,000", "-1500000"),
            (123_450, "USD", "1,234.50 USD", "1234.50"), (-5, "EUR", "-0.05 EUR", "-0.05"),
            (1_234_567, "KWD", "1,234.567 KWD", "1234.567"),
            (.min, "JPY", "-¥9,223,372,036,854,775,808", "-9223372036854775808"),
        ])
    func written(minor: Int64, code: String, shown: String, decimal: String) throws {
        let money = Money(minor: minor, try #require(Currency(code)))
        #expect(money.shown == shown)
        #expect(money.decimal == decimal)
    }

    @Test("What leaves 64 bits, or joins two currencies, is refused")
    func refused() throws {
        let most = Money(minor: .max, .yen)
        let dollar = Money(minor: 1, try #require(Currency("USD")))
        #expect(throws: MoneyRefusal.tooLarge) { try most.plus(Money(minor: 1, .yen)) }
        #expect(throws: MoneyRefusal.tooLarge) { try most.times(2) }
        #expect(throws: MoneyRefusal.tooLarge) { try Money(minor: .min, .yen).minus(Money(minor: 1, .yen)) }
        #expect(throws: MoneyRefusal.mixed(.yen, dollar.currency)) { try most.plus(dollar) }
    }
}
