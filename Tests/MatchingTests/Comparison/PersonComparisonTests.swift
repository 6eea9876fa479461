import TestOffice
import Testing

@testable import Matching

@Suite("How alike two people are")
struct PersonComparisonTests {
    private static func words(_ one: String, _ other: String) -> [Int]? {
        let compared = Compared(.person(one), .person(other))
        if compared.pattern != compared.reversed { return nil }
        return [compared.pattern[.name], compared.pattern[.form]]
    }

    /// Likeness by Jaro and Winkler: same; near from 0.95, alike from 0.85, related from 0.7. Published values are
    /// michelle/michael 0.921, dwayne/duane 0.840, dixon/dicksonx 0.813, hardin/martinez 0.722, massey/massie 0.933,
    /// shackleford/shackelford 0.982, martha/marhta 0.961,
    /// arnab/aranb 0.947, itman/smith 0.467.
    @Test(
        "each part of the name is judged by itself",
        arguments: [
            ("martha jones", "martha jones", [1, 1]), ("martha jones", "marhta jones", [2, 1]),
            ("arnab jones", "aranb jones", [3, 1]), ("anna itman", "anna smith", [1, 5]),
            ("anna shackleford", "anna shackelford", [1, 2]),
            ("michelle smith", "michael smith", [3, 1]), ("anna massey", "anna massie", [1, 3]),
            ("dwayne smith", "duane smith", [4, 1]),
            ("anna hardin", "anna martinez", [1, 4]), ("anna smith", "xiu smith", [5, 1]),
            ("anna smith", "anna quigley", [1, 5]),
        ])
    func parts(one: String, other: String, levels: [Int]) {
        #expect(Self.words(one, other) == levels)
    }

    @Test("given and family name that changed places are found, with a slip too")
    func crossed() {
        #expect(Self.words("fredericka lindqvist", "lindqvist fredericka") == [WordLevel.same, WordLevel.same])
        #expect(
            Self.words("martha jones", "jones marhta") == [WordLevel.near, WordLevel.same]
                || Self.words("martha jones", "jones marhta") == nil)
    }

    @Test("of a name of one word only the family name is known")
    func single() {
        #expect(Self.words("quill", "bartholomew quill") == [WordLevel.missing, WordLevel.same])
        #expect(Self.words("quill", "quill") == [WordLevel.missing, WordLevel.same])
        #expect(Self.words("山田太郎", "山田太郎") == [WordLevel.missing, WordLevel.same])
    }

    @Test("several given names are one part, the last word is the family name")
    func several() {
        #expect(Self.words("anna maria quill", "anna maria quill") == [WordLevel.same, WordLevel.same])
        #expect(Self.words("anna maria quill", "quill") == [WordLevel.missing, WordLevel.same])
        #expect(Self.words("anna maria quill", "annamaria quill") == [WordLevel.same, WordLevel.same])
    }

    @Test(
        "birth dates by the digits that differ",
        arguments: [
            ("1973-11-08", "1973-11-08", BirthLevel.same), ("1973-11-08", "1973-11-18", BirthLevel.oneDigit),
            ("1973-11-08", "1973-12-18", BirthLevel.twoDigits), ("1973-11-08", "1973-08-11", BirthLevel.different),
            ("1973-11-08", "1937-11-09", BirthLevel.threeDigits), ("1973-11-08", "1952-02-19", BirthLevel.different),
            ("1973-11-08", "", BirthLevel.missing), ("", "", BirthLevel.missing),
        ])
    func births(one: String, other: String, level: Int) {
        #expect(Compared.level(.birth, .person("a b", born: one), .person("a b", born: other)) == level)
    }

    @Test(
        "postal codes: a digit or two neighbours are near",
        arguments: [
            ("4680", "4680", PostalLevel.same), ("4680", "4860", PostalLevel.near), ("4680", "4681", PostalLevel.near),
            ("4680", "4692", PostalLevel.different), ("4680", "", PostalLevel.missing),
            ("SW1A 1AA", "SW1A 1AB", PostalLevel.different),
            ("SW1A 1AA", "sw1a1aa", PostalLevel.same),
        ])
    func postals(one: String, other: String, level: Int) {
        #expect(Compared.level(.postal, .person("a b", postal: one), .person("a b", postal: other)) == level)
    }

    @Test("the house number stands for itself, and a flat is the first of two")
    func houses() {
        func level(_ one: String, _ other: String) -> Int? {
            Compared.level(.house, .person("a b", one), .person("a b", other))
        }
        #expect(level("31 Hargrave Street", "31 Rosella Court") == HouseLevel.same)
        #expect(level("31 Hargrave Street", "33 Hargrave Street") == HouseLevel.different)
        #expect(level("31 Hargrave Street", "Hargrave Street") == HouseLevel.missing)
        #expect(level("津市丸之内2-17-9", "津市丸之内2-8") == HouseLevel.same)
        #expect(level("津市丸之内2-17-9", "津市丸之内3-17-9") == HouseLevel.different)
    }

    @Test("an address is judged as a whole, by the pairs of letters in common")
    func addresses() {
        func level(_ one: String, _ other: String) -> Int? {
            Compared.level(.address, .person("a b", one), .person("a b", other))
        }
        let home = "31 Hargrave Street, Bunbury, WA"
        #expect(level(home, "31 HARGRAVE ST. BUNBURY WA") == 1)
        #expect(level(home, "Hargrave Street, Bunbury, WA") == 1)
        // ^h ha ar rg gr ra av ve eb bu un nb ur ry yw wa: ur and ry are gone, by is new, so that 14 of 17 agree.
        #expect(level(home, "31 Hargrave Street, Bunby, WA") == 2)
        #expect(level(home, "88 Rosella Court, Cairns, QLD") == 7)
        #expect(level(home, "") == 0 && level("", "") == 0)
        #expect(
            (level(home, "31 Hargrave Street, Cairns, QLD") ?? 0) > (level(home, "31 Hargrave Street, Bunbry, WA") ?? 9)
        )
        // In kanji as for companies.
        #expect(level("津市丸之内2-17-9", "津市丸之内2丁目17番9号") == 1)
        #expect(level("津市丸之内2-17-9", "津市丸之内2-17-8") == 2)
        #expect(level("津市丸之内2-17-9", "津市丸之内5-3-1") == 4)
        #expect(level("津市丸之内2-17-9", "金沢市広坂5-3-1") == 7)
    }

    @Test("names in two scripts are not compared letter by letter")
    func scripts() {
        #expect(Self.words("Yamada Taro", "山田太郎") == [WordLevel.missing, WordLevel.missing])
    }

    @Test("two people are compared alike from either side", arguments: Dice.seeds(20))
    func symmetry(dice: Dice) {
        var dice = dice
        let rows = SamplePeople.rows(60, seed: dice.seed)
        for _ in 0..<100 {
            let compared = Compared(dice.pick(rows), dice.pick(rows))
            for field in Field.allCases where field != .name && field != .form {
                #expect(compared.pattern[field] == compared.reversed[field], "\(field)")
            }
            // Crossed names are named from the first one's side.
            let (one, other) = (compared.pattern, compared.reversed)
            #expect(one[.name] + one[.form] == other[.name] + other[.form])
        }
    }
}
