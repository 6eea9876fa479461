import Governance
import Storage
import TestOffice
import Testing

@testable import Party

/// Numbers that their owners and registers publish (国税庁法人番号公表サイト, GLEIF, GS1), and the spellings of python-stdnum 2.2.
@Suite("Numbers as their owners publish them")
struct PublishedNumberTests {
    /// 国税庁, the ministries, prefectures, universities and companies.
    static let corporate = [
        "7000012050002", "8000012050001", "4000012090001", "2000012020001", "1000012030001", "2000012100001",
        "8000012010038", "8000020130001", "4000020270008", "7000020010006", "1000020230006", "1180301018771",
        "5010401067252", "1130001011420", "3010005002599", "9010701020592", "9010401052465", "4010401039979",
        "7010001008844", "5120001158218", "7010001065142", "5010005007398", "3130005005532",
    ]
    static let lei = [
        "506700GE1G29325QX363", "HWUPKR0MPOU8FGXBT394", "5493006W3QUS5LMH6R84", "INR2EJN1ERAN0W5ZP974",
        "5493006MHB84DD0ZWV18", "529900R5WX9N2OI2N910", "353800V2V8PUY9TK3E06", "7LTWFZYICNSX8D621K86",
        "8I5DZWZKVSZI1NUHU748", "5493001KJTIIGC8Y1R12", "MLU0ZO3ML4LN2LL2TL39", "G5GSEF7VJP5I7OUK5573",
        "784F5XWPLTWKTBV3E584", "R0MUWSFPU8MPRO8K5P83", "BFM8T61CT2L1QCEMIK50", "9DJT3UXIJIZJI4WXO774",
        "54930043XZGB27CTOV49", "529900NNUPAGGOMPXZ31", "YEH5ZCD6E441RHVHD759", "529900D6BF99LW9R2E68",
        "W38RGI023J3WT1HWRP32", "KY37LUS27QQX7BB93L28", "5493007HIVTX6SY6XD66", "21380068P1DRHMJ8KU70",
        "VGRQXHF3J8VDLUA7XE92", "ZXTILKJKG63JELOEG630", "549300B3CEAHYG7K8164", "353800CI5L6DDAN5XZ33",
        "35380028MYWPB6AUO129",
    ]
    static let gln = [
        "0614141000012", "9501101530003", "4000001000005", "4912345678904", "4901234567894", "4569951116179",
        "0614141000005", "9506000140445", "5412345000013", "8712345000004",
    ]

    static let all: [(IdentifierScheme, String)] =
        corporate.map { (.corporateNumber, $0) } + lei.map { (.lei, $0) } + gln.map { (.gln, $0) }

    /// As people copy it: in groups of three or four, with the hyphens of any keyboard, in full width.
    private static func spellings(_ number: String) -> [String] {
        let letters = Array(number)
        func groups(_ size: Int, _ separator: String) -> String {
            stride(from: 0, to: letters.count, by: size).map { String(letters[$0..<min($0 + size, letters.count)]) }
                .joined(separator: separator)
        }
        let wide = String(
            String.UnicodeScalarView(
                number.unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
        return [
            groups(4, " "), groups(4, "-"), groups(3, "－"), groups(4, "ー"), groups(5, "‐"), groups(4, "\u{3000}"),
            groups(2, "."), wide, number.lowercased(), "　\(number) ", "(\(number))", "（\(wide)）",
        ]
    }

    @Test("However it is copied, it is the number that was published", arguments: all)
    func spelled(scheme: IdentifierScheme, number: String) throws {
        for text in Self.spellings(number) { #expect(try scheme.compact(text) == number, "\(text)") }
    }

    /// Modulo 9 takes a nine for a nought and cannot see the two change places.
    @Test("Two digits of a corporate number that changed places are found", arguments: corporate)
    func swappedCorporate(number: String) throws {
        var digits = Array(number)
        for place in 1..<12 {
            let (one, next) = (digits[place].wholeNumberValue ?? 0, digits[place + 1].wholeNumberValue ?? 0)
            digits.swapAt(place, place + 1)
            let isFound = (try? IdentifierScheme.corporateNumber.compact(String(digits))) == nil
            #expect(isFound == (one % 9 != next % 9), "\(String(digits))")
            digits.swapAt(place, place + 1)
        }
    }

    /// Weights 3 and 1: neighbours that differ by five weigh the same in either order.
    @Test("Two digits of a location number that changed places are found, unless they differ by five", arguments: gln)
    func swappedLocation(number: String) {
        var digits = Array(number)
        for place in 0..<11 {
            let difference = abs((digits[place].wholeNumberValue ?? 0) - (digits[place + 1].wholeNumberValue ?? 0))
            digits.swapAt(place, place + 1)
            let isFound = (try? IdentifierScheme.gln.compact(String(digits))) == nil
            #expect(isFound == (difference != 0 && difference != 5), "\(String(digits))")
            digits.swapAt(place, place + 1)
        }
    }

    @Test(
        "VAT numbers as they stand on letterheads",
        arguments: [
            ("AT U13585627", "ATU13585627"), ("BE 0428 759 497", "BE0428759497"), ("BG 175 074 752", "BG175074752"),
            ("CY-10259033P", "CY10259033P"), ("CZ 25123891", "CZ25123891"), ("DE 136,695 976", "DE136695976"),
            ("DK 13585628", "DK13585628"), ("EE 100 931 558", "EE100931558"), ("ES B-58378431", "ESB58378431"),
            ("FI- 2077474-0", "FI20774740"), ("Fr 40 303 265 045", "FR40303265045"),
            ("HR 33392005961", "HR33392005961"),
            ("HU-12892312", "HU12892312"), ("IE 6433435F", "IE6433435F"), ("IT 00743110157", "IT00743110157"),
            ("LU 150 274 42", "LU15027442"), ("LV 4000 3521 600", "LV40003521600"), ("MT 1167-9112", "MT11679112"),
            ("NL004495445B01", "NL004495445B01"), ("PL 856-734-62-15", "PL8567346215"),
            ("PT 501 964 843", "PT501964843"),
            ("SE 123456789701", "SE123456789701"), ("SI 5022 3054", "SI50223054"), ("SK 202 274 96 19", "SK2022749619"),
            ("EL 094259216 ", "EL094259216"), ("ＥＬ　０９４２５９２１６", "EL094259216"),
        ])
    func letterhead(text: String, number: String) throws {
        #expect(try IdentifierScheme.vat.compact(text) == number)
    }

    @Test(
        "A registration number is read in either column, and a corporate number is no registration",
        arguments: [
            ("7000012050002", "7000012050002"), ("T7000012050002", "7000012050002"),
            ("Ｔ７０００－０１２０－５０００２", "7000012050002"), ("t-7000012050002", "7000012050002"), ("T700001205000", nil),
            ("TT7000012050002", nil), ("7000012050002T", nil), ("T", nil),
        ] as [(String, String?)])
    func eitherColumn(text: String, number: String?) {
        let found = try? IdentifierScheme.corporateNumber.compact(CorporateNumber.withoutT(text))
        #expect(found == number)
    }

    @Test("Any text is a number in one form or is refused with what was written", arguments: Dice.seeds(20))
    func anyText(dice: Dice) {
        var dice = dice
        let pieces = [
            "T", "DE", "7000012050002", "213800WSGIIZCXF1P572", "150483782", "GB82", "WEST", "-", " ", "１", "x", "０",
            "あ", "\u{0}", "B01", "9", "12345678",
        ]
        for _ in 0..<200 {
            let text = (0..<dice.number(1...5)).map { _ in dice.pick(pieces) }.joined()
            for scheme in IdentifierScheme.allCases {
                do {
                    let number = try scheme.compact(text)
                    #expect(try scheme.compact(number) == number && !number.isEmpty)
                } catch {
                    let refusals: [PartyRefusal] = [
                        .badIdentifier(scheme: scheme.rawValue, value: text),
                        .badCheckDigit(scheme: scheme.rawValue, value: text),
                    ]
                    #expect(refusals.contains(error))
                }
            }
        }
    }

    @Test("In a file each stands under its register, once, and is found by it", arguments: Engine.available)
    func imported(engine: Engine) throws {
        let rows = Self.corporate.indices.map { index in
            let lei = Self.lei[index], gln = Self.gln[index % Self.gln.count]
            return "C\(index),Company \(index),T\(Self.corporate[index]),lei:\(lei) LEI:\(lei.lowercased()) gln:\(gln)"
        }
        let books = try PartyBooks(engine)
        let taken = try books.office.importing(
            PartyImport.self, "code,name,corporate_number,identifiers\n" + rows.joined(separator: "\n"))
        #expect(taken.refused == [])
        for index in Self.corporate.indices {
            let card = try books.desk().show("C\(index)")
            #expect(
                card.identifiers.map { "\($0.scheme):\($0.value)" } == [
                    "corporate_number:\(Self.corporate[index])", "gln:\(Self.gln[index % Self.gln.count])",
                    "lei:\(Self.lei[index])",
                ])
            #expect(try books.desk().find(Self.lei[index]).map(\.code) == ["C\(index)"])
            #expect(try books.desk().find("T" + Self.corporate[index]).map(\.code) == ["C\(index)"])
        }
        #expect(try books.faults() == [])
    }
}
