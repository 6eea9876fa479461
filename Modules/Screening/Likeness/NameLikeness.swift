/// How alike two names are, and why (名称の類似度): words paired whatever their order, each pair with its likeness; rare
/// words weigh more. What only the party has takes less away than what only the list has: `Bank Melli Iran, Tokyo` is
/// still Bank Melli Iran.
package struct NameLikeness: Sendable, Equatable {
    /// Two words, or one word and two that are it parted, taken for the same.
    package struct Pair: Sendable, Equatable {
        package let asked: String
        package let listed: String
        package let likeness: Double
        package let weight: Double
    }

    /// From 0 to 1.
    package let score: Double
    package let pairs: [Pair]
    /// Words of the name asked about that the listed name lacks, with their weights.
    package let extra: [(word: String, weight: Double)]
    /// Words of the listed name that are not asked about.
    package let missing: [(word: String, weight: Double)]

    static let extraShare = 0.3
    static let missingShare = 0.5

    package static func == (one: NameLikeness, other: NameLikeness) -> Bool {
        one.score == other.score && one.pairs == other.pairs
    }

    /// The greatest score that a name can reach of whose words only some are known to be alike.
    /// - Parameter excused: the most that a family name says that may be missing.
    static func bound(paired: Double, extra: Double, missing: Double, excused: Double = 0) -> Double {
        let missing = max(0, missing)
        let light = min(missing, excused)
        let whole =
            paired + extraShare * max(0, extra) + missingShare * (missing - light) + FamilyNames.missingShare * light
        return whole > 0 ? paired / whole : 0
    }
}

extension NameLikeness {
    /// - Parameter weight: how much a word says; the rarer the more.
    /// - Parameter kind: what is listed: a person has family names.
    package static func between(
        _ asked: WatchWords, _ listed: WatchWords, _ kind: WatchEntry.Kind? = nil, weight: (String) -> Double
    ) -> NameLikeness {
        let (one, other) = (asked.words.map { Sound($0) }, listed.words.map { Sound($0) })
        return Alignment(
            asked: one, listed: other, weights: (asked.words.map(weight), listed.words.map(weight)),
            family: FamilyNames(of: listed, kind), likeness: { WordLikeness.of(one[$0], other[$1]) }
        ).nameLikeness
    }
}
