import Testing

@testable import Matching

@Suite("A Latin name beside a Japanese one, by words that were learned")
struct LexiconLevelTests {
    private static let stems = [
        ("極東", "Kyokuto"), ("三鈴", "Misuzu"), ("若林", "Wakabayashi"), ("琉球", "Ryukyu"), ("帝都", "Teito"), ("京葉", "Keiyo"),
        ("大野", "Ohno"),
    ]
    private static let trades = [
        ("倉庫", "Warehouse"), ("紙器", "Paper Box"), ("精密", "Precision"), ("デンタル", "Dental"), ("建材", "Building Materials"),
        ("ソリューション", "Solution"),
    ]

    private static let lexicon: Lexicon = {
        let rows = stems.enumerated().flatMap { place, stem in
            (0..<4).flatMap { turn -> [KnownRow] in
                let trade = trades[(place + turn) % trades.count]
                let phone = "03-5555-\(1000 + place * 10 + turn)"
                return [
                    .company("\(stem.1) \(trade.1) Co., Ltd.", phone: phone),
                    .company("株式会社\(stem.0)\(trade.0)", phone: phone),
                ]
            }
        }
        return Lexicon(ProfileTable(rows))
    }()

    private func level(_ latin: String, _ japanese: String, _ lexicon: Lexicon = lexicon) -> Int? {
        let (name, other) = (Profile(.company(latin)), FoldedText.units(of: japanese))
        let letters = ProfileTable([.company(latin)]).pool
        return letters.withUnsafeBufferPointer { latin in
            other.withUnsafeBufferPointer { lexicon.level(latin[...], name.starts, $0[...]) }
        }
    }

    @Test(
        "all words account for all letters: the same name",
        arguments: [
            ("Kyokuto Precision", "極東精密"), ("Teito Paper Box", "帝都紙器"), ("Misuzu Building Materials", "三鈴建材"),
            ("Ono Dental", "大野デンタル"),
            ("OHNO WAREHOUSE", "大野倉庫"), ("Kyokuto", "極東"),
        ])
    func same(latin: String, japanese: String) {
        #expect(level(latin, japanese) == NameLevel.readSame)
    }

    @Test(
        "a letter more is the same name in one of five letters, two are another company",
        arguments: [
            ("Kyokuto Precision", "極東精密社", NameLevel.readSame), ("Kyokuto Precision", "新極東精密", NameLevel.readSame),
            ("Kyokuto", "極東社", NameLevel.longer), ("Kyokuto Precision", "極東精密販売", NameLevel.longer),
            ("Kyokuto Precision", "極東精密デンタル", NameLevel.longer), ("Kyokuto", "極東精密", NameLevel.longer),
        ])
    func longer(latin: String, japanese: String, level expected: Int) {
        #expect(level(latin, japanese) == expected)
    }

    @Test("a word more in the Latin name, which the list knows, is another company")
    func shorter() {
        #expect(level("Kyokuto Precision Dental", "極東精密") == NameLevel.longer)
        #expect(level("Kyokuto Precision Asia", "極東精密") == NameLevel.otherScript)
    }

    @Test("a word that the list does not know stands for what is left")
    func stranger() {
        #expect(level("Kyokuto Fisheries", "極東水産") == NameLevel.readAlike)
        #expect(level("Hakuyo Dental", "白洋デンタル") == NameLevel.readAlike)
    }

    @Test("another known word in the place of one is a sister company")
    func sister() {
        #expect(level("Kyokuto Precision", "極東デンタル") == NameLevel.longer)
        #expect(level("Keiyo Warehouse", "琉球倉庫") == NameLevel.longer)
        #expect(level("Kyokuto Precision", "極東水産") == NameLevel.related)
    }

    @Test("a slip of the pen is one letter, in a long word two")
    func slip() {
        #expect(level("Kyokuto Precision", "極東精蜜") == NameLevel.readAlike)
        #expect(level("Kyokuto Solution", "極東ソリーシン") == NameLevel.readAlike)
        #expect(level("Kyokuto Dental", "極東デントル") == NameLevel.readAlike)
        #expect(level("Kyokuto Dental", "極東ダントル") == NameLevel.related)
    }

    @Test("where the list has taught no word of a name nothing is said")
    func untaught() {
        #expect(level("Hikari Fisheries", "光水産") == nil)
        #expect(level("Kyokuto", "") == nil && level("", "極東") == nil)
        #expect(level("Kyokuto Precision", "極東精密", Lexicon(ProfileTable([]))) == nil)
    }

    @Test(
        "a word has one key however it is romanised",
        arguments: [("ohno", "ono"), ("shoji", "syouzi"), ("tsuda", "tuda"), ("homma", "honma")])
    func keys(one: String, other: String) {
        #expect(Lexicon.key(Array(one.utf16)) == Lexicon.key(Array(other.utf16)))
        #expect(Lexicon.key(Array(one.utf16)) != Lexicon.key(Array("kyokuto".utf16)))
    }
}
