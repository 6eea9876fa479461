/// What each level of each field says (Fellegi and Sunter 1969): m is how often it occurs among pairs that are one party,
/// u how often among any two parties. Both come from the list itself; the figures below are where the estimation begins
/// and what it keeps to while the list says little.
struct Weights {
    var m: [[Double]]
    var u: [[Double]]
    /// The share of all pairs of the list that are one party.
    var share: Double
    /// Whether a longer name is another party, as it is with companies.
    let separates: Bool
    /// How often each level occurs between two people of one household, in what tells them apart from one person entered
    /// twice; common sense that no list unlearns. None for companies.
    var household: [Field: [Double]] = [:]
    /// The share of all pairs of the list that are two people of one household.
    var households = 0.0

    /// Another branch, another department, a subsidiary: whatever else they share, they are parties of their own.
    /// And two registered numbers are two companies, be one the successor of the other under its name and roof.
    static func separates(_ pattern: Pattern) -> Bool {
        pattern[.name] == NameLevel.otherUnit || pattern[.name] == NameLevel.longer
            || pattern[.number] == NumberLevel.different
    }

    /// Common sense before any data, level by level in their order.
    static let organizations = Weights(
        m: [
            [0.66, 0.12, 0.03, 0.0004, 0.0004, 0.003, 0.001, 0.06, 0.06, 0.05, 0.002],
            [0.31, 0.687, 0.002, 0.001], [0.55, 0.41, 0.03, 0.01], [0.10, 0.72, 0.06, 0.03, 0.02, 0.07],
            [0.15, 0.68, 0.02, 0.09, 0.06], [0.15, 0.45, 0.37, 0.003, 0.03], [0.80, 0.19, 0.008, 0.0004],
            [0.90, 0.08, 0.02], [0.998, 0.002], [1], [1],
        ],
        u: [
            [1e-4, 1e-5, 1e-5, 1e-5, 1e-4, 0.01, 0.85, 1e-5, 1e-4, 0.03, 1e-5],
            [0.25, 0.45, 0.15, 0.15], [0.60, 0.03, 0.01, 0.36], [0.12, 1e-6, 1e-5, 1e-3, 1e-3, 0.88],
            [0.25, 1e-6, 1e-5, 1e-4, 0.75], [0.30, 1e-6, 1e-5, 0.45, 0.25], [0.9, 1e-7, 1e-6, 0.1],
            [0.90, 1e-3, 0.10], [0.7, 0.3], [1], [1],
        ],
        share: 0.3, separates: true
    ).filled

    static let people = Weights(
        m: [
            [0.06, 0.60, 0.08, 0.09, 0.06, 0.11], [0.04, 0.64, 0.09, 0.09, 0.05, 0.09], [0.6, 0.36, 0.03, 0.01],
            [0.03, 0.60, 0.18, 0.10, 0.04, 0.02, 0.015, 0.015], [0.3, 0.55, 0.05, 0.02, 0.08],
            [0.4, 0.4, 0.1, 0.05, 0.05],
            [0.97, 0.02, 0.005, 0.005], [0.03, 0.83, 0.06, 0.08], [0.99, 0.01], [0.10, 0.78, 0.04, 0.02, 0.01, 0.05],
            [0.05, 0.80, 0.15],
        ],
        u: [
            [0.06, 0.01, 0.002, 0.01, 0.1, 0.8], [0.04, 0.003, 0.001, 0.005, 0.08, 0.87], [0.6, 1e-4, 1e-4, 0.40],
            [0.03, 1e-6, 1e-6, 1e-5, 0.001, 0.02, 0.25, 0.7], [0.3, 1e-6, 1e-5, 1e-3, 0.7],
            [0.4, 1e-6, 1e-4, 0.40, 0.2],
            [0.97, 1e-6, 0.01, 0.01], [0.03, 0.001, 0.96, 0.01], [0.95, 0.05], [0.10, 3e-5, 3e-4, 2e-3, 0.01, 0.88],
            [0.05, 0.02, 0.93],
        ],
        share: 0.3, separates: false,
        household: [
            .name: [0.03, 0.02, 0.01, 0.03, 0.11, 0.80], .form: [0.03, 0.84, 0.05, 0.02, 0.01, 0.05],
            .birth: [0.10, 0.002, 0.005, 0.03, 0.12, 0.74],
        ]
    ).filled

    /// Every field with all its levels, those that do not occur with next to nothing.
    private var filled: Weights {
        var weights = self
        for field in Field.allCases {
            weights.m[field.rawValue] += Array(repeating: 1e-6, count: field.levels - m[field.rawValue].count)
            weights.u[field.rawValue] += Array(repeating: 1e-6, count: field.levels - u[field.rawValue].count)
        }
        return weights
    }
}
