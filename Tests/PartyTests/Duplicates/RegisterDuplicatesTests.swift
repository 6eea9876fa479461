import Governance
import Party
import TestOffice
import Testing

/// The matcher itself is asked without rows; here, that each field of the register reaches it, on both engines.
@Suite("Duplicates in the register")
struct RegisterDuplicatesTests {
    /// Two entries of one party, which have in common what the name says and nothing else beside their name.
    static let pairs = [
        "phone": [
            "A1,株式会社銀嶺精機,,organization,JP,,,03-5555-7001,,,,",
            "A2,銀嶺精機㈱,,organization,JP,,,+81-3-5555-7001,,,,",
        ],
        "mail": [
            "B1,株式会社潮見硝子,,organization,JP,,,,info@shiomi-glass.example,,,",
            "B2,(株)潮見硝子,,organization,JP,,,,INFO@shiomi-glass.example,,,",
        ],
        "website": [
            "C1,合同会社雲雀製菓,,organization,JP,,,,,https://www.hibari-sweets.example/,,",
            "C2,雲雀製菓,,organization,JP,,,,,hibari-sweets.example,,",
        ],
        "address": [
            "D1,千鳥繊維株式会社,,organization,JP,910-0005,福井県福井市大手3-11-1,,,,,",
            "D2,千鳥繊維,,organization,JP,9100005,福井市大手三丁目11番1号,,,,,",
        ],
        "corporate number": [
            "E1,株式会社折原精工,,organization,JP,,,,,,5835678256246,",
            "E2,株式会社折原精巧,,organization,JP,,,,,,5835678256246,",
        ],
        "reading and mail": [
            "F1,株式会社城戸木工,キドモッコウ,organization,JP,,,0942-55-1313,info@kido-wood.example,,,",
            "F2,Kido Mokko Co. Ltd.,,organization,JP,,,0942-55-1313,info@kido-wood.example,,,",
        ],
        "birth date": [
            "G1,fredericka lindqvist,,person,AU,6230,31 hargrave street bunbury wa,,,,,1973-11-08",
            "G2,lindqvist fredericka,,person,AU,6230,31 hargrave street bunbury wa,,,,,1973-11-08",
        ],
    ]

    /// Entries that have nothing in common, so that the list shows what two parties usually are to each other.
    private static let strangers: [String] = ["青海", "白河", "立石", "真壁", "小諸", "黒部"].enumerated().flatMap { place, stem in
        ["商店", "電工", "運送", "薬局", "測量", "造園"].enumerated().map { number, trade in
            let code = place * 6 + number
            return "S\(code),株式会社\(stem)\(trade),,organization,JP,\(300 + code)-0001,"
                + "茨城県水戸市\(stem)町\(number + 1)-\(code + 2),029-\(200 + code)-\(4000 + code * 7),,,,"
        }
    }

    private static let header =
        "code,name,name_kana,kind,country,postal_code,address,phone,email,website,corporate_number,birth_date"

    @Test("each field that two entries share brings them together", arguments: Engine.available)
    func found(engine: Engine) throws {
        let office = try TestOffice(engine, [PartyPart.self])
        let lines = [Self.header] + Self.strangers + Self.pairs.values.flatMap(\.self).sorted()
        let imported = try office.importing(PartyImport.self, lines.joined(separator: "\n"))
        #expect(imported.refused.isEmpty)
        let found = Set(try PartyDesk(office.books()).duplicates().map { Set($0.codes) })
        let expected = Set(Self.pairs.values.map { lines in Set(lines.map { String($0.prefix(2)) }) })
        #expect(found == expected)
    }

    @Test("a register of nobody and of one party has no duplicates", arguments: Engine.available)
    func edges(engine: Engine) throws {
        let office = try TestOffice(engine, [PartyPart.self])
        #expect(try PartyDesk(office.books()).duplicates().isEmpty)
        try office.importing(PartyImport.self, Self.header + "\n" + Self.strangers[0])
        #expect(try PartyDesk(office.books()).duplicates().isEmpty)
    }
}
