import Names
import TestOffice
import Testing

@testable import Matching

@Suite("Names word by word, as they are matched")
struct NameWordsTests {
    private func read(_ name: String) -> NameReader {
        var reader = NameReader()
        reader.read(FoldedText.units(of: name))
        return reader
    }

    private func text(_ units: some Sequence<UInt16>) -> String { String(decoding: Array(units), as: UTF16.self) }

    private func core(_ name: String) -> String {
        let reader = read(name)
        return text(reader.full.prefix(reader.coreLength))
    }

    @Test(
        "words begin where they were written apart",
        arguments: [
            ("Northwind", [0]), ("North Wind Trading", [0, 5, 9]), ("The Larkspur Bakery, LLC", [0, 8]),
            ("A&B Tools", [0, 3]),
            ("Smith & Sons", [0, 5]), ("Smith and Sons", [0, 5]), ("J.P. Morgan", [0, 2]),
        ])
    func starts(name: String, places: [Int]) {
        let reader = read(name)
        #expect((0..<64).filter { reader.starts & (1 << UInt64($0)) != 0 } == places)
        #expect(reader.isLatin)
    }

    @Test("kanji and kana have no words, and their spaces are nothing")
    func eastAsian() {
        for name in ["山 田 商 事", "山田　商事", "山田商事"] {
            #expect(core(name) == "山田商事" && read(name).starts == 0 && !read(name).isLatin)
        }
    }

    @Test(
        "前株 and 後株 are told apart",
        arguments: [
            ("株式会社ヤマシロ", true), ("㈱ヤマシロ", true), ("(株)ヤマシロ", true), ("カ)ヤマシロ", true), ("ヤマシロ株式会社", false),
            ("ヤマシロ(株)", false), ("ヤマシロ株式会社大阪支店", false), ("Kabushiki Kaisha Yamashiro", true),
            ("Yamashiro K.K.", false),
            ("ヤマシロ", false),
        ])
    func position(name: String, isFirst: Bool) {
        #expect(read(name).formFirst == isFirst)
    }

    @Test(
        "who is addressed is not part of the name",
        arguments: ["山田商事株式会社御中", "山田商事株式会社 御中", "山田商事 様", "山田商事殿", "山田商事　御中", "株式会社山田商事 様"])
    func honorifics(name: String) {
        #expect(core(name) == "山田商事")
        #expect(read(name).full.count == 4)
    }

    @Test("an address of honour alone is the name that it is", arguments: ["御中", "様", "殿"])
    func honorificAlone(name: String) {
        #expect(core(name) == name)
    }

    @Test(
        "a department at the end of a Latin name stands behind it with the word before",
        arguments: [
            ("Northwind Osaka Branch", "northwind", "osakabranch"),
            ("Northwind Trading Kobe Plant", "northwindtrading", "kobeplant"),
            ("Osaka Branch", "osakabranch", ""), ("Northwind Inc. Sales Division", "northwind", "salesdivision"),
            ("Northwind 大阪支店", "northwind", "大阪支店"), ("Northwind Ltd. 御中", "northwind", ""),
        ])
    func departments(name: String, core: String, unit: String) {
        let reader = read(name)
        #expect(text(reader.full.prefix(reader.coreLength)) == core)
        #expect(text(reader.full.dropFirst(reader.coreLength)) == unit)
        #expect(reader.isLatin)
    }

    @Test(
        "a name of few Latin letters before kanji is a Japanese one",
        arguments: ["AB商事", "NTTデータ", "ABC工場", "Skyデパート", "Jリーグ株式会社"])
    func mixed(name: String) {
        #expect(!read(name).isLatin)
    }

    @Test(
        "no more than sixty letters are compared, and the name proper is never longer than the whole",
        arguments: [59, 60, 61, 150])
    func limit(count: Int) {
        for letter in ["a", "山"] {
            let reader = read(String(repeating: letter, count: count))
            #expect(reader.full.count == min(count, 60) && reader.coreLength == min(count, 60))
        }
        let unit = read(String(repeating: "山", count: count) + "株式会社大阪支店")
        #expect(unit.full.count == 60 && unit.coreLength == min(count, 60))
    }

    @Test(
        "a reading loses its form and its spaces", arguments: ["カブシキガイシャ ヤマダ", "ヤマダ　カブシキガイシャ", "ﾔ ﾏ ﾀﾞ", "やまだ", "ヤマダ（カ"])
    func kana(reading: String) {
        var reader = NameReader()
        reader.readKana(FoldedText.units(of: reading))
        #expect(text(reader.full) == "ヤマダ" && reader.coreLength == 3)
    }

    @Test("whatever is read, the name proper stands at the beginning of what is compared", arguments: Dice.seeds(20))
    func anything(dice: Dice) {
        var dice = dice
        let pieces = [
            "株式会社", "(株)", "㈱", "山田", "商事", "Co.", "Ltd", "Yamada", "支店", "御中", " ", "(", ")", "＆", "the", "様", "ー",
            "カ)",
        ]
        var reader = NameReader()
        for _ in 0..<200 {
            let name = (0..<dice.number(0...7)).map { _ in dice.pick(pieces) }.joined()
            let folded = FoldedText.units(of: name)
            reader.read(folded)
            #expect(reader.coreLength <= reader.full.count && reader.full.count <= folded.count, "\(name)")
            #expect(!reader.full.contains(FoldTable.space) && !reader.full.contains(UInt16(ascii: "(")), "\(name)")
            // One reader for all names of a list: nothing is left of the one before.
            let fresh = read(name)
            #expect(fresh.full == reader.full && fresh.form == reader.form && fresh.starts == reader.starts, "\(name)")
        }
    }
}
