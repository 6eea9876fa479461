import TestOffice
import Testing
import Vocabulary

@testable import Interchange

@Suite("Amounts as people write them")
struct AmountTextTests {
    @Test(
        "Yen are read exactly",
        arguments: [
            ("0", 0), ("-0", 0), ("1000", 1000), ("-300", -300), ("1,000", 1000), ("1,234,567", 1_234_567),
            ("１２３", 123), ("１，２３４", 1234), ("¥1,000", 1000), ("￥1,000", 1000), ("¥ 500", 500), ("-¥500", -500),
            ("¥-500", -500), ("1,000円", 1000), ("1,000 円", 1000), ("△100", -100), ("▲ 100", -100), ("−100", -100),
            ("－１００", -100), ("(100)", -100), ("（１００）", -100), ("(¥1,000)", -1000), (" 42 ", 42), ("　42　", 42),
            ("100.00", 100), ("100.0", 100), ("+7", 7), ("007", 7), ("200万", 2_000_000), ("２００万円", 2_000_000),
            ("1.5億", 150_000_000),
            ("¥3.25万", 32_500), ("1.234億", 123_400_000), ("1億2,000万円", 120_000_000), ("3万5,400", 35_400),
            ("500千円", 500_000), ("3百万円", 3_000_000), ("-200万", -2_000_000), ("△1.2億円", -120_000_000),
            ("2兆", 2_000_000_000_000),
            ("¥100,000-", 100_000), ("￥１００，０００ー", 100_000), ("金100,000円也", 100_000), ("¥100,000―", 100_000),
            ("9223372036854775807", Int64.max), ("-9223372036854775807", -Int64.max),
        ] as [(String, Int64)])
    func yen(text: String, minor: Int64) throws {
        #expect(try AmountText.money(text, in: .yen) == Money(minor: minor, .yen))
    }

    @Test(
        "Euros and dollars have cents",
        arguments: [
            ("12", "EUR", 1200), ("12.5", "EUR", 1250), ("12.50", "EUR", 1250), ("€1,234.56", "EUR", 123_456),
            ("12.50 €", "EUR", 1250), ("12.5000", "EUR", 1250), ("$0.01", "USD", 1), ("＄５", "USD", 500),
            ("1.234", "KWD", 1234), ("£-3.20", "GBP", -320), ("0.5", "CLF", 5000),
        ] as [(String, String, Int64)])
    func decimals(text: String, code: String, minor: Int64) throws {
        let currency = try #require(Currency(code))
        #expect(try AmountText.money(text, in: currency).minor == minor)
    }

    @Test(
        "What is not surely that amount is refused",
        arguments: [
            ("", .empty), ("   ", .empty), ("　", .empty), ("1e3", .scientific("1e3")),
            ("1.23E+12", .scientific("1.23E+12")), ("0x10", .notANumber("0x10")), ("1 000", .notANumber("1 000")),
            ("1,00", .notANumber("1,00")), ("1,0000", .notANumber("1,0000")), ("12,34,567", .notANumber("12,34,567")),
            (",100", .notANumber(",100")), ("0,123", .notANumber("0,123")), ("--1", .notANumber("--1")),
            ("-", .notANumber("-")), ("()", .notANumber("()")), ("(100", .notANumber("(100")),
            ("-(100)", .notANumber("-(100)")), ("(-100)", .notANumber("(-100)")), (".5", .notANumber(".5")),
            ("5.", .notANumber("5.")), ("1.2.3", .notANumber("1.2.3")), ("1.5", .tooManyDecimals("1.5", allowed: 0)),
            ("1.000", .tooManyDecimals("1.000", allowed: 0)), ("NaN", .notANumber("NaN")), ("inf", .notANumber("inf")),
            ("¥¥1", .notANumber("¥¥1")), ("$100", .otherCurrencySign("$100", expected: .yen)),
            ("100€", .otherCurrencySign("100€", expected: .yen)), ("十万", .notANumber("十万")),
            ("100万億", .notANumber("100万億")), ("1万2億", .notANumber("1万2億")), ("万", .notANumber("万")),
            ("1.5億2000万", .notANumber("1.5億2000万")), ("0.00001万", .tooManyDecimals("0.00001万", allowed: 0)),
            ("100,000-", .notANumber("100,000-")), ("¥-5-", .notANumber("¥-5-")), ("99999999兆", .tooLarge("99999999兆")),
            ("- 100", .notANumber("- 100")), ("1\u{0}2", .notANumber("1\u{0}2")),
            ("9223372036854775808", .tooLarge("9223372036854775808")),
            (
                "1234567890123456789012345678901234567890",
                .tooLarge("1234567890123456789012345678901234567890")
            ),
        ] as [(String, AmountRefusal)])
    func refused(text: String, refusal: AmountRefusal) {
        #expect(throws: refusal) { try AmountText.money(text, in: .yen) }
    }

    @Test("Every amount a currency can hold comes back from its decimal form", arguments: Dice.seeds(50))
    func roundTrip(dice: Dice) throws {
        var dice = dice
        for code in ["JPY", "EUR", "KWD", "CLF"] {
            let currency = try #require(Currency(code))
            let magnitude = Int64(truncatingIfNeeded: dice.next() >> UInt64(1 + dice.roll(62)))
            let money = Money(minor: dice.roll(2) == 0 ? magnitude : -magnitude, currency)
            #expect(try AmountText.money(money.decimal, in: currency) == money)
        }
    }

    @Test("Numbers that are not money have their own decimals and no signs")
    func numbers() throws {
        #expect(try NumberText.scaled("2.5", decimals: 3) == 2500)
        #expect(try NumberText.scaled("１，０００", decimals: 0) == 1000)
        #expect(throws: AmountRefusal.notANumber("¥5")) { try NumberText.scaled("¥5", decimals: 0) }
    }
}
