import Testing

@testable import Party

/// Numbers from the examples of python-stdnum 2.2, and the shapes that the Commission publishes for VIES.
@Suite("VAT numbers of the European Union")
struct VATNumberTests {
    @Test(
        "Each country has its shapes",
        arguments: [
            "ATU13585627", "BE0403019261", "BE0428759497", "BG175074752", "BG7501020018", "CY10259033P", "CZ25123891",
            "CZ640903926", "CZ7103192745", "DE136695976", "DK13585628", "EE100931558", "EL094259216", "ESB58378431",
            "ES54362315K", "ESX5253868R", "ESM1234567L", "FI20774740", "FR40303265045", "FRK7399859412",
            "FR4Z123456782", "HR33392005961", "HU12892312", "IE6433435F", "IE6433435OA", "IE8D79739I", "IT00743110157",
            "LT119511515", "LT100001919017", "LU15027442", "LV40003521600", "MT11679112", "NL004495445B01",
            "NL002455799B11", "PL8567346215", "PT501964843", "RO18547290", "RO12", "SE123456789701", "SI50223054",
            "SK2022749619", "XI123456789", "XIGD123", "XIHA599",
        ])
    func shapes(number: String) throws {
        #expect(try IdentifierScheme.vat.compact(number) == number)
        // As people write it: with separators, in small letters, in full width.
        let spaced = number.lowercased().map(String.init).joined(separator: " ")
        #expect(try IdentifierScheme.vat.compact(spaced) == number)
        #expect(throws: PartyRefusal.self) { try IdentifierScheme.vat.compact(number + "123456789012") }
        #expect(throws: PartyRefusal.self) { try IdentifierScheme.vat.compact("ZZ" + number.dropFirst(2)) }
    }

    @Test(
        "What has another shape, or another country, is refused",
        arguments: [
            "", "DE", "DE1", "DE12345678", "DE1234567890", "DE12345678A", "AT13585627", "ATX13585627", "GR094259216",
            "GB980780684", "CHE123456789", "US123456789", "136695976", "FR4030326504", "FRÀ0303265045",
            "NL004495445A01",
            "NL004495445B1", "ES12345678", "ESAB234567C", "IE643343", "SE1234567897", "RO1", "RO12345678901", "XI12345",
            "XIGD12", "BE2123456789", "LU1502744", "SI5022305", "PT50196484", "HU1289231", "D-136695976",
        ])
    func refused(number: String) {
        #expect(throws: PartyRefusal.badIdentifier(scheme: "vat", value: number)) {
            try IdentifierScheme.vat.compact(number)
        }
    }
}

@Suite("Countries")
struct CountryTests {
    /// ISO 3166-1, with the Python package pycountry 26.2: 249 codes, and XK for Kosovo.
    @Test("There are 249 of them and Kosovo")
    func count() {
        #expect(Country.all.count == 250)
        #expect(Set(Country.all).count == 250)
        #expect(Country.all == Country.all.sorted())
        for code in Country.all { #expect(Country.isAssigned(code), "\(code)") }
    }

    @Test(
        "Codes that were withdrawn, are reserved, or never were, are none",
        arguments: [
            "UK", "EU", "AN", "CS", "YU", "SU", "DD", "TP", "ZR", "BU", "FX", "NT", "AC", "CP", "DG", "EA", "IC", "TA",
            "AA", "QM", "QZ", "XA", "XX", "ZZ", "JPN", "J", "", "jp", "Jp", "ＪＰ", "81", "日本",
        ])
    func unknown(code: String) {
        #expect(!Country.isAssigned(code))
    }

    @Test("The letters decide, each pair by itself")
    func pairs() {
        let all = Set(Country.all)
        for first in UInt8(65)...90 {
            for second in UInt8(65)...90 {
                let code = String(decoding: [first, second], as: UTF8.self)
                #expect(Country.isAssigned(code) == all.contains(code))
            }
        }
    }
}
