import TestOffice
import Testing

@testable import Party

@Suite("Telephone numbers")
struct PhoneTests {
    /// Google's libphonenumber 9.0: `format_number(parse(text, "JP"), E164)`.
    @Test(
        "Japanese numbers come to E.164 as libphonenumber has it",
        arguments: [
            ("03-1234-5678", "+81312345678"), ("090-1234-5678", "+819012345678"), ("0120-123-456", "+81120123456"),
            ("050-1234-5678", "+815012345678"), ("0570-000-123", "+81570000123"), ("0466-12-3456", "+81466123456"),
            ("011-123-4567", "+81111234567"), ("+81 3-1234-5678", "+81312345678"),
            ("+81-90-1234-5678", "+819012345678"),
            ("(03) 1234-5678", "+81312345678"), ("03(1234)5678", "+81312345678"), ("03.1234.5678", "+81312345678"),
            ("０３－１２３４－５６７８", "+81312345678"), ("０９０ー１２３４ー５６７８", "+819012345678"),
            ("＋８１ ３ １２３４ ５６７８", "+81312345678"), ("0312345678", "+81312345678"), (" 03-1234-5678 ", "+81312345678"),
        ])
    func japan(text: String, number: String) throws {
        #expect(try Phone.normal(text, country: "JP") == number)
        #expect(try Phone.normal(text, country: nil) == number)
        // Once in its own form it stays as it is, whatever country the party is in.
        #expect(try Phone.normal(number, country: "DE") == number)
    }

    /// libphonenumber keeps an extension apart from the number, too.
    @Test(
        "An extension is no part of the number",
        arguments: [
            "03-1234-5678 内線5", "03-1234-5678（内線123）", "03-1234-5678 ext. 5", "03-1234-5678 Ext5", "03-1234-5678x12",
            "03-1234-5678 #7", "０３－１２３４－５６７８　内線　９", "03-1234-5678(代)", "TEL 03-1234-5678",
            "（代表）03-1234-5678", "代表03-1234-5678", "03-1234-5678（代表）",
        ])
    func extensions(text: String) throws {
        #expect(try Phone.normal(text, country: "JP") == "+81312345678")
    }

    @Test(
        "A number with its country code is the same wherever the party is",
        arguments: [
            ("+49 30 123456", "+4930123456"), ("+44 20 7946 0958", "+442079460958"),
            ("+1 (650) 253-0000", "+16502530000"),
            ("+86 10 6552 9988", "+861065529988"), ("+39 06 6982", "+39066982"), ("+852 2123 4567", "+85221234567"),
            ("+971 4 366 8888", "+97143668888"), ("+65 6123 4567", "+6561234567"),
        ])
    func abroad(text: String, number: String) throws {
        for country in ["JP", "DE", "US", nil] { #expect(try Phone.normal(text, country: country) == number) }
    }

    @Test(
        "A national number of another country is kept as its digits behind the country",
        arguments: [
            ("030 123456", "DE", "de:030123456"), ("(650) 253-0000", "US", "us:6502530000"),
            ("020 7946 0958", "GB", "gb:02079460958"), ("12345", "SG", "sg:12345"), ("6123 4567", nil, "zz:61234567"),
        ] as [(String, String?, String)])
    func national(text: String, country: String?, number: String) throws {
        #expect(try Phone.normal(text, country: country) == number)
    }

    /// E.164 allows fifteen digits; Japan has ten or eleven behind the trunk zero.
    @Test(
        "Exactly as many digits as there may be, and one less or more",
        arguments: [
            ("+1234567", "JP", true), ("+123456", "JP", false), ("+123456789012345", "JP", true),
            ("+1234567890123456", "JP", false), ("0123456789", "JP", true), ("012345678", "JP", false),
            ("01234567890", "JP", true), ("012345678901", "JP", false), ("1234567890", "JP", false),
            ("12345", "DE", true), ("1234", "DE", false), ("123456789012345", "DE", true),
            ("1234567890123456", "DE", false), ("+012345678", "JP", false), ("", "JP", false), ("+", "JP", false),

            ("1.2E+9", "JP", false), ("なし", "JP", false), ("---", "JP", false),
        ])
    func edges(text: String, country: String, isNumber: Bool) throws {
        if isNumber {
            _ = try Phone.normal(text, country: country)
        } else {
            #expect(throws: PartyRefusal.badPhone(text)) { try Phone.normal(text, country: country) }
        }
    }

    @Test("However its digits are parted, a number is the same", arguments: Dice.seeds(20))
    func separators(dice: Dice) throws {
        var dice = dice
        for _ in 0..<30 {
            let digits = "0" + dice.digits(dice.number(9...10))
            let plain = try Phone.normal(digits, country: "JP")
            var text = ""
            for digit in digits {
                text += String(digit) + (dice.happens(30) ? dice.pick(["-", " ", ".", "(", ")"]) : "")
            }
            #expect(try Phone.normal(text, country: "JP") == plain, "\(text)")
            #expect(try Phone.normal(plain, country: nil) == plain)
        }
    }
}
