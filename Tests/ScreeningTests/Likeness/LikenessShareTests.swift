import TestOffice
import Testing

@testable import Screening

@Suite("What the words of two names add up to")
struct LikenessShareTests {
    private static func score(_ asked: String, _ listed: String) -> Double {
        NameLikeness.between(WatchWords(asked), WatchWords(listed), weight: { _ in 1 }).score
    }

    @Test(
        "A word more on the list takes away half its weight, one more of the party three tenths",
        arguments: [
            ("kaiyo denki", "kaiyo denki", 1), ("kaiyo denki", "denki kaiyo", 1),
            ("kaiyo denki 95", "kaiyo denki", 2 / 2.3), ("kaiyo denki", "kaiyo denki 95", 2 / 2.5),
            ("kaiyo denki 95", "kaiyo denki 96", 2 / 2.8), ("kaiyo 95 97", "kaiyo", 1 / 1.6),
            ("kaiyo", "kaiyo 95 97", 1 / 2.0), ("95", "96", 0), ("", "kaiyo", 0), ("kaiyo", "", 0), ("", "", 0),
            // The same word twice is not found twice where it stands once.
            ("kaiyo kaiyo", "kaiyo", 1 / 1.3), ("kaiyo", "kaiyo kaiyo", 1 / 1.5),
        ] as [(String, String, Double)])
    func shares(asked: String, listed: String, score: Double) {
        #expect(abs(Self.score(asked, listed) - score) < 0.000_001)
    }

    private static let words = ["kaiyo", "denki", "山田", "95", "bangkok", "sergei", "metals", "al", "rosneft", "b"]

    @Test("A name is itself, words more only take away, and what is paired is not left over", arguments: Dice.seeds(20))
    func laws(dice: Dice) {
        var dice = dice
        for _ in 0..<20 {
            var words = Self.words
            dice.shuffle(&words)
            let (one, two) = (dice.number(1...5), dice.number(1...5))
            let asked = words.prefix(one).joined(separator: " ")
            let listed = words.dropFirst(dice.roll(3)).prefix(two).joined(separator: " ")
            #expect(Self.score(asked, asked) == 1)
            let likeness = NameLikeness.between(WatchWords(asked), WatchWords(listed), weight: { _ in 1 })
            #expect((0...1).contains(likeness.score))
            #expect(Self.score(asked + " 777", listed) <= likeness.score)
            #expect(Self.score(asked, listed + " 777") <= Self.score(asked + " 777", listed))
            #expect(Self.score(asked + " 777", listed + " 777") >= likeness.score)
            let pairedAsked = likeness.pairs.reduce(0) { $0 + $1.asked.split(separator: " ").count }
            let pairedListed = likeness.pairs.reduce(0) { $0 + $1.listed.split(separator: " ").count }
            #expect(pairedAsked + likeness.extra.count == WatchWords(asked).words.count)
            #expect(pairedListed + likeness.missing.count == WatchWords(listed).words.count)
        }
    }

    @Test("One word and the two that it is written as are paired, numbers and kanji are not joined")
    func joined() {
        let one = NameLikeness.between(WatchWords("Aero Caribbean"), WatchWords("AEROCARIBBEAN"), weight: { _ in 1 })
        #expect(one.pairs.map { "\($0.asked) = \($0.listed)" } == ["aero caribbean = aerocaribbean"])
        #expect(one.extra.isEmpty && one.missing.isEmpty)
        #expect(Joined.words(of: ["aero", "caribbean"]) == ["aerocaribbean", "caribbeanaero"])
        #expect(Joined.words(of: ["a", "b", "c"]) == ["ab", "bc"])
        #expect(Joined.words(of: ["a", "b", "c", "d", "e", "f"]).count == 5)
        for words in [
            [], ["aero"], ["a", "b", "c", "d", "e", "f", "g"], ["aero", "95"], ["山田", "商事"], ["aero", "é"],
        ] {
            #expect(Joined.words(of: words).isEmpty, "\(words)")
        }
        // Four letters are not taken for two words, five are.
        #expect(!Joined.isLike(Sound("aero"), Sound("aero")) && Joined.isLike(Sound("aeros"), Sound("aeros")))
    }

    @Test("A word says the more the rarer it is, legal forms and particles next to nothing")
    func weights() {
        let weights = WordWeights(names: 40_000)
        var last = Double.infinity
        for count in [0, 1, 3, 100, 10_000, 40_000] {
            let weight = weights.weight(of: "rosneft", count: count)
            #expect(weight < last || weight == 0.5)
            last = weight
        }
        #expect(last == 0.5 && weights.weight(of: "rosneft", count: .max - 1) == 0.5)
        #expect(weights.weight(of: "rosneft", count: -5) == weights.weight(of: "rosneft", count: 0))
        let whole = weights.weight(of: "rosneft", count: 7)
        for (word, share) in [
            ("ltd", 0.05), ("gmbh", 0.05), ("al", 0.25), ("bin", 0.25), ("the", 0.25), ("trading", 0.5), ("bank", 0.5),
            ("x", 0.3), ("ng", 0.6), ("kim", 1), ("山田", 1),
        ] as [(String, Double)] {
            #expect(abs(weights.weight(of: word, count: 7) - whole * share) < 0.000_001, "\(word)")
        }
    }

    @Test("What shares no word that was looked up cannot reach the threshold by the others", arguments: Dice.seeds(20))
    func probe(dice: Dice) {
        var dice = dice
        for _ in 0..<100 {
            let words: [Probe.Weighed] = (0..<dice.number(1...8)).map {
                ("w\($0)", Double(dice.number(1...1000)) / 100)
            }
            let threshold = Double(dice.number(540...840)) / 1000
            let looked = Probe(words, threshold: threshold).looked
            let names = Set(looked.map(\.word))
            let rest = words.filter { !names.contains($0.word) }.reduce(0) { $0 + $1.weight }
            let extra = looked.reduce(0) { $0 + $1.weight }
            #expect(NameLikeness.bound(paired: rest, extra: extra, missing: 0) < threshold)
            // The rare ones are looked up, and at least one of them.
            #expect(!looked.isEmpty && looked.map(\.weight) == looked.map(\.weight).sorted(by: >))
            let least = looked.map(\.weight).min() ?? 0
            #expect(words.allSatisfy { names.contains($0.word) || $0.weight <= least })
        }
    }

    @Test(
        "Words beyond the last that any name has are not compared",
        arguments: [(23, 23), (24, 24), (25, 24), (400, 24)])
    func limit(count: Int, kept: Int) {
        let name = (1...count).map { "word\($0)" }.joined(separator: " ")
        #expect(WatchWords(name).words == (1...kept).map { "word\($0)" })
        #expect(Self.score(name, name) == 1)
    }
}
