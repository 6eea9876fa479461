import Glibc

extension Double {
    /// Base 2.
    var logarithm: Double { log2(self) }
    var exponential: Double { exp2(self) }
}

/// How often each pattern occurred.
typealias PatternCounts = [(pattern: Pattern, count: Int)]

/// Expectation and maximisation (Dempster, Laird, Rubin 1977). All pairs of the list are either one party or not; of those
/// that share no key none is one party, so that the sums run over the candidates and, for u, over pairs drawn by lot.
enum Estimation {
    /// How many matches, and pairs drawn by lot, of common sense stand beside those of the list.
    private static let trust = (m: 200.0, u: 50.0)
    /// What is learned stays within this factor of common sense, so that coincidences cannot talk themselves into matches.
    private static let stray = 2.5
    private static let rounds = 12

    static func weights(candidates: PatternCounts, drawn: PatternCounts, parties: Int, from prior: Weights) -> Weights {
        let pairs = max(Double(parties) * Double(parties - 1) / 2, 1)
        var weights = prior
        weights.share = min(0.4, prior.share * Double(parties) / pairs)
        weights.households = prior.household.isEmpty ? 0 : weights.share / 50
        for _ in 0..<rounds {
            let table = WeightTable(weights)
            var m = prior.m.map { $0.map { $0 * trust.m } }
            var u = prior.u.map { $0.map { $0 * trust.u } }
            var (matches, households) = (0.0, 0.0)
            for (pattern, count) in candidates {
                let same = probability(table.bits(pattern)) * Double(count)
                matches += same
                if !prior.household.isEmpty { households += same * (-table.householdBits(pattern)).exponential }
                for field in Field.allCases { m[field.rawValue][pattern[field]] += same }
            }
            for (pattern, count) in drawn {
                let other = (1 - probability(table.bits(pattern))) * Double(count)
                for field in Field.allCases { u[field.rawValue][pattern[field]] += other }
            }
            weights.share = min(0.4, max(matches, 1) / pairs)
            weights.households = min(0.4, households / pairs)
            weights.m = zip(m.map(normalised), prior.m).map { zip($0, $1).map { min(max($0, $1 / stray), $1 * stray) } }
            // A chance too small to be met among the pairs drawn by lot is left to common sense.
            weights.u = zip(u.map(normalised), prior.u).map { zip($0, $1).map { $1 < 1e-4 ? max($0, $1) : $0 } }
            weights.u[Field.kana.rawValue] = prior.u[Field.kana.rawValue]
        }
        return weights
    }

    static func probability(_ bits: Double) -> Double {
        let odds = bits.exponential
        return odds.isFinite ? odds / (1 + odds) : 1
    }

    private static func normalised(_ row: [Double]) -> [Double] {
        let sum = row.reduce(0, +)
        return row.map { $0 / sum }
    }
}
