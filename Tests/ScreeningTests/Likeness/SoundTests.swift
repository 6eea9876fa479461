import TestOffice
import Testing

@testable import Screening

@Suite("What a word sounds like")
struct SoundTests {
    /// Spellings of one name that newspapers and lists have printed.
    static let spellings: [[String]] = [
        ["gaddafi", "qaddafi", "kadafi", "qadhafi", "gadhafi", "kaddafi"],
        ["muhammad", "mohammed", "mohamed", "mohamad", "muhammed"], ["hussein", "husayn", "hussain", "hossein"],
        ["yusuf", "yousef", "youssef", "yusef"], ["sergei", "sergey"], ["khalid", "khaled", "halid"],
        ["osama", "usama"], ["zhukov", "djukov", "dzhukov"], ["philip", "filip", "phillip"],
        ["alexander", "aleksander", "aleksandr"], ["abdullah", "abdulla", "abdallah"], ["schmidt", "shmidt"],
        ["kirov", "kiroff"], ["chaikovsky", "tschaikowsky", "tchaikovsky"],
    ]

    @Test("Spellings of one sound share a skeleton and a key", arguments: spellings)
    func same(words: [String]) {
        let sounds = words.map { Sound($0) }
        #expect(
            Set(sounds.map(\.skeleton)).count == 1, "\(sounds.map { String(decoding: $0.skeleton, as: UTF8.self) })")
        #expect(Set(sounds.map(\.firstKey)).count == 1)
        for one in sounds {
            for other in sounds {
                #expect(one.sharesKey(with: other) && WordLikeness.of(one, other) >= WordLikeness.floor)
            }
        }
    }

    @Test(
        "A word of few consonants, with digits or in kanji is found as it stands alone",
        arguments: [
            ("ali", "=ali"), ("oo", "=u"), ("a", "=a"), ("abu", "=abu"), ("eiou", "=aiu"), ("95", "95"),
            ("a380", "a380"), ("山田", "山田"), ("kim", "km"), ("aeon", "=aeun"),
        ])
    func bare(word: String, key: String) {
        #expect(Sound(word).firstKey == key && Sound(word).keys == [key])
    }

    @Test("From four consonants on a word is found with one of them left out", arguments: Dice.seeds(20))
    func slips(dice: Dice) {
        var dice = dice
        let consonants = ["b", "d", "f", "k", "l", "m", "n", "p", "r", "s", "t"]
        for _ in 0..<20 {
            var letters = consonants
            dice.shuffle(&letters)
            let kept = Array(letters.prefix(dice.number(4...7)))
            let word = kept.map { $0 + dice.pick(["a", "e", "i", "u"]) }.joined()
            var less = kept
            less.remove(at: dice.roll(less.count))
            let other = less.map { $0 + dice.pick(["a", "e", "i", "u"]) }.joined()
            #expect(Sound(word).keys.count == kept.count + 1)
            #expect(Sound(word).sharesKey(with: Sound(other)), "\(word) \(other)")
            #expect(Sound(other).sharesKey(with: Sound(word)), "\(word) \(other)")
            #expect(Sound(word).keys.contains { Sound(other).keys.contains($0) })
        }
    }
}

@Suite("How alike two words are")
struct WordLikenessTests {
    @Test(
        "The same is 1, one sound 0.98, an initial 0.85",
        arguments: [
            ("kaiyo", "kaiyo", 1), ("95", "95", 1), ("山田", "山田", 1), ("a", "a", 1), ("sergei", "sergey", 0.98),
            ("osama", "usama", 0.98), ("philip", "filip", 0.98), ("s", "sergei", 0.85), ("sergei", "s", 0.85),
            ("a", "abu", 0.85),
        ] as [(String, String, Double)])
    func steps(one: String, other: String, likeness: Double) {
        #expect(WordLikeness.of(Sound(one), Sound(other)) == likeness)
    }

    @Test(
        "Other numbers, other kanji, short words with a slip and what shares no key are nothing alike",
        arguments: [
            ("95", "96"), ("61398", "61399"), ("a380", "a388"), ("95", "95a"), ("山田", "山本"), ("山田", "yamada"),
            ("ali", "alia"), ("abu", "aba"), ("kim", "kin"), ("b", "sergei"), ("o", "u"), ("sony", "soha"),
            ("tehran", "tokyo"), ("metals", "denki"),
        ])
    func nothing(one: String, other: String) {
        #expect(WordLikeness.of(Sound(one), Sound(other)) < WordLikeness.floor)
        #expect(WordLikeness.of(Sound(other), Sound(one)) < WordLikeness.floor)
    }

    @Test("It is the same in both directions, from 0 to 1, and 1 for no other word", arguments: Dice.seeds(20))
    func symmetry(dice: Dice) {
        var dice = dice
        let parts = ["ka", "qa", "sch", "sh", "ei", "ey", "ov", "off", "mm", "m", "kh", "th", "a", "o", "in", "r", "z"]
        for _ in 0..<100 {
            let words = (0..<2).map { _ in (0..<dice.number(1...5)).map { _ in dice.pick(parts) }.joined() }
            let (one, other) = (Sound(words[0]), Sound(words[1]))
            let likeness = WordLikeness.of(one, other)
            #expect((0...1).contains(likeness) && likeness == WordLikeness.of(other, one), "\(words)")
            #expect((likeness == 1) == (words[0] == words[1]), "\(words)")
            #expect(likeness == 0 || likeness >= 0.98 || likeness == 0.85 || one.sharesKey(with: other), "\(words)")
        }
    }
}
