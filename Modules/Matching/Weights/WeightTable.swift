/// Weights in bits, ready to be added up: how many doublings the odds rise, the share of matches included.
struct WeightTable {
    private let levels: [[Double]]
    private let prior: Double
    private let separates: Bool
    /// The same against the other people of a household.
    private let household: [(field: Field, levels: [Double])]
    private let householdPrior: Double

    init(_ weights: Weights) {
        levels = zip(weights.m, weights.u).map { m, u in zip(m, u).map { $0.logarithm - $1.logarithm } }
        prior = (weights.share / (1 - weights.share)).logarithm
        separates = weights.separates
        household = weights.household.map { field, rates in
            (field, zip(weights.m[field.rawValue], rates).map { $0.logarithm - $1.logarithm })
        }
        householdPrior = (weights.share / max(weights.households, 1e-300)).logarithm
    }

    func bits(_ pattern: Pattern) -> Double {
        var sum = prior
        if separates && Weights.separates(pattern) { sum -= 200 }
        for field in Field.allCases { sum += levels[field.rawValue][pattern[field]] }
        if household.isEmpty { return sum }
        // Two that are not one are strangers or a household: what speaks least for one party decides.
        return -((-sum).exponential + (-householdBits(pattern)).exponential).logarithm
    }

    /// How many doublings the odds of one person stand above those of two people of one household.
    func householdBits(_ pattern: Pattern) -> Double {
        var sum = householdPrior
        for (field, levels) in household { sum += levels[pattern[field]] }
        return sum
    }

    /// What one field of a pattern says.
    func bits(_ field: Field, _ level: Int) -> Double { levels[field.rawValue][level] }

    /// What is known before anything is compared: that most pairs are not one party.
    var before: Double { prior }
}
