import Party
import Testing

@Suite("Identifiers")
struct IdentifierSchemeTests {
    @Test(
        "A number that its register could have given is kept in its compact form",
        arguments: [
            (.corporateNumber, "7010705000725", "7010705000725"),
            (.corporateNumber, "1180301018771", "1180301018771"),
            (.corporateNumber, "5-8356-7825-6246", "5835678256246"),
            (.corporateNumber, "７０１０７０５０００７２５", "7010705000725"),
            (.invoiceNumber, "T7010705000725", "T7010705000725"),
            (.invoiceNumber, "Ｔ1180301018771", "T1180301018771"),
            (.invoiceNumber, "t5835678256246", "T5835678256246"),
            (.lei, "5493000IBP32UQZ0KL24", "5493000IBP32UQZ0KL24"),
            (.lei, "213800WSGIIZCXF1P572", "213800WSGIIZCXF1P572"),
            (.lei, "213800KUD8LAJWSQ9D15", "213800KUD8LAJWSQ9D15"),
            (.duns, "15-048-3782", "150483782"),
            (.duns, "812810734", "812810734"),
            (.vat, "DE136695976", "DE136695976"),
            (.vat, "IE6433435F", "IE6433435F"),
            (.vat, "NL 123456789 B01", "NL123456789B01"),
            (.gln, "9436465792104", "9436465792104"),
            (.iban, "GB82 WEST 1234 5698 7654 32", "GB82WEST12345698765432"),
            (.iban, "DE89370400440532013000", "DE89370400440532013000"),
            (.iban, "FR1420041010050500013M02606", "FR1420041010050500013M02606"),
        ] as [(IdentifierScheme, String, String)]
    )
    func valid(scheme: IdentifierScheme, text: String, compact: String) throws {
        #expect(try scheme.compact(text) == compact)
    }

    @Test(
        "A wrong check digit is told apart from a wrong shape",
        arguments: [
            (.corporateNumber, "2835678256246", true),
            (.corporateNumber, "010705000725", false),
            (.corporateNumber, "0010705000725", false),
            (.corporateNumber, "9000000000000", false),
            (.corporateNumber, "1.23E+12", false),
            (.invoiceNumber, "7010705000725", false),
            (.invoiceNumber, "T701070500072", false),
            (.invoiceNumber, "T2835678256246", true),
            (.lei, "5493000IBP32UQZ0KL25", true),
            (.lei, "5493000IBP32UQZ0KL2", false),
            (.lei, "213800KUD8LXJWSQ9D15", true),
            (.duns, "15048378", false),
            (.duns, "15048378A", false),
            (.vat, "GR123456789", false),
            (.vat, "DE12345678", false),
            (.vat, "SE12345678901", false),
            (.gln, "9436465792105", true),
            (.iban, "GB83WEST12345698765432", true),
            (.iban, "JP0012345678901234", false),
        ] as [(IdentifierScheme, String, Bool)]
    )
    func invalid(scheme: IdentifierScheme, text: String, isCheckDigit: Bool) {
        let expected: PartyRefusal =
            isCheckDigit
            ? .badCheckDigit(scheme: scheme.rawValue, value: text)
            : .badIdentifier(scheme: scheme.rawValue, value: text)
        #expect(throws: expected) { try scheme.compact(text) }
    }

    @Test("A sole proprietor's registration number need not carry the check digit of a corporation")
    func soleProprietor() throws {
        #expect(try IdentifierScheme.invoiceNumber.compact("T2835678256246", of: .person) == "T2835678256246")
    }
}

@Suite("Contact points")
struct ContactPointTests {
    @Test(
        "Telephone numbers come to E.164",
        arguments: [
            ("03-1234-5678", "JP", "+81312345678"), ("０３－１２３４－５６７８", "JP", "+81312345678"),
            ("+81 0 3 1234 5678", "JP", "+81312345678"), ("+81 (0)3-1234-5678", "JP", "+81312345678"),
            ("090-1234-5678", "JP", "+819012345678"), ("0120-123-456", "JP", "+81120123456"),
            ("+1 650-253-0000", "US", "+16502530000"), ("030 123456", "DE", "de:030123456"),
        ]
    )
    func phone(text: String, country: String, normal: String) throws {
        #expect(try Phone.normal(text, country: country) == normal)
    }

    @Test(
        "What cannot be a telephone number is refused",
        arguments: ["12", "+0312345678", "+1234567890123456", "abc", "1.2E+9"])
    func noPhone(text: String) {
        #expect(throws: PartyRefusal.badPhone(text)) { try Phone.normal(text, country: "JP") }
    }

    @Test(
        "Mail addresses are compared in lower case and one width",
        arguments: [("Taro.Yamada@Example.CO.JP", "taro.yamada@example.co.jp"), ("ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ", "taro@example.jp")]
    )
    func mail(text: String, normal: String) throws {
        #expect(try MailAddress.normal(text) == normal)
    }

    @Test(
        "What is no mail address is refused",
        arguments: [
            "taro", "taro@", "@example.jp", "a@b", "a b@example.jp", "a@example..jp", "a@example.jp\r\nBcc: x@y.jp",
        ])
    func noMail(text: String) {
        #expect(throws: PartyRefusal.badMail(text)) { try MailAddress.normal(text) }
    }

    @Test(
        "The host of a web address",
        arguments: [
            ("https://www.Example.co.jp/about?x=1", "example.co.jp"), ("example.com:8080", "example.com"),
            ("http://日本語.jp/", "日本語.jp"),
        ]
    )
    func web(text: String, host: String) throws {
        #expect(try WebDomain.normal(text) == host)
    }
}
