import TestOffice
import Testing

@testable import Matching

@Suite("What a list teaches about agreement")
struct EstimationTests {
    /// Odds of 2ⁿ to one: 2 ÷ 3, 1 ÷ 3, 8 ÷ 9, 1024 ÷ 1025.
    static let odds: [(Double, Double)] = [
        (0, 0.5), (1, 0.666_666_666_667), (-1, 0.333_333_333_333), (3, 0.888_888_888_889), (10, 0.999_024_390_244),
        (-200, 0), (2000, 1), (-2000, 0),
    ]

    @Test("doublings of the odds as a probability", arguments: odds)
    func probability(bits: Double, expected: Double) {
        #expect(abs(Estimation.probability(bits) - expected) < 1e-11)
        #expect(abs(Estimation.probability(bits) + Estimation.probability(-bits) - 1) < 1e-12)
        #expect(Likeness.probability(bits) == Estimation.probability(bits))
    }

    @Test("logarithm and power are of base two", arguments: [(8.0, 3.0), (1.0, 0.0), (0.25, -2.0)])
    func bits(value: Double, bits: Double) {
        #expect(value.logarithm == bits && bits.exponential == value)
    }

    @Test("a list that says nothing leaves common sense as it was")
    func nothing() {
        for prior in [Weights.organizations, .people] {
            let weights = Estimation.weights(candidates: [], drawn: [], parties: 0, from: prior)
            for field in Field.allCases {
                for (learned, told) in [(weights.m, prior.m), (weights.u, prior.u)] {
                    let whole = told[field.rawValue].reduce(0, +)
                    for (one, other) in zip(learned[field.rawValue], told[field.rawValue]) {
                        #expect(abs(one - other / whole) < 1e-4 || abs(one - other) < 1e-4, "\(field)")
                    }
                }
            }
            #expect(weights.share > 0 && weights.share <= 0.4)
        }
    }

    private static func lesson(_ dice: inout Dice, pairs: Int, matches: Int) -> PatternCounts {
        var counter = PatternCounter()
        for number in 0..<pairs {
            var pattern = Pattern()
            let isSame = number < matches
            pattern[.name] = isSame ? NameLevel.same : dice.pick([NameLevel.different, NameLevel.related])
            pattern[.phone] = isSame && dice.happens(90) ? PhoneLevel.same : PhoneLevel.different
            pattern[.address] = isSame && dice.happens(70) ? AddressLevel.same : AddressLevel.different
            pattern[.web] = isSame && dice.happens(50) ? WebLevel.domain : WebLevel.missing
            counter.add(pattern)
        }
        return counter.counts
    }

    @Test("what is learned stays within its bounds, whatever the list says", arguments: Dice.seeds(10))
    func bounds(dice: Dice) {
        var dice = dice
        let prior = Weights.organizations
        let candidates = Self.lesson(&dice, pairs: dice.number(1...5000), matches: dice.number(0...3000))
        let drawn = Self.lesson(&dice, pairs: 4000, matches: 0)
        let weights = Estimation.weights(candidates: candidates, drawn: drawn, parties: 2000, from: prior)
        for field in Field.allCases {
            for level in 0..<field.levels {
                let ratio = weights.m[field.rawValue][level] / prior.m[field.rawValue][level]
                #expect(ratio >= 1 / 2.5 - 1e-9 && ratio <= 2.5 + 1e-9, "\(field) \(level)")
                #expect(weights.u[field.rawValue][level] > 0 && weights.u[field.rawValue][level] <= 1)
            }
        }
        #expect(weights.share > 0 && weights.share <= 0.4)
        // A chance that pairs drawn by lot are too few to show is never less than common sense has it.
        #expect(weights.u[Field.phone.rawValue][PhoneLevel.same] >= prior.u[Field.phone.rawValue][PhoneLevel.same])
    }

    @Test("a list whose matches change their telephones trusts it less than one whose matches keep it")
    func lessons() {
        var dice = Dice(7)
        let drawn = Self.lesson(&dice, pairs: 4000, matches: 0)
        func phone(_ kept: Int) -> Double {
            var counter = PatternCounter()
            for number in 0..<4000 {
                var pattern = Pattern()
                (pattern[.name], pattern[.address]) = (NameLevel.same, AddressLevel.same)
                pattern[.phone] = number % 100 < kept ? PhoneLevel.same : PhoneLevel.different
                counter.add(pattern)
            }
            let weights = Estimation.weights(
                candidates: counter.counts, drawn: drawn, parties: 4000, from: .organizations)
            return weights.m[Field.phone.rawValue][PhoneLevel.different]
        }
        #expect(phone(99) < phone(95) && phone(95) < phone(90))
    }

    @Test("the same agreement weighs less in a longer list, for names meet by chance more often")
    func length() {
        var dice = Dice(3)
        let candidates = Self.lesson(&dice, pairs: 3000, matches: 500)
        let drawn = Self.lesson(&dice, pairs: 4000, matches: 0)
        let shares = [1000, 10_000, 100_000].map {
            WeightTable(Estimation.weights(candidates: candidates, drawn: drawn, parties: $0, from: .organizations))
                .before
        }
        #expect(shares[0] > shares[1] && shares[1] > shares[2])
        // A hundred times as many pairs are seven doublings less: log₂ 100 = 6.64.
        #expect(abs(shares[0] - shares[1] - 6.64) < 1)
    }

    @Test("a common name in the list lowers what the same name says")
    func commonNames() {
        var dice = Dice(5)
        let candidates = Self.lesson(&dice, pairs: 2000, matches: 300)
        func names(_ often: Int) -> Double {
            var counter = PatternCounter()
            for number in 0..<20_000 {
                var pattern = Pattern()
                pattern[.name] = number % 100 < often ? NameLevel.same : NameLevel.different
                (pattern[.phone], pattern[.address]) = (PhoneLevel.different, AddressLevel.different)
                counter.add(pattern)
            }
            let weights = Estimation.weights(
                candidates: candidates, drawn: counter.counts, parties: 20_000, from: .organizations)
            return WeightTable(weights).bits(.name, NameLevel.same)
        }
        #expect(names(0) > names(1) && names(1) > names(10))
    }
}
