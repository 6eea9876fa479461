import TestOffice
import Testing

@testable import Matching

@Suite("Hashes of what is compared")
struct FastHashTests {
    private func hash(_ text: String) -> UInt64 { FastHash.of(Array(text.utf16)[...]) }

    @Test("a text has one hash, wherever it stands and however it comes")
    func place() {
        let long = Array("株式会社山田商事".utf16)
        #expect(FastHash.of(long[4...]) == hash("山田商事"))
        var letters = FastHash()
        for unit in "山田商事".utf16 { letters.add(unit) }
        #expect(letters.whole == hash("山田商事"))
    }

    @Test(
        "order and length matter",
        arguments: [("ab", "ba"), ("a", "aa"), ("", "a"), ("山田", "田山"), ("1", "11")])
    func order(one: String, other: String) {
        #expect(hash(one) != hash(other))
    }

    @Test("nothing has a hash too, and no hash is 0, which says that there is none")
    func nothing() {
        #expect(FastHash().whole != 0 && FastHash().short != 0)
        for number in UInt64(0)..<5000 {
            var hash = FastHash()
            hash.add(number)
            #expect(hash.whole != 0 && hash.short != 0)
        }
    }

    /// 300 000 hashes of 64 bits meet with a chance of 3e5² ÷ 2⁶⁵ ≈ 2.4e-9.
    @Test("a hundred thousand names and numbers do not meet", arguments: Dice.seeds(3))
    func apart(dice: Dice) {
        var dice = dice
        var seen: Set<UInt64> = []
        for number in 0..<100_000 {
            var hash = FastHash()
            hash.add(UInt64(number))
            hash.add(UInt64(dice.seed))
            seen.insert(hash.whole)
        }
        #expect(seen.count == 100_000)
        // The upper bits alone part them nearly as well: blocks are made of forty of them.
        #expect(Set(seen.map { $0 >> 24 }).count >= 99_990)
        let one = dice.digits(8)
        #expect(hash(one) == hash(one))
    }
}
