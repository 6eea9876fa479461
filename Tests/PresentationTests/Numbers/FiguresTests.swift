import Presentation
import Testing
import Vocabulary

@Suite("Figures")
struct FiguresTests {
    @Test(
        "Thousands are grouped",
        arguments: [
            (0, "0"), (999, "999"), (1000, "1,000"), (-1000, "-1,000"), (1_234_567, "1,234,567"),
            (Int64.max, "9,223,372,036,854,775,807"), (Int64.min, "-9,223,372,036,854,775,808"),
        ] as [(Int64, String)])
    func grouped(number: Int64, text: String) {
        #expect(Figures.grouped(number) == text)
    }

    @Test(
        "Yen carry their sign, other currencies their code",
        arguments: [
            (1_234_567, Currency.yen, "¥1,234,567"), (-300, .yen, "-¥300"), (0, .yen, "¥0"),
            (123_450, .euro, "1,234.50 EUR"),
            (-5, .dollar, "-0.05 USD"), (Int64.min, .dollar, "-92,233,720,368,547,758.08 USD"),
            (Int64.min, .yen, "-¥9,223,372,036,854,775,808"),
        ] as [(Int64, Currency, String)])
    func money(minor: Int64, currency: Currency, text: String) {
        #expect(Figures.money(Money(minor: minor, currency)) == text)
    }

    @Test(
        "A percentage has one decimal, rounded as Python's ROUND_HALF_UP does",
        arguments: [
            (1, 8, "12.5%"), (1, 3, "33.3%"), (2, 3, "66.7%"), (1, 2000, "0.1%"), (1, 2001, "0.0%"),
            (-1, 2000, "-0.1%"),
            (9, 7, "128.6%"), (0, 5, "0.0%"), (-5, -8, "62.5%"), (Int64.max, Int64.max, "100.0%"), (1, 0, nil),
        ] as [(Int64, Int64, String?)])
    func percent(part: Int64, whole: Int64, text: String?) {
        #expect(Figures.percent(part, of: whole) == text)
    }

    @Test("A fraction in a file has up to six decimals and no noughts at its end")
    func fraction() {
        #expect(Figures.fraction(1, of: 8) == "0.125")
        #expect(Figures.fraction(1, of: 3) == "0.333333")
        #expect(Figures.fraction(5, of: 5) == "1")
        #expect(Figures.plain(0.1 + 0.2) == "0.3")
        #expect(Figures.plain(-0.0000001) == "0")
        #expect(Figures.plain(1e-5) == "0.00001")
        #expect(Figures.plain(.nan) == nil)
    }

    @Test(
        "Large numbers are short on an axis",
        arguments: [
            (0, "¥0", "0円"), (9_999, "¥10k", "9,999円"), (10_000, "¥10k", "1万円"), (123_456, "¥123k", "12.3万円"),
            (3_500_000, "¥3.5M", "350万円"), (120_000_000, "¥120M", "1.2億円"), (-120_000_000, "-¥120M", "-1.2億円"),
            (2_000_000_000_000, "¥2T", "2兆円"), (99_999_999, "¥100M", "1億円"), (999_950, "¥1M", "100万円"),
        ] as [(Int64, String, String)])
    func short(yen: Int64, english: String, japanese: String) {
        #expect(Figures.short(yen, .money(.yen), in: .english) == english)
        #expect(Figures.short(yen, .money(.yen), in: .japanese) == japanese)
    }
}
