import Names
import TestOffice
import Testing

@Suite("Edit distance: its laws")
struct SlipDistanceTests {
    private typealias Word = [UInt16]

    private func distance(_ one: [UInt16], _ other: [UInt16]) -> Int {
        EditDistance.between(one[...], other[...], limit: 99)
    }

    /// Levenshtein's distance, row by row as Wagner and Fischer wrote it (1974): no exchange of neighbours.
    private func levenshtein(_ one: [UInt16], _ other: [UInt16]) -> Int {
        var row = Array(0...other.count)
        for (i, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, against) in other.enumerated() {
                let cost = min(row[j] + 1, row[j + 1] + 1, diagonal + (letter == against ? 0 : 1))
                (diagonal, row[j + 1]) = (row[j + 1], cost)
            }
        }
        return row[other.count]
    }

    /// Textbooks of algorithms and of language, in their own examples.
    @Test(
        "distances that are published",
        arguments: [
            ("intention", "execution", 5), ("flaw", "lawn", 2), ("gumbo", "gambol", 2),
            ("rosettacode", "raisethysword", 8),
            ("sleep", "fleeting", 5), ("book", "back", 2), ("elephant", "relevant", 3), ("horse", "ros", 3),
            ("acress", "caress", 1),
            ("teh", "the", 1),
        ])
    func published(one: String, other: String, expected: Int) {
        #expect(distance(Array(one.utf16), Array(other.utf16)) == expected)
    }

    private static func word(_ dice: inout Dice) -> [UInt16] {
        let letters = Array("abcあ山".utf16)
        return (0..<dice.number(0...9)).map { _ in dice.pick(letters) }
    }

    @Test(
        "it is the same from either side, nothing to itself, and never more than the longer word",
        arguments: Dice.seeds(20))
    func metric(dice: Dice) {
        var dice = dice
        for _ in 0..<200 {
            let (one, other) = (Self.word(&dice), Self.word(&dice))
            let found = distance(one, other)
            #expect(found == distance(other, one))
            #expect((found == 0) == (one == other))
            #expect(found >= abs(one.count - other.count) && found <= max(one.count, other.count))
            #expect(found == distance(one.reversed(), other.reversed()))
        }
    }

    @Test("an exchange of neighbours makes it shorter than Levenshtein's, by half at most", arguments: Dice.seeds(20))
    func exchange(dice: Dice) {
        var dice = dice
        for _ in 0..<200 {
            let (one, other) = (Self.word(&dice), Self.word(&dice))
            let (found, plain) = (distance(one, other), levenshtein(one, other))
            #expect(found <= plain && 2 * found >= plain, "\(one) \(other)")
        }
    }

    @Test("what two words begin and end with in common does not count", arguments: Dice.seeds(20))
    func affixes(dice: Dice) {
        var dice = dice
        for _ in 0..<100 {
            let (one, other, around) = (Self.word(&dice), Self.word(&dice), Self.word(&dice))
            #expect(distance(around + one + around, around + other + around) == distance(one, other))
        }
    }

    @Test("one slip is one, wherever it is made; two far apart are two at most", arguments: Dice.seeds(20))
    func slips(dice: Dice) {
        var dice = dice
        func slipped(_ word: [UInt16], _ place: Int) -> [UInt16] {
            var word = word
            switch dice.roll(4) {
            case 0: word.remove(at: place)
            case 1: word.insert(0x7a, at: place)
            case 2: word.swapAt(place, place + 1)
            default: word[place] = 0x7a
            }
            return word
        }
        let word = Array("株式会社山田商事大阪支店".utf16)
        for _ in 0..<100 {
            let once = slipped(word, dice.roll(4))
            #expect(distance(word, once) == 1)
            #expect((1...2).contains(distance(word, slipped(once, 7 + dice.roll(3)))))
        }
    }

    @Test("under every limit it is the distance, or one more than the limit", arguments: Dice.seeds(20))
    func limits(dice: Dice) {
        var dice = dice
        for _ in 0..<100 {
            let (one, other) = (Self.word(&dice), Self.word(&dice))
            let whole = distance(one, other)
            for limit in 0...10 {
                #expect(EditDistance.between(one[...], other[...], limit: limit) == min(whole, limit + 1))
            }
            let longest = max(one.count, other.count)
            let share = EditDistance.keptShare(one[...], other[...])
            #expect(longest == 0 ? share == 1 : abs(share - (1 - Double(whole) / Double(longest))) < 1e-12)
        }
    }
}
