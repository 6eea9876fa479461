import Testing

@testable import Matching

@Suite("What a word stands for, by the names beside it")
struct TwinNamesTests {
    /// Twins behind one telephone each.
    private static func rows(_ twins: [(latin: String, japanese: String)]) -> [KnownRow] {
        twins.enumerated().flatMap { number, twin in
            let phone = "03-5555-\(1000 + number)"
            return [KnownRow.company(twin.latin, phone: phone), .company(twin.japanese, phone: phone)]
        }
    }

    private func texts(of word: String, in twins: [(latin: String, japanese: String)]) -> [String] {
        TwinNames(in: ProfileTable(Self.rows(twins))).texts(of: Lexicon.key(Array(word.utf16)))
            .map { String(decoding: $0, as: UTF16.self) }
    }

    private static let stems = [
        ("極東", "Kyokuto"), ("三鈴", "Misuzu"), ("若林", "Wakabayashi"), ("琉球", "Ryukyu"), ("帝都", "Teito"), ("京葉", "Keiyo"),
    ]
    private static let trades = [
        ("倉庫", "Warehouse"), ("紙器", "Paper Box"), ("精密", "Precision"), ("デンタル", "Dental"), ("ソリューション", "Solution"),
        ("醤油", "Soy Sauce"),
    ]

    private static let lessons = stems.enumerated().flatMap { place, stem in
        (0..<4).map { turn in
            let trade = trades[(place + turn) % trades.count]
            return (latin: "\(stem.1) \(trade.1) Co., Ltd.", japanese: "株式会社\(stem.0)\(trade.0)")
        }
    }

    @Test(
        "the text that comes again beside a word is what it stands for",
        arguments: stems + [trades[0], trades[2], trades[3], trades[4]])
    func learned(japanese: String, latin: String) {
        #expect(texts(of: latin.lowercased(), in: Self.lessons).first == FoldedText.units(of: japanese).text)
    }

    @Test("both words of a trade stand for the one text", arguments: ["paper", "box"])
    func two(word: String) {
        #expect(texts(of: word, in: Self.lessons).first == "紙器")
    }

    @Test("a word of several texts has them all, and a romanisation of either kind is one word")
    func several() {
        let all = Self.stems.flatMap { stem in
            Self.trades.map { (latin: "\(stem.1) \($0.1)", japanese: stem.0 + $0.0) }
        }
        let twins = all + Self.stems.prefix(3).map { (latin: "\($0.1) Soko", japanese: $0.0 + "倉庫") }
        #expect(texts(of: "soko", in: twins) == ["倉庫"] && texts(of: "souko", in: twins) == ["倉庫"])
        let trading = Self.stems.enumerated().map { number, stem in
            (latin: "\(stem.1) Trading", japanese: stem.0 + (number.isMultiple(of: 2) ? "商事" : "貿易"))
        }
        #expect(Set(texts(of: "trading", in: trading + Self.lessons)) == ["商事", "貿易"])
    }

    @Test("one name is no lesson, nor is the same company's branch and misspelling")
    func single() {
        #expect(texts(of: "kyokuto", in: [("Kyokuto Warehouse", "極東倉庫")]).isEmpty)
        let branches = ["光輝倉庫 大阪支店", "光輝倉庫 京都支店", "光輝倉庫"].map { (latin: "Hikari Warehouse", japanese: $0) }
        #expect(texts(of: "hikari", in: branches + Self.lessons).isEmpty)
        let companies = ["光輝倉庫", "光輝商事", "光輝建設"].map { (latin: "Hikari Company", japanese: $0) }
        #expect(texts(of: "hikari", in: companies + Self.lessons) == ["光輝"])
    }

    @Test("a word that is nowhere stands for nothing")
    func unknown() {
        #expect(texts(of: "hikari", in: Self.lessons).isEmpty)
        #expect(TwinNames(in: ProfileTable([])).words.isEmpty)
    }

    @Test("words that were seen beside several names are named once each, in one order")
    func words() {
        let words = TwinNames(in: ProfileTable(Self.rows(Self.lessons))).words
        #expect(words == words.sorted() && Set(words).count == words.count)
        #expect(words.contains(Lexicon.key(Array("kyokuto".utf16))))
        #expect(!words.contains(Lexicon.key(Array("hikari".utf16))))
    }
}

extension [UInt16] {
    /// Folded letters as a text.
    fileprivate var text: String { String(decoding: self, as: UTF16.self) }
}
