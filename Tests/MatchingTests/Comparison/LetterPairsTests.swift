import TestOffice
import Testing

@testable import Matching

@Suite("Pairs of letters")
struct LetterPairsTests {
    private func pairs(_ text: String) -> LetterPairs {
        var pairs = LetterPairs()
        for (one, other) in zip(text.utf16, text.utf16.dropFirst()) { pairs.mark(one, other) }
        return pairs
    }

    @Test("a text has at most as many pairs as neighbours, and few of them fall together")
    func count() {
        #expect(pairs("").ones == 0 && pairs("a").ones == 0 && pairs("ab").ones == 1 && pairs("aaaa").ones == 1)
        let text = "acacia street ballarat"
        #expect((15...21).contains(pairs(text).ones))
        #expect(pairs("") == .zero && pairs("ab") != .zero)
    }

    @Test("what two have in common and together adds up as sets do", arguments: Dice.seeds(20))
    func sets(dice: Dice) {
        var dice = dice
        let letters = Array("abcdefghij")
        for _ in 0..<50 {
            let (one, other) = (
                pairs(String((0..<dice.roll(30)).map { _ in dice.pick(letters) })),
                pairs(String((0..<dice.roll(30)).map { _ in dice.pick(letters) }))
            )
            #expect(one & other == other & one && one | other == other | one)
            #expect((one & other).ones + (one | other).ones == one.ones + other.ones)
            #expect(one & one == one && one | .zero == one && one & .zero == .zero)
        }
    }
}
