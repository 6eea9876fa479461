import Governance
import Storage
import TestOffice
import Testing

@testable import Party

/// Google's libphonenumber 9.0 (the Python package phonenumbers 9.0.43): the example number of each country in its
/// international form, and as E.164.
@Suite("Telephone numbers of all countries")
struct PhoneAbroadTests {
    static let examples: [(String, String, String)] = [
        ("+1 201-555-0123", "US", "+12015550123"), ("+44 121 234 5678", "GB", "+441212345678"),
        ("+49 30 123456", "DE", "+4930123456"), ("+33 1 23 45 67 89", "FR", "+33123456789"),
        ("+39 02 1234 5678", "IT", "+390212345678"), ("+34 810 12 34 56", "ES", "+34810123456"),
        ("+31 10 123 4567", "NL", "+31101234567"), ("+32 12 34 56 78", "BE", "+3212345678"),
        ("+41 21 234 56 78", "CH", "+41212345678"), ("+43 1 234567890", "AT", "+431234567890"),
        ("+46 8 12 34 56", "SE", "+468123456"), ("+45 32 12 34 56", "DK", "+4532123456"),
        ("+47 21 23 45 67", "NO", "+4721234567"), ("+358 13 1234567", "FI", "+358131234567"),
        ("+48 12 345 67 89", "PL", "+48123456789"), ("+420 212 345 678", "CZ", "+420212345678"),
        ("+351 21 234 5678", "PT", "+351212345678"), ("+353 22 12345", "IE", "+3532212345"),
        ("+86 10 1234 5678", "CN", "+861012345678"), ("+886 2 2123 4567", "TW", "+886221234567"),
        ("+852 2123 4567", "HK", "+85221234567"), ("+82 2-212-3456", "KR", "+8222123456"),
        ("+65 6123 4567", "SG", "+6561234567"), ("+60 3-2385 6789", "MY", "+60323856789"),
        ("+66 2 123 4567", "TH", "+6621234567"), ("+84 210 1234 567", "VN", "+842101234567"),
        ("+62 21 8350123", "ID", "+62218350123"), ("+63 2 3234 5678", "PH", "+63232345678"),
        ("+91 74104 10123", "IN", "+917410410123"), ("+61 2 1234 5678", "AU", "+61212345678"),
        ("+64 3 234 5678", "NZ", "+6432345678"), ("+55 11 2345-6789", "BR", "+551123456789"),
        ("+52 200 123 4567", "MX", "+522001234567"), ("+1 506-234-5678", "CA", "+15062345678"),
        ("+27 10 123 4567", "ZA", "+27101234567"), ("+971 2 234 5678", "AE", "+97122345678"),
        ("+966 11 234 5678", "SA", "+966112345678"), ("+972 2-123-4567", "IL", "+97221234567"),
        ("+90 212 345 67 89", "TR", "+902123456789"), ("+81 3-1234-5678", "JP", "+81312345678"),
    ]

    /// As it stands on a card: behind a word, in brackets, in full width.
    private static func printed(_ text: String) -> [String] {
        let wide = String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0 == " " ? "\u{3000}" : Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
        return [
            text, wide, "TEL \(text)", "Tel: \(text)", "電話：\(wide)", "（\(wide)）", "T. \(text)", "tel:\(text)",
            "\(text)（代表）", "\(text) ext. 12", "電話番号 \(text) 内線 3",
        ]
    }

    @Test("However it is printed, the country code says where it rings", arguments: examples)
    func international(text: String, country: String, number: String) throws {
        for printed in Self.printed(text) {
            for asked in [country, "JP", "US", nil] {
                #expect(try Phone.normal(printed, country: asked) == number, "\(printed)")
            }
        }
    }

    /// The same package, `parse(text, "JP")`: the offices of ministries and cities, free calls, mobiles, islands.
    static let japanese: [(String, String)] = [
        ("03-3580-3311", "+81335803311"), ("06-6208-8181", "+81662088181"), ("052-961-1111", "+81529611111"),
        ("011-231-4111", "+81112314111"), ("092-711-4111", "+81927114111"), ("0120-444-444", "+81120444444"),
        ("0800-123-4567", "+818001234567"), ("0570-064-556", "+81570064556"), ("050-5541-8600", "+815055418600"),
        ("070-1234-5678", "+817012345678"), ("080-1234-5678", "+818012345678"), ("090-8765-4321", "+819087654321"),
        ("020-1234-5678", "+812012345678"), ("0465-33-1111", "+81465331111"), ("04992-2-1121", "+81499221121"),
        ("0997-52-1111", "+81997521111"), ("098-866-2333", "+81988662333"), ("0138-21-3101", "+81138213101"),
        ("0990-512345", "+81990512345"),
    ]

    private static func japaneseSpellings(_ text: String) -> [String] {
        let digits = text.filter(\.isNumber), rest = String(text.dropFirst())
        return [
            text, digits, text.replacing("-", with: "ー"), text.replacing("-", with: "‐"),
            text.replacing("-", with: "."),
            text.replacing("-", with: " "), "TEL:\(text)", "☎ \(text)", "(代)\(text)", "\(text)㈹", "+81 \(rest)",
            "+81-\(rest)", "+81 (0)\(rest)", "＋８１（０）\(rest)", "(+81) \(rest)", "（＋８１）\(rest)", "\(text) (内線1234)",
        ]
    }

    @Test("A Japanese number is one in every spelling", arguments: japanese)
    func national(text: String, number: String) throws {
        for spelling in Self.japaneseSpellings(text) {
            #expect(try Phone.normal(spelling, country: "JP") == number, "\(spelling)")
            #expect(try Phone.normal(spelling, country: nil) == number, "\(spelling)")
        }
    }

    /// What spreadsheets make of long numbers cannot be dialled, wherever the party is.
    @Test(
        "A number that a spreadsheet has shortened is refused, and so is what is more or less than one number",
        arguments: [
            "3.12346E+11", "8.13123E+11", "4.93012E+10", "1.2E+9", "3E+11", "３．１２Ｅ＋１１", "3.12346e11", "0977-88-88",
            "03-1234-5678/06-1111-2222", "03-1234-5678、03-1234-5679", "0", "#N/A", "-", "未登録",
        ])
    func damaged(text: String) {
        #expect(throws: PartyRefusal.badPhone(text)) { try Phone.normal(text, country: "JP") }
        if text.lowercased().contains("e+") {
            for country in ["DE", "US", "SG", nil] {
                #expect(throws: PartyRefusal.badPhone(text)) { try Phone.normal(text, country: country) }
            }
        }
    }

    @Test("A file of all of them goes in, and each is found as it was written", arguments: Engine.available)
    func files(engine: Engine) throws {
        let books = try PartyBooks(engine)
        let all = Self.examples.map { ($0.0, $0.1) } + Self.japanese.map { ($0.0, "JP") }
        let rows = all.enumerated().map { "N\($0.offset),Name \($0.offset),\($0.element.1),TEL \($0.element.0)" }
        #expect(
            try books.office.importing(PartyImport.self, "code,name,country,phone\n" + rows.joined(separator: "\n"))
                .refused == [])
        for (number, (text, _)) in all.enumerated() {
            let found = try books.desk().find(text)
            // The one Japanese example stands in both lists.
            #expect(found.map(\.code).contains("N\(number)") && found.allSatisfy { $0.match == .phone }, "\(text)")
            #expect(try books.desk().find("TEL: " + text).map(\.code) == found.map(\.code), "\(text)")
        }
        #expect(try books.faults() == [])
    }
}
