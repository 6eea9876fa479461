/// One rule of a policy: a measure, how it is compared, and with what. `score at_least 60`
package struct Rule: Sendable, Equatable {
    package let measure: MeasureSpec
    package let comparison: Comparison
    /// The same sentence for people, nil where the policy gives none.
    package let english: String?
    package let japanese: String?
    /// What an `away` rule sends the party away as, such as `competitor`; nil elsewhere.
    package let away: String?

    /// How a measure is compared.
    package enum Comparison: Sendable, Equatable {
        /// Thousandths, as in ``Measure/number(_:)``.
        case atLeast(Int64)
        case atMost(Int64)
        case isOneOf([String])
        case isNot(String)
        /// The words of the measure hold one of these.
        case include([String])
        case holds(Bool)

        /// The code under which the catalogue says it to people.
        package var words: String {
            switch self {
            case .atLeast: "gate.rule.at_least"
            case .atMost: "gate.rule.at_most"
            case .isOneOf: "gate.rule.is"
            case .isNot: "gate.rule.is_not"
            case .include: "gate.rule.include"
            case .holds(true): "gate.rule.holds"
            case .holds(false): "gate.rule.holds_not"
            }
        }
    }

    /// The rule as it is written in the policy: `score at_least 60`.
    package var sentence: String {
        switch comparison {
        case .holds(true): measure.name
        case .holds(false): "not \(measure.name)"
        case .atLeast: "\(measure.name) at_least \(threshold)"
        case .atMost: "\(measure.name) at_most \(threshold)"
        case .isOneOf: "\(measure.name) is \(threshold)"
        case .isNot: "\(measure.name) is_not \(threshold)"
        case .include: "\(measure.name) include \(threshold)"
        }
    }

    /// What the measure is compared with, for people.
    package var threshold: String {
        switch comparison {
        case .atLeast(let milli), .atMost(let milli): Measure.number(milli).text
        case .isOneOf(let words), .include(let words): words.joined(separator: " ")
        case .isNot(let word): word
        case .holds(let expected): Measure.flag(expected).text
        }
    }

    /// Whether the rule holds for what was found. What is not known never holds.
    package func holds(for found: Measure?) -> Bool {
        switch (comparison, found) {
        case (.atLeast(let bound), .number(let value)): value >= bound
        case (.atMost(let bound), .number(let value)): value <= bound
        case (.isOneOf(let words), .word(let word)): words.contains(word)
        case (.isNot(let word), .word(let other)): word != other
        case (.include(let words), .words(let others)): words.contains { others.contains($0) }
        case (.include(let words), .word(let other)): words.contains(other)
        case (.holds(let expected), .flag(let value)): value == expected
        default: false
        }
    }
}
