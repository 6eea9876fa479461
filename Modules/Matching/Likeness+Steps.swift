/// What one field of two parties says about whether they are one.
package struct LikenessStep: Sendable {
    /// `name`, `address`, … as in ``Field``; `before` for what is known before comparing, `rarity` for the name's.
    package let field: String
    /// `same`, `near`, `different`, …
    package let level: String
    /// Doublings of the odds.
    package let bits: Double
}

extension Likeness {
    /// What each field of two parties says, by their places in the table, and the sum. Parties of two kinds are not
    /// compared.
    package func steps(
        _ first: Int, _ second: Int, in table: ProfileTable
    ) -> (steps: [LikenessStep], bits: Double) {
        let (a, b) = (table.profiles[first], table.profiles[second])
        if a.isPerson != b.isPerson { return ([LikenessStep(field: "kind", level: "different", bits: -100)], -100) }
        let pattern = table.profiles.withUnsafeBufferPointer { profiles in
            table.pool.withUnsafeBufferPointer {
                Comparison(profiles: profiles, pool: $0, lexicon: lexicon).pattern(a, b)
            }
        }
        let scale = self.table(of: Int32(first))
        var steps = [LikenessStep(field: "before", level: "pairs", bits: scale.before)]
        for field in Field.allCases where a.isPerson || !field.isForPeople {
            let level = pattern[field]
            steps.append(
                LikenessStep(
                    field: field.word(isPerson: a.isPerson), level: field.word(of: level, isPerson: a.isPerson),
                    bits: scale.bits(field, level)))
        }
        let rarity = rarityBits(pattern, of: Int32(first))
        if rarity != 0 {
            steps.append(LikenessStep(field: "rarity", level: rarity > 0 ? "rare" : "common", bits: rarity))
        }
        if !a.isPerson && Weights.separates(pattern) {
            steps.append(LikenessStep(field: "rule", level: "separate", bits: -200))
        }
        let bits = bits(pattern, of: Int32(first))
        let rest = bits - steps.reduce(0) { $0 + $1.bits }
        if a.isPerson && rest < -0.05 {
            steps.append(LikenessStep(field: "household", level: "household", bits: rest))
        }
        return (steps, bits)
    }

    /// Doublings of the odds as a probability, 0 to 1.
    package static func probability(_ bits: Double) -> Double { Estimation.probability(bits) }
}
