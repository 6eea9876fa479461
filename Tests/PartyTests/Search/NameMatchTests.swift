import TestOffice
import Testing

@testable import Party

@Suite("How a name answers what somebody looks for")
struct NameMatchTests {
    private func exactly(_ query: String, _ name: String, _ reading: String? = nil) -> PartyMatch? {
        NameMatch(SearchQuery(query)).exactly(PartyForms(name: name, reading: reading))
    }

    private func mistakes(_ query: String, _ name: String, _ reading: String? = nil) -> Int? {
        var match = NameMatch(SearchQuery(query))
        return match.similarly(PartyForms(name: name, reading: reading))
    }

    @Test(
        "Whole, at its beginning, by a word, by the beginning of a word, by a part, or not",
        arguments: [
            ("Delta", "Delta", nil, .name), ("Delta Ltd.", "DELTA Inc.", nil, .name),
            ("Delta Mo", "Delta Motion", nil, .nameBeginning), ("deltamotion", "Delta Motion", nil, .name),
            ("motion", "Delta Motion", nil, .word), ("motion delta", "Delta Motion", nil, .word),
            ("mot delta", "Delta Motion", nil, .wordBeginning), ("otio", "Delta Motion", nil, .part),
            ("delta otion", "Delta Motion", nil, .part), ("delta omega", "Delta Motion", nil, nil),
            ("デルタ", "Delta", "デルタ", .name), ("derute", "Delta", "デルテ", .name),
            ("山田", "山田商事株式会社", nil, .nameBeginning), ("商事", "山田商事株式会社", nil, .part),
            ("やまだ", "山田商事", "ヤマダショウジ", .nameBeginning), ("yamada", "山田商事", "ヤマダショウジ", .nameBeginning),
            ("yamada", "山田商事", nil, nil), ("hikari", "光ヒカリ電機", nil, .word),
            ("三", "第三工業", nil, .part), ("3m", "3M Japan", nil, .nameBeginning), ("", "Delta", nil, nil),
            ("株式会社", "株式会社デルタ", nil, nil), ("デルタ 光", "デルタ光学", nil, .nameBeginning),
        ] as [(String, String, String?, PartyMatch?)])
    func exact(query: String, name: String, reading: String?, match: PartyMatch?) {
        #expect(exactly(query, name, reading) == match, "\(query), \(name)")
    }

    /// Each mistake counts two, and what is only the beginning of a word one more.
    @Test(
        "Mistakes are forgiven in long words only, and as many as the word is long",
        arguments: [
            ("abc", "abd", nil), ("abcd", "abce", 2), ("abcd", "abef", nil), ("abcdefg", "abcdefx", 2),
            ("abcdefg", "abcdexx", nil), ("abcdefgh", "abcdefxx", 4), ("abcdefgh", "abcdexxx", nil),
            ("abcd", "bacd", 2), ("abcd", "acd", 2), ("abcd", "abxcd", 2), ("1234", "1235", nil), ("a234", "a235", 2),
            ("山田", "山本", nil), ("山田商", "山本商", 2), ("山田商事", "山本商社", nil), ("abcde", "abcdx motion", 2),
            ("abcdx", "abcdefgh", nil), ("abxde", "abcdefgh", 3), ("abxd", "abcdefgh", nil),
            ("delta motoin", "Delta Motion", 2), ("detla motoin", "Delta Motion", 4),
            ("delta xyzuvw", "Delta Motion", nil),
        ] as [(String, String, Int?)])
    func similar(query: String, name: String, expected: Int?) {
        #expect(mistakes(query, name) == expected)
    }

    @Test("A query is the words that must all be there, each in every writing that may stand for it")
    func words() {
        func written(_ text: String) -> [[String]] {
            SearchQuery(text).words.map { word in
                word.writings.map { String(String.UnicodeScalarView($0.compactMap(Unicode.Scalar.init))) }
            }
        }
        // What is typed in Latin letters may be a reading, too.
        #expect(written("Delta Motion").map(\.first) == ["delta", "motion"])
        #expect(written("shouji") == [["shouji", "shoji"]])
        #expect(written("3M山田").map(\.first) == ["3m", "山田"])
        #expect(written("株式会社 山田商事") == [["山田商事"]])
        #expect(written("ヤマダ電機") == [["ヤマダ電機"]])
        #expect(written("ヤマダ　ショウジ") == [["ヤマダ", "yamada"], ["シヨウジ", "shoji"]])
        #expect(written("  ") == [] && written("・、") == [])
        #expect(SearchQuery("yamada shoji").joined.letters == SearchQuery("yamadashoji").words.first?.letters)
    }

    @Test(
        "A legal form with a mistake in it is left out, where something remains",
        arguments: [
            ("Pacific Ltf", "pacific"), ("Pacific Co Ltf", "pacific"), ("株式社東海商事", "東海商事"), ("東海商事株式会仕", "東海商事"),
            ("Pacific Gmbj", "pacific"), ("有限社東海", "東海"), ("Ltf", nil), ("東海商事", nil), ("Pacific Bearings", nil),
        ] as [(String, String?)])
    func misspelt(text: String, rest: String?) {
        let query = SearchQuery(text).withoutMisspeltForms
        #expect(query?.joined.letters == rest.map { SearchForm($0).letters })
    }
}

@Suite("Words one mistake away")
struct SpellingTests {
    private static let letters = (UInt32(0x61)...0x7A).map(\.self)

    private static func mistaken(_ word: [UInt32], _ dice: inout Dice) -> [UInt32] {
        var word = word
        let place = dice.roll(word.count)
        switch dice.roll(4) {
        case 0: word.remove(at: place)
        case 1: word[place] = dice.pick(letters)
        case 2: word.insert(dice.pick(letters), at: dice.roll(word.count + 1))
        default: if place + 1 < word.count { word.swapAt(place, place + 1) }
        }
        return word
    }

    @Test("Whatever one mistake makes of a word is among them, and each is there once", arguments: Dice.seeds(10))
    func near(dice: Dice) {
        var dice = dice
        for _ in 0..<20 {
            let word = (0..<dice.number(4...7)).map { _ in dice.pick(Self.letters) }
            let near = Spellings.near(word)
            let all = Set(near)
            #expect(all.count == near.count && !all.contains(word))
            for _ in 0..<50 {
                let other = Self.mistaken(word, &dice)
                #expect(other == word || all.contains(other))
            }
        }
    }

    /// n letters in 26: at most n − 1 exchanged, 25n changed, 26(n + 1) added, n left out.
    @Test("They are as many as there are mistakes to make")
    func count() {
        #expect(Spellings.near([0x61, 0x62, 0x63, 0x64]).count == 3 + 25 * 4 + 26 * 5 - 4 + 4)
        // Digits are tried only where there are some.
        #expect(Spellings.near([0x61, 0x31]).joined().contains(0x39))
        #expect(!Spellings.near([0x61, 0x62]).joined().contains { (0x30...0x39).contains($0) })
    }

    @Test("What a forgiven mistake leaves of a word's grams is enough to find it", arguments: Dice.seeds(20))
    func remains(dice: Dice) {
        var dice = dice
        for _ in 0..<30 {
            let isLatin = dice.happens(50)
            let alphabet = isLatin ? Self.letters : SearchForm("山川田中東西高松森石金北三大小光海").letters
            let word = (0..<(isLatin ? dice.number(8...12) : dice.number(3...8))).map { _ in dice.pick(alphabet) }
            var meant = word
            let place = dice.roll(meant.count - 1)
            switch dice.roll(3) {
            case 0: meant[place] = dice.pick(alphabet)
            case 1: meant.swapAt(place, place + 1)
            default: meant.insert(dice.pick(alphabet), at: place + 1)
            }
            var grams: Set<UInt32> = []
            var form = SearchForm()
            meant.forEach { form.append($0) }
            Gram.each(form) { grams.insert($0) }
            let chosen = GramRemains(word).choosing(12, patience: .max) { _ in 0 }
            var present: UInt16 = 0
            for (index, gram) in chosen.grams.enumerated() where grams.contains(gram.gram) { present |= 1 << index }
            #expect(chosen.rank(present) != nil, "\(word) \(meant)")
            #expect(chosen.rank(UInt16(truncatingIfNeeded: (1 << chosen.grams.count) - 1)) == 0)
        }
    }

    @Test("Every three Latin letters and digits have a number of their own, below those of other scripts")
    func grams() {
        let letters: [UInt32] = [0] + (0x30...0x39).map(\.self) + (0x61...0x7A).map(\.self)
        var numbers: Set<UInt32> = []
        for first in letters {
            for second in letters { for third in letters { numbers.insert(Gram.latin(first, second, third)) } }
        }
        #expect(numbers.count == 37 * 37 * 37)
        #expect(numbers.allSatisfy { $0 < 1 << 16 })
        for pair in [(0x5C71, 0x7530), (0x30A1, 0x30A2), (0, 0x5C71), (0x5C71, 0)] as [(UInt32, UInt32)] {
            #expect((1 << 16..<2 << 16).contains(Int(Gram.other(pair.0, pair.1))))
        }
        #expect((2 << 16..<Gram.count).contains(Int(Gram.domain("example.jp"))))
        #expect(Gram.domain("example.jp") != Gram.domain("example.com"))
    }
}
