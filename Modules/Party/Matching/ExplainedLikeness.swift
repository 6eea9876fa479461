import Vocabulary

/// The likeness of two parties, field by field.
package struct ExplainedLikeness: Sendable {
    package struct Step: Sendable {
        /// `name`, `address`, … as in ``Field``; `before` for what is known before comparing, `rarity` for the name's.
        package let field: String
        /// `same`, `near`, `different`, …
        package let level: String
        /// Doublings of the odds.
        package let bits: Double
    }

    package let codes: [String]
    package let names: [String]
    package let steps: [Step]
    /// The sum of the steps.
    package let bits: Double
    /// 0 to 1.
    package let probability: Double

    init(_ first: Party, _ second: Party, _ table: ProfileTable, _ likeness: Likeness) {
        codes = [first.code, second.code]
        names = [first.name, second.name]
        let places = [first, second].compactMap { party in table.ids.firstIndex(of: party.id.value) }
        guard places.count == 2, table.profiles[places[0]].isPerson == table.profiles[places[1]].isPerson else {
            (steps, bits, probability) = ([Step(field: "kind", level: "different", bits: -100)], -100, 0)
            return
        }
        (steps, bits) = Self.steps(places[0], places[1], table, likeness)
        probability = Estimation.probability(bits)
    }

    /// What each field of two parties of one kind says, by their places in the table, and the sum.
    static func steps(
        _ first: Int, _ second: Int, _ table: ProfileTable, _ likeness: Likeness
    ) -> (steps: [Step], bits: Double) {
        let (a, b) = (table.profiles[first], table.profiles[second])
        let pattern = table.profiles.withUnsafeBufferPointer { profiles in
            table.pool.withUnsafeBufferPointer {
                Comparison(profiles: profiles, pool: $0, lexicon: likeness.lexicon).pattern(a, b)
            }
        }
        let scale = likeness.table(of: Int32(first))
        var steps = [Step(field: "before", level: "pairs", bits: scale.before)]
        for field in Field.allCases where a.isPerson || !field.isForPeople {
            let level = pattern[field]
            steps.append(
                Step(
                    field: field.word(isPerson: a.isPerson), level: field.word(of: level, isPerson: a.isPerson),
                    bits: scale.bits(field, level)))
        }
        let rarity = likeness.rarityBits(pattern, of: Int32(first))
        if rarity != 0 { steps.append(Step(field: "rarity", level: rarity > 0 ? "rare" : "common", bits: rarity)) }
        if !a.isPerson && Weights.separates(pattern) {
            steps.append(Step(field: "rule", level: "separate", bits: -200))
        }
        let bits = likeness.bits(pattern, of: Int32(first))
        let rest = bits - steps.reduce(0) { $0 + $1.bits }
        if a.isPerson && rest < -0.05 { steps.append(Step(field: "household", level: "household", bits: rest)) }
        return (steps, bits)
    }
}
