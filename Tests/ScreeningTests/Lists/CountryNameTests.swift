import Party
import Testing

@testable import Screening

@Suite("Countries as lists write them")
struct CountryNameTests {
    @Test(
        "By code or by name, in either language, however parted",
        arguments: [
            ("CU", ["CU"]), ("cu", ["CU"]), ("Cuba", ["CU"]), ("CUBA", ["CU"]), ("Cuba; Switzerland", ["CU", "CH"]),
            ("CU CH", ["CU", "CH"]), ("CU/CH", ["CU", "CH"]), ("CU,CH", ["CU", "CH"]), ("CU, CU; Cuba", ["CU"]),
            ("イラン", ["IR"]), ("イラン、シリア", ["IR", "SY"]), ("北朝鮮・イラン", ["KP", "IR"]), ("ｲﾗﾝ", ["IR"]),
            ("中国", ["CN"]), ("中華人民共和国", ["CN"]), ("Côte d'Ivoire", ["CI"]), ("Cote d'Ivoire", ["CI"]),
            ("United States", ["US"]), ("Russian Federation", ["RU"]), ("Hong Kong", ["HK"]),
            // Codes in a sentence count, what is no country is passed over.
            ("Tehran IR", ["IR"]), ("XX", []), ("Atlantis", []), ("", []), ("  ;  , ", []), ("undetermined", []),
            ("Region: Gaza", ["PS"]), ("ＫＰ", ["KP"]), ("ZZ;JP", ["JP"]),
        ] as [(String, [String])])
    func codes(text: String, codes: [String]) {
        #expect(CountryNames.codes(in: text) == codes)
    }

    /// OFAC puts what is common to several names first.
    @Test(
        "A name with its first word behind a comma is one name",
        arguments: [
            ("Korea, North", "KP"), ("Korea, South", "KR"), ("Congo, Democratic Republic of the", "CD"),
            ("Congo, Republic of the", "CG"), ("Bahamas, The", "BS"), ("Gambia, The", "GM"),
            ("Virgin Islands, British", "VG"), ("korea, north", "KP"),
        ])
    func commas(name: String, code: String) {
        #expect(CountryNames.code(of: name) == code)
        #expect(CountryNames.codes(in: name) == [code])
        #expect(CountryNames.codes(in: "Cuba; \(name)") == ["CU", code])
    }

    @Test("Every name leads to a code that is assigned")
    func assigned() {
        for name in ["Iran", "Kosovo", "North Macedonia", "Burma", "Myanmar", "Turkiye", "West Bank", "Isle of Man"] {
            #expect(CountryNames.code(of: name).map { Country.isAssigned($0) || $0 == "XK" } == true, "\(name)")
        }
        #expect(CountryNames.code(of: "Iran.") == "IR" && CountryNames.code(of: "IRAN") == "IR")
        #expect(CountryNames.code(of: "") == nil && CountryNames.code(of: "CU") == nil)
    }
}
