import Governance
import TestOffice
import Testing

@Suite("Digests of what rows say")
struct ValueDigestTests {
    private static func digest(_ texts: [String]) -> Int64 {
        var digest = ValueDigest()
        for (place, text) in texts.enumerated() { digest.add(place, text) }
        return digest.value
    }

    @Test("Rows that say the same have one digest, rows that do not have another", arguments: Dice.seeds(10))
    func digests(dice: Dice) {
        var dice = dice
        var seen: [Int64: [String]] = [:]
        for _ in 0..<2000 {
            let row = (0..<3).map { _ in (0..<dice.roll(10)).map { _ in dice.pick(["a", "b", "\0", "山"]) }.joined() }
            #expect(seen.updateValue(row, forKey: Self.digest(row)) ?? row == row)
            #expect(Self.digest(row) == Self.digest(row + [""]))
        }
        // What moves from one field to its neighbour is not the same row.
        let moved = [["ab", "", ""], ["a", "b", ""], ["", "ab", ""], ["", "", "ab"], ["ab", "\0", ""]]
        #expect(Set(moved.map(Self.digest)).count == 5)
    }

    @Test("A number is no text, and none is nothing")
    func numbers() {
        var none = ValueDigest()
        none.add(1, nil as Int64?)
        #expect(none.value == ValueDigest().value)
        let digests = [-1, 0, 1, 97].map { (number: Int64) in
            var digest = ValueDigest()
            digest.add(1, number)
            return digest.value
        }
        #expect(Set(digests + [Self.digest(["", "a"])]).count == 5)
    }
}
