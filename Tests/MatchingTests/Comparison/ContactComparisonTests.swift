import TestOffice
import Testing

@testable import Matching

@Suite("How alike ways to reach two parties are")
struct ContactComparisonTests {
    private func phones(_ one: String, _ other: String) -> Int? {
        Compared.level(.phone, .company("A", phone: one), .company("B", phone: other))
    }

    @Test(
        "telephones: a digit, an exchange, or nothing in common",
        arguments: [
            ("03-5555-1100", "+81 3 5555 1100", PhoneLevel.same), ("03-5555-1100", "03-5555-1101", PhoneLevel.typo),
            ("03-5555-1100", "03-5555-1010", PhoneLevel.typo), ("03-5555-1100", "03-5555-1122", PhoneLevel.exchange),
            ("03-5555-1100", "03-5556-1100", PhoneLevel.typo), ("03-5555-1100", "03-5566-1100", PhoneLevel.different),
            ("03-5555-1100", "", PhoneLevel.missing), ("", "", PhoneLevel.missing),
            ("03-5555-1100", "052-221-4403", PhoneLevel.different), ("03-5555-1100", "04-5555-1100", PhoneLevel.typo),
        ])
    func phones(one: String, other: String, level: Int) {
        #expect(phones(one, other) == level)
    }

    @Test(
        "digits that changed are counted, neighbours that changed places once",
        arguments: [
            (0, 0, 0), (1, 1, 0), (1, 2, 1), (12, 21, 1), (1234, 1243, 1), (1234, 2143, 2), (1234, 4321, 3), (10, 1, 1),
            (100, 1, 2),
            (123_456, 654_321, 4), (111_111, 222_222, 4), (5, 15, 1), (9_999_999_999_999, 9_999_999_999_998, 1),
        ] as [(UInt64, UInt64, Int)])
    func digits(one: UInt64, other: UInt64, changed: Int) {
        #expect(Comparison.digitsChanged(one, other) == changed)
        #expect(Comparison.digitsChanged(other, one) == changed)
    }

    @Test("one digit changed anywhere is one change, for numbers of any length", arguments: Dice.seeds(20))
    func oneDigit(dice: Dice) {
        var dice = dice
        for _ in 0..<100 {
            let number = dice.digits(dice.number(4...13))
            var other = Array(number)
            let place = dice.roll(other.count)
            other[place] = dice.pick(Array("0123456789").filter { $0 != other[place] })
            guard let one = UInt64(number), let two = UInt64(String(other)) else { continue }
            #expect(Comparison.digitsChanged(one, two) == 1, "\(number)")
            #expect(Comparison.digitsChanged(one, one) == 0)
        }
    }

    private func web(_ one: (mail: String, site: String), _ other: (mail: String, site: String)) -> Int? {
        Compared.level(
            .web, .company("A", email: one.mail, web: one.site), .company("B", email: other.mail, web: other.site))
    }

    @Test("mail and website: one address, one domain, two domains")
    func webs() {
        #expect(web(("info@a.example", ""), ("INFO@A.example", "")) == WebLevel.mail)
        #expect(web(("info@a.example", ""), ("sales@a.example", "")) == WebLevel.domain)
        #expect(web(("info@a.example", ""), ("", "a.example")) == WebLevel.domain)
        #expect(web(("info@a.example", "b.example"), ("info@b.example", "c.example")) == WebLevel.domain)
        #expect(web(("", "a.example"), ("", "https://www.a.example/about")) == WebLevel.domain)
        #expect(web(("", "a.example"), ("", "b.example")) == WebLevel.different)
        // Two mails alone: one of them may be a provider's.
        #expect(web(("info@a.example", ""), ("info@b.example", "")) == WebLevel.mailApart)
        #expect(web(("info@a.example", ""), ("", "b.example")) == WebLevel.mailApart)
        #expect(web(("info@a.example", ""), ("", "")) == WebLevel.missing)
        #expect(web(("", ""), ("", "")) == WebLevel.missing)
    }

    private func numbers(_ one: String, _ other: String) -> Int? {
        Compared.level(.number, .company("A", number: one), .company("B", number: other))
    }

    @Test("registered numbers: one company, a slip, two companies")
    func numbers() {
        #expect(numbers("5835678256246", "5835678256246") == NumberLevel.same)
        #expect(numbers("5835678256246", "5835678256264") == NumberLevel.typo)
        #expect(numbers("5835678256246", "5835678256247") == NumberLevel.typo)
        #expect(numbers("5835678256246", "5835678256257") == NumberLevel.different)
        #expect(numbers("5835678256246", "7010705000725") == NumberLevel.different)
        #expect(numbers("5835678256246", "") == NumberLevel.missing && numbers("", "") == NumberLevel.missing)
    }

    @Test("another register's number says who it is where the corporate number is not there")
    func identifiers() {
        var (one, other) = (KnownRow.company("A"), KnownRow.company("B"))
        (one.identifier, other.identifier) = ("lei:5493001KJTIIGC8Y1R12", "lei:5493001KJTIIGC8Y1R12")
        #expect(Compared.level(.number, one, other) == NumberLevel.same)
        other.identifier = "lei:529900T8BM49AURSDO55"
        #expect(Compared.level(.number, one, other) == NumberLevel.missing)
    }

    @Test("countries: open where one is not known")
    func countries() {
        func level(_ one: String, _ other: String) -> Int? {
            Compared.level(.country, .company("A", country: one), .company("B", country: other))
        }
        #expect(level("JP", "JP") == CountryLevel.open && level("JP", "") == CountryLevel.open)
        #expect(level("", "") == CountryLevel.open && level("JP", "US") == CountryLevel.different)
    }

    @Test("the postal code of companies is asked only where an address is missing")
    func postals() {
        func level(_ one: KnownRow, _ other: KnownRow) -> Int? { Compared.level(.postal, one, other) }
        let (here, there) = (KnownRow.company("A", postal: "420-0031"), KnownRow.company("B", postal: "420-0032"))
        #expect(level(here, here) == PostalLevel.same && level(here, there) == PostalLevel.different)
        #expect(level(here, .company("B")) == PostalLevel.missing)
        let housed = KnownRow.company("A", "静岡市葵区呉服町2-4-9", postal: "420-0031")
        #expect(level(housed, housed) == PostalLevel.missing && level(housed, here) == PostalLevel.same)
    }
}
