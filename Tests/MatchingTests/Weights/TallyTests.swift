import TestOffice
import Testing

@testable import Matching

@Suite("Counts by key")
struct TallyTests {
    @Test("each key is counted by itself, however many there are", arguments: Dice.seeds(5))
    func counts(dice: Dice) {
        var dice = dice
        var tally = Tally(capacity: 10)
        var expected: [UInt64: Double] = [:]
        for _ in 0..<20_000 {
            let key = UInt64(dice.number(1...6000)) &* 0x1_0000_0001
            tally.add(key)
            expected[key, default: 0] += 1
        }
        #expect(expected.allSatisfy { tally[$0.key] == $0.value })
        #expect(tally[UInt64.max] == 0)
    }
}

@Suite("Counts of patterns")
struct PatternCounterTests {
    private func dictionary(_ counter: PatternCounter) -> [UInt32: Int] {
        Dictionary(uniqueKeysWithValues: counter.counts.map { ($0.pattern.bits, $0.count) })
    }

    @Test("each pattern is counted by itself, the one without any agreement too")
    func counts() {
        var counter = PatternCounter()
        var same = Pattern()
        same[.phone] = PhoneLevel.same
        counter.add(Pattern())
        counter.add(same, times: 5)
        counter.add(Pattern())
        #expect(dictionary(counter) == [0: 2, same.bits: 5])
        #expect(PatternCounter().counts.isEmpty)
    }

    /// More than half of its first room, so that it grows.
    @Test("forty thousand patterns are told apart, and two counters add up", arguments: Dice.seeds(2))
    func many(dice: Dice) {
        var dice = dice
        var (one, other) = (PatternCounter(), PatternCounter())
        var expected: [UInt32: Int] = [:]
        for number in 0..<80_000 {
            let bits = UInt32(truncatingIfNeeded: dice.roll(40_000))
            if number.isMultiple(of: 3) { other.add(Pattern(bits: bits)) } else { one.add(Pattern(bits: bits)) }
            expected[bits, default: 0] += 1
        }
        one.add(other)
        #expect(dictionary(one) == expected)
    }

    @Test("the order in which patterns came does not show", arguments: Dice.seeds(5))
    func order(dice: Dice) {
        var dice = dice
        var patterns = (0..<500).map { _ in Pattern(bits: UInt32(dice.roll(100))) }
        var (one, other) = (PatternCounter(), PatternCounter())
        for pattern in patterns { one.add(pattern) }
        dice.shuffle(&patterns)
        for pattern in patterns { other.add(pattern) }
        #expect(
            one.counts.map(\.pattern) == other.counts.map(\.pattern)
                && one.counts.map(\.count) == other.counts.map(\.count))
    }
}

@Suite("Numbers drawn by lot")
struct LotTests {
    /// The first numbers of SplitMix64 from the seed 1234567, as Rosetta Code prints them, above the bound 2⁶² (their upper 62
    /// bits): 6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821.
    @Test("they are those of SplitMix64")
    func published() {
        var lot = Lot(seed: 1_234_567)
        let published: [UInt64] = [
            6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
            16_408_922_859_458_223_821,
        ]
        for number in published { #expect(lot.draw(below: 1 << 62) == Int(number >> 2)) }
    }

    @Test("every number below the bound is drawn, about equally often", arguments: [1, 2, 7, 10])
    func even(bound: Int) {
        var lot = Lot(seed: 20_260_401)
        var counts = [Int](repeating: 0, count: bound)
        for _ in 0..<10_000 { counts[lot.draw(below: bound)] += 1 }
        // Within five standard deviations of 10 000 ÷ bound.
        let (mean, share) = (10_000 / Double(bound), 1 / Double(bound))
        let most = 5 * (10_000 * share * (1 - share)).squareRoot()
        #expect(counts.allSatisfy { abs(Double($0) - mean) <= most })
    }
}
