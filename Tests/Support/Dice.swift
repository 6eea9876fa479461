import FoundationEssentials

/// Chance that a seed repeats, the same on every machine (SplitMix64): the only source of chance in the tests.
///
/// A test that throws dice takes them as its argument, so that the seed stands in the report of a failure:
///
///     @Test("…", arguments: Dice.seeds(20))
///     func sums(dice: Dice) { var dice = dice; … }
///
/// `SEKISHO_TEST_SEED=7` runs every such test with that seed alone.
package struct Dice: RandomNumberGenerator, Sendable, CustomStringConvertible {
    package let seed: UInt64
    private var state: UInt64

    package init(_ seed: UInt64) {
        self.seed = seed
        state = seed
    }

    /// Dice of the seeds from one on, or of the one seed that the environment names.
    package static func seeds(_ count: Int) -> [Dice] {
        if let only = ProcessInfo.processInfo.environment["SEKISHO_TEST_SEED"].flatMap(UInt64.init) {
            return [Dice(only)]
        }
        return (0..<count).map { Dice(UInt64($0 + 1)) }
    }

    package var description: String { "seed \(seed)" }

    package mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// A number below the count.
    package mutating func roll(_ count: Int) -> Int { Int(next() % UInt64(count)) }

    package mutating func number(_ range: ClosedRange<Int>) -> Int { range.lowerBound + roll(range.count) }

    /// True in `percent` of a hundred throws.
    package mutating func happens(_ percent: Int) -> Bool { roll(100) < percent }

    package mutating func pick<Value>(_ values: [Value]) -> Value { values[roll(values.count)] }

    /// Digits, the first of them no zero.
    package mutating func digits(_ count: Int) -> String {
        var text = String(number(1...9))
        for _ in 1..<max(count, 1) { text += String(number(0...9)) }
        return String(text.prefix(count))
    }

    package mutating func shuffle<Value>(_ values: inout [Value]) {
        for index in values.indices.dropFirst().reversed() { values.swapAt(index, number(0...index)) }
    }
}
