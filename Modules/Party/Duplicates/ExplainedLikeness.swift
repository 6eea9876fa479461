import Matching
import Vocabulary

/// The likeness of two parties, field by field.
package struct ExplainedLikeness: Sendable {
    package struct Step: Sendable {
        /// `name`, `address`, …; `before` for what is known before comparing, `rarity` for the name's.
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
        guard places.count == 2 else {
            (steps, bits, probability) = ([Step(field: "kind", level: "different", bits: -100)], -100, 0)
            return
        }
        let found = likeness.steps(places[0], places[1], in: table)
        steps = found.steps.map { Step(field: $0.field, level: $0.level, bits: $0.bits) }
        bits = found.bits
        probability = Likeness.probability(bits)
    }
}
