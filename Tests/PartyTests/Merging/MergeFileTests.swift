import Names
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Files of clusters, and places in names")
struct MergeFileTests {
    private func read(_ text: String) throws -> [String] {
        let file = try TemporaryFile(text)
        return try withExtendedLifetime(file) {
            try MergeFile.read(file.path).map { cluster, lines in
                "\(cluster): "
                    + lines.map { "\($0.code) \($0.probabilityMicro.map(String.init) ?? "-")" }
                    .joined(separator: ", ")
            }
        }
    }

    @Test("Clusters come in the order in which the file first names them, whatever lies between")
    func order() throws {
        #expect(
            try read("code,cluster,probability\nA,2,0.5\nB,1,1\nC,2,0.25\nD,,1\nE,1,\n")
                == ["2: A 500000, C 250000", "1: B 1000000, E -"])
        #expect(try read("確率,グループ,コード\n0.9,甲,A\n0.8,甲,B\n") == ["甲: A 900000, B 800000"])
        #expect(try read("取引先コード,まとまり\n A , 甲 \nＢ,甲\n") == ["甲: A -, Ｂ -"])
        #expect(try read("code,cluster,name\nA,1,x\nB,1,y\n") == ["1: A -, B -"])
        #expect(try read("code,cluster\n") == [])
    }

    @Test(
        "A probability is a decimal number from nought to one",
        arguments: [
            ("", nil), ("0", 0), ("1", 1_000_000), ("1.0", 1_000_000), ("0.5", 500_000), (".5", 500_000),
            ("0.999999", 999_999), ("0.9999996", 1_000_000), ("0.1234564", 123_456), ("0.1234565", 123_457),
            ("1e-3", 1000), ("0.0000004", 0), ("+0.25", 250_000),
        ] as [(String, Int64?)])
    func probabilities(text: String, micro: Int64?) throws {
        #expect(try MergeFile.micro(text) == micro)
    }

    @Test(
        "What is none is refused with what stands there",
        arguments: ["1.000001", "-0.000001", "2", "90%", "0,5", "nan", "inf", "x", "0.5 0.6", "高い"])
    func noProbability(text: String) {
        #expect(throws: MergeRefusal.badProbability(text)) { try MergeFile.micro(text) }
    }

    @Test("Millionths come back from a plan as they went in", arguments: Dice.seeds(10))
    func inverse(dice: Dice) throws {
        var dice = dice
        for _ in 0..<100 {
            let micro = Int64(dice.number(0...1_000_000))
            #expect(try MergeFile.micro(MergePlan.decimal(micro)) == micro)
        }
    }

    @Test(
        "The place at the end of a name, in the words of its script",
        arguments: [
            ("株式会社みらい", ""), ("みらい大阪支店", "支店"), ("みらい 大阪支店", "大阪支店"), ("みらい　大阪支店", "大阪支店"),
            ("みらい㈱神戸営業所", "営業所"), ("みらい 第二工場", "第二工場"), ("支店", "支店"), ("支店開発株式会社", ""), ("みらい出張所", "出張所"),
            ("みらい事業所", "事業所"), ("みらい支社", "支社"), ("みらい支部", "支部"), ("みらい本社", ""), ("みらい研究所", ""), ("みらい営業部", ""),
            ("Northwind Osaka Branch", "branch"), ("Northwind OSAKA BRANCH", "branch"), ("Northwind Plant", "plant"),
            ("Northwind Transplant", ""), ("Branch", ""), ("Ｎｏｒｔｈｗｉｎｄ　Ｂｒａｎｃｈ", "branch"), ("", ""),
        ])
    func sites(name: String, site: String) {
        #expect(NamedSite.of(name) == site)
    }

    @Test(
        "Two places of one company are two, one place written in two ways is one", arguments: ["株式会社みらい", "Northwind"])
    func objections(company: String) {
        func facts(_ name: String, _ id: Int64) -> MergeFacts {
            MergeFacts(
                id: id, code: "C\(id)", name: name, kind: "organization", birthDay: nil, numbers: [], isMerged: false,
                isErased: false, weight: 0, filled: 0, createdAt: 0)
        }
        func objection(_ one: String, _ other: String) -> MergeObjection? {
            MergeRules.objection(to: [facts(one, 1), facts(other, 2)])
        }
        let places = company == "Northwind" ? ["Osaka Branch", "Osaka Plant"] : ["大阪支店", "神戸支店"]
        #expect(objection("\(company) \(places[0])", "\(company) \(places[1])") == .branch)
        #expect(objection(company, "\(company) \(places[0])") == .branch)
        #expect(objection("\(company) \(places[0])", "\(company)　\(places[0])") == nil)
        #expect(objection(company, company) == nil)
    }
}
