import Testing

@testable import Matching

/// Without anything learned from a list: the reading tells, or the domain.
@Suite("A name in Latin letters beside one in kanji")
struct ScriptsComparisonTests {
    private static func level(_ latin: KnownRow, _ japanese: KnownRow) -> Int? {
        Compared.level(.name, latin, japanese)
    }

    @Test(
        "the reading in kana is the Latin name, in every romanisation",
        arguments: [
            ("Kido Mokuzai", "キドモクザイ"), ("Shoji Seisaku", "ショウジセイサク"), ("Syouzi Seisaku", "ショウジセイサク"),
            ("Ohno Denki", "オオノデンキ"),
            ("Ono Denki", "オオノデンキ"), ("Shimbashi", "シンバシ"), ("Tiba", "チバ"),
        ])
    func readSame(latin: String, reading: String) {
        #expect(Self.level(.company(latin), .company("漢字", kana: reading)) == NameLevel.readSame)
    }

    @Test(
        "where the end is translated the beginning must agree: four letters, or all of a shorter one",
        arguments: [
            ("Kido Wood", "キドモクザイ", NameLevel.readAlike), ("Wakabayashi Dental", "ワカバヤシシカ", NameLevel.readAlike),
            ("Kitagawa", "キタムラ", NameLevel.readAlike), ("Kitsune", "キタムラ", NameLevel.otherScript),
            ("Kiwi", "キタムラ", NameLevel.otherScript),
            ("Kodama", "キタムラ", NameLevel.different),
            ("Northwind", "キタムラ", NameLevel.different), ("Oda", "オダコウギョウ", NameLevel.readAlike),
        ])
    func beginnings(latin: String, reading: String, level: Int) {
        #expect(Self.level(.company(latin), .company("漢字", kana: reading)) == level)
    }

    @Test("without a reading the domain is one, but never says that the whole name is the same")
    func domain() {
        #expect(
            Self.level(.company("Kido Mokuzai"), .company("漢字", web: "kido-mokuzai.example")) == NameLevel.readAlike)
        #expect(Self.level(.company("Northwind"), .company("漢字", web: "kido-mokuzai.example")) == NameLevel.different)
        #expect(Self.level(.company("Kido Mokuzai"), .company("漢字", email: "info@kido.example")) == NameLevel.readAlike)
    }

    @Test("where nothing is known of the reading nothing is said")
    func unknown() {
        #expect(Self.level(.company("Kido Mokuzai"), .company("城戸木材")) == NameLevel.otherScript)
        #expect(Self.level(.company("ООО Ромашка"), .company("城戸木材", kana: "キドモクザイ")) == NameLevel.otherScript)
    }

    @Test("two readings in kana are better than one")
    func twoReadings() {
        let latin = KnownRow.company("Kido Wood Products", kana: "キドモクザイ")
        #expect(Self.level(latin, .company("城戸木材", kana: "キドモクザイ")) == NameLevel.readSame)
        #expect(Self.level(latin, .company("城戸木材", kana: "キドモクサイ")) == NameLevel.readSame)
        #expect(Self.level(latin, .company("城戸木材", kana: "キドモツサイ")) == NameLevel.different)
    }

    @Test("a daughter is longer than the name that it begins with, though only the beginning could be read")
    func daughters() {
        let mother = KnownRow.company("Kido", kana: "")
        let daughter = KnownRow.company("城戸木材", kana: "キドモクザイ")
        #expect(Compared(mother, daughter).pattern[.name] == NameLevel.readAlike)
        #expect(Compared(mother, daughter, marked: true).pattern[.name] == NameLevel.longer)
        #expect(Compared(daughter, mother, marked: true).reversed[.name] == NameLevel.longer)
        // A stranger stays one.
        #expect(Compared(.company("Northwind"), daughter, marked: true).pattern[.name] == NameLevel.different)
    }

    @Test("a branch in either script is another unit, unless it is one branch")
    func units() {
        let (latin, japanese) = (KnownRow.company("Kido Mokuzai"), KnownRow.company("城戸木材", kana: "キドモクザイ"))
        var (latinBranch, japaneseBranch) = (latin, japanese)
        latinBranch.name += " 大阪支店"
        japaneseBranch.name += "　大阪支店"
        #expect(Self.level(latin, japaneseBranch) == NameLevel.otherUnit)
        #expect(Self.level(latinBranch, japanese) == NameLevel.otherUnit)
        #expect(Self.level(latinBranch, japaneseBranch) == NameLevel.readSame)
        japaneseBranch.name = "城戸木材　京都支店"
        #expect(Self.level(latinBranch, japaneseBranch) == NameLevel.otherUnit)
        #expect(Self.level(.company("Northwind"), japaneseBranch) == NameLevel.different)
    }
}
