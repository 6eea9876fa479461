import TestOffice
import Testing

@testable import Matching

@Suite("How alike two names in kanji and kana are")
struct NameComparisonTests {
    @Test(
        "one name, however it is written",
        arguments: [
            ("株式会社山田商事", "山田商事㈱"), ("ヴィオラ", "ｳﾞｨｵﾗ"), ("富沢広告", "冨澤廣告"), ("山田 商事", "山田商事"), ("すずき薬局", "スズキ薬局"),
            ("山田商事　御中", "山田商事"), ("ABC商事", "ＡＢＣ商事"),
        ])
    func same(one: String, other: String) {
        #expect(Compared.names(one, other) == NameLevel.same)
    }

    @Test(
        "a letter more, less, another or exchanged is near, in names of three letters at least",
        arguments: [
            ("折原精工", "折原精巧", NameLevel.near), ("折原精工", "折原精工所", NameLevel.near), ("折原精工", "折精原工", NameLevel.near),
            ("三恵堂", "三恵同", NameLevel.near), ("三恵", "三恵堂", NameLevel.near), ("三恵", "三栄", NameLevel.related),
            ("恵", "栄", NameLevel.related),
        ])
    func near(one: String, other: String, level: Int) {
        #expect(Compared.names(one, other) == level)
    }

    @Test(
        "a name that is longer by a word is another company: a daughter, a holding",
        arguments: [
            ("真壁製粉", "真壁製粉ホールディングス"), ("真壁製粉", "新真壁製粉販売所真壁製粉"), ("八重樫重工業", "八重樫重工業ファイナンス"), ("真壁製粉", "真壁製粉物流"),
            ("真壁製粉", "北関東真壁製粉"),
        ])
    func longer(one: String, other: String) {
        #expect(Compared.names(one, other) == NameLevel.longer)
    }

    @Test(
        "sisters have one beginning and other ends",
        arguments: [("山一倉庫販売", "山一倉庫物流"), ("栗林陸送サービス", "栗林陸送不動産"), ("極東商事東京", "極東商事大阪")])
    func sisters(one: String, other: String) {
        #expect(Compared.names(one, other) == NameLevel.longer)
    }

    @Test(
        "two slips are alike in a name of six letters, not in one of five",
        arguments: [
            ("勝間田測器製作", "勝間田側機製作", NameLevel.alike), ("勝間測器製", "勝間側機製", NameLevel.related),
            ("日本精密電子機器工業販売", "日木精蜜電子機械工業販売", NameLevel.alike),
        ])
    func alike(one: String, other: String, level: Int) {
        #expect(Compared.names(one, other) == level)
    }

    @Test(
        "names that have nothing in common are different",
        arguments: [("山田商事", "佐藤建設"), ("極東倉庫", "琉球精密"), ("あおぞら", "ひまわり"), ("山田", "佐藤商店")])
    func different(one: String, other: String) {
        #expect(Compared.names(one, other) == NameLevel.different)
    }

    @Test(
        "branches and departments are parties of their own, though all else is one",
        arguments: [
            ("山田商事株式会社大阪支店", "山田商事株式会社", NameLevel.otherUnit), ("山田商事㈱大阪支店", "山田商事㈱京都支店", NameLevel.otherUnit),
            ("山田商事㈱営業第一部", "山田商事㈱営業第二部", NameLevel.otherUnit), ("山田商亊㈱大阪支店", "山田商事㈱", NameLevel.otherUnit),
            // One branch, written in two ways or with a slip.
            ("山田商事株式会社大阪支店", "㈱山田商事　大阪支店", NameLevel.same), ("山田商事㈱大阪支店", "山田商事㈱大坂支店", NameLevel.same),
            ("山田商亊㈱大阪支店", "山田商事㈱大阪支店", NameLevel.near),
            // Branches of two companies.
            ("山田商事㈱大阪支店", "佐藤建設㈱", NameLevel.different), ("山田商事㈱大阪支店", "山田商事物流㈱京都支店", NameLevel.longer),
        ])
    func units(one: String, other: String, level: Int) {
        #expect(Compared.names(one, other) == level)
    }

    @Test(
        "the legal form: stated alike, on the other side, or another one",
        arguments: [
            ("株式会社ヤマシロ", "㈱ヤマシロ", FormLevel.same), ("株式会社ヤマシロ", "ヤマシロ株式会社", FormLevel.moved),
            ("株式会社ヤマシロ", "有限会社ヤマシロ", FormLevel.different), ("株式会社ヤマシロ", "ヤマシロ", FormLevel.missing),
            ("ヤマシロ", "ヤマシロ", FormLevel.missing), ("Hohenstein GmbH", "Hohenstein AG", FormLevel.different),
            // In the other language it may be called otherwise, and stands elsewhere.
            ("株式会社ヤマシロ", "Yamashiro Co., Ltd.", FormLevel.same), ("株式会社ヤマシロ", "Yamashiro Ltd.", FormLevel.missing),
            ("有限会社ヤマシロ", "Yamashiro K.K.", FormLevel.missing), ("合同会社ヤマシロ", "Yamashiro K.K.", FormLevel.different),
        ])
    func forms(one: String, other: String, level: Int) {
        #expect(Compared.level(.form, .company(one), .company(other)) == level)
    }

    @Test(
        "readings: one letter is near, two in a long one",
        arguments: [
            ("ヤマダ", "ヤマダ", KanaLevel.same), ("ヤマダ", "ヤマタ", KanaLevel.near), ("ヤマダ", "ヤナタ", KanaLevel.different),
            ("カツマタソツキ", "カツマダソヅキ", KanaLevel.near), ("カツマタソキ", "カツマダゾキ", KanaLevel.different),
            ("ヤマダ", "", KanaLevel.missing),
            ("ヤマダ", "カブシキガイシャヤマダ", KanaLevel.same),
        ])
    func kana(one: String, other: String, level: Int) {
        let compared = Compared(.company("A", kana: one), .company("B", kana: other))
        #expect(compared.ask { $0.kana($0.profiles[0], $0.profiles[1]) } == level)
        #expect(compared.ask { $0.kana($0.profiles[1], $0.profiles[0]) } == level)
    }

    @Test("a reading says nothing new beside one name, and nothing beside another company's")
    func readingBesideName() {
        func level(_ one: String, _ other: String) -> Int? {
            Compared.level(.kana, .company(one, kana: "オリハラ"), .company(other, kana: "オリハラ"))
        }
        #expect(level("折原精工", "折原精工") == KanaLevel.missing)
        #expect(level("折原精工", "折原精巧") == KanaLevel.same)
        #expect(level("折原精工", "折原精工販売") == KanaLevel.missing)
    }

    @Test("which of two comes first does not matter, and each is itself", arguments: Dice.seeds(20))
    func symmetry(dice: Dice) {
        var dice = dice
        let pieces = ["山田", "商事", "山", "工業", "物流", "ホールディングス", "株式会社", "㈱", "大阪支店", "第一工場", "センター", "A", "Tec", "　"]
        for _ in 0..<100 {
            let (one, other) = (
                (0..<dice.number(1...4)).map { _ in dice.pick(pieces) }.joined(),
                (0..<dice.number(1...4)).map { _ in dice.pick(pieces) }.joined()
            )
            let compared = Compared(.company(one), .company(other))
            #expect(compared.pattern == compared.reversed, "\(one) \(other)")
            #expect(Compared.names(one, one) == NameLevel.same, "\(one)")
        }
    }
}
