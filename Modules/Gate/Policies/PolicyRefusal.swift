import Vocabulary

/// What is wrong with the text of a policy, and in which line (counted from 1).
package enum PolicyRefusal: Refusal, Equatable {
    /// The text is no YAML; what the reader of YAML says.
    case notYAML(line: Int, String)
    case tooLong
    /// Something else was expected, such as a list where there is a word.
    case wrongShape(line: Int, key: String)
    case missing(line: Int, key: String)
    case unknownKey(line: Int, String)
    case unknownSide(line: Int, String)
    /// The text is for the other side than it was said to be.
    case otherSide(Side, than: Side)
    case unknownMeasure(line: Int, String, known: [String])
    case unknownComparison(line: Int, String)
    /// The comparison does not fit the measure: `country at_least 3`.
    case doesNotFit(line: Int, String)
    case badNumber(line: Int, String)
    /// A policy without criteria would let everybody through.
    case noCriteria(line: Int)

    package var code: String {
        switch self {
        case .notYAML: "gate.policy.not_yaml"
        case .tooLong: "gate.policy.too_long"
        case .wrongShape: "gate.policy.wrong_shape"
        case .missing: "gate.policy.missing"
        case .unknownKey: "gate.policy.unknown_key"
        case .unknownSide: "gate.policy.unknown_side"
        case .otherSide: "gate.policy.other_side"
        case .unknownMeasure: "gate.policy.unknown_measure"
        case .unknownComparison: "gate.policy.unknown_comparison"
        case .doesNotFit: "gate.policy.does_not_fit"
        case .badNumber: "gate.policy.bad_number"
        case .noCriteria: "gate.policy.no_criteria"
        }
    }

    package var facts: [String] {
        switch self {
        case .tooLong: []
        case .otherSide(let side, let other): [side.rawValue, other.rawValue]
        case .notYAML(let line, let fact), .wrongShape(let line, let fact), .missing(let line, let fact),
            .unknownKey(let line, let fact), .unknownSide(let line, let fact),
            .unknownComparison(let line, let fact), .doesNotFit(let line, let fact), .badNumber(let line, let fact):
            [String(line), fact]
        case .unknownMeasure(let line, let name, let known): [String(line), name, known.joined(separator: ", ")]
        case .noCriteria(let line): [String(line)]
        }
    }

    package var spoken: [Int: String] {
        guard case .otherSide(let side, let other) = self else { return [:] }
        return [0: "state.side.\(side.rawValue)", 1: "state.side.\(other.rawValue)"]
    }

    package var kind: RefusalKind { .badInput }
}
