import Testing
import Vocabulary

/// ISO 4217, list one as published by SIX on 2026-01-01, read with the Python package iso4217.
@Suite("Currencies")
struct CurrencyTests {
    static let published: [Int: String] = [
        0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
        2: """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW \
        CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF \
        IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK \
        MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP \
        SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG \
        YER ZAR ZMW ZWG
        """,
        3: "BHD IQD JOD KWD LYD OMR TND",
        4: "CLF UYW",
    ]

    @Test("Each has the decimals of the published list", arguments: [0, 2, 3, 4])
    func decimals(exponent: Int) throws {
        let units: Int64 = [0: 1, 2: 100, 3: 1000, 4: 10000][exponent, default: 0]
        for code in Self.published[exponent, default: ""].split(separator: " ") {
            let currency = try #require(Currency(String(code)), "\(code)")
            #expect(currency.exponent == exponent, "\(code)")
            #expect(currency.minorUnits == units, "\(code)")
            #expect(currency.description == code)
        }
    }

    @Test("Of all codes of three letters, only those of the list are known")
    func noOthers() {
        let known = Set(Self.published.values.joined(separator: " ").split(separator: " ").map(String.init))
        let letters = (65...90).map { Character(Unicode.Scalar(UInt8($0))) }
        for first in letters {
            for second in letters {
                for third in letters {
                    let code = String([first, second, third])
                    if (Currency(code) != nil) != known.contains(code) { Issue.record("\(code)") }
                }
            }
        }
    }

    @Test(
        "Metals, units of account, withdrawn and misspelled codes are none",
        arguments: [
            "XAU", "XAG", "XDR", "XXX", "XTS", "XUA", "DEM", "ITL", "HRK", "BGN", "SLL", "ZWL", "ANG", "VEF", "jpy",
            "Jpy", "JP", "JPYY", "", "¥", "円", "ＪＰＹ", "JP ", "US$",
        ])
    func unknown(code: String) {
        #expect(Currency(code) == nil)
    }

    @Test("A currency is its code")
    func equal() {
        #expect(Currency("JPY") == .yen && Currency("USD") == .dollar && Currency("EUR") == .euro)
        #expect(Set([Currency("JPY"), .yen, Currency("EUR"), .euro]).count == 2)
    }
}
