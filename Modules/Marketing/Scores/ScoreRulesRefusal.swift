import Vocabulary

/// What is wrong with a text of score rules, and in which line (counted from 1).
package enum ScoreRulesRefusal: Refusal, Equatable {
    /// The text is no YAML; what the reader of YAML says.
    case notYAML(line: Int, String)
    case tooLong
    case empty
    case missing(line: Int, key: String)
    case unknownKey(line: Int, String, known: [String])
    case listExpected(line: Int, key: String)
    case entriesExpected(line: Int, known: [String])
    /// No whole number between minus and plus 10,000.
    case notPoints(line: Int, key: String)
    /// No days between a hundredth of a day and a hundred years.
    case notDays(line: Int, key: String)
    case unknownWord(line: Int, key: String, String)
    case negativeCap(line: Int)
    /// Machines are given no points.
    case machines(line: Int)
    /// A special rule must name what it is for.
    case forNothing(line: Int)
    /// 0 < warm_leave <= warm_at < hot_leave <= hot_at
    case thresholds(line: Int)

    package var code: String {
        switch self {
        case .notYAML: "marketing.score_rules.not_yaml"
        case .tooLong: "marketing.score_rules.too_long"
        case .empty: "marketing.score_rules.empty"
        case .missing: "marketing.score_rules.missing"
        case .unknownKey: "marketing.score_rules.unknown_key"
        case .listExpected: "marketing.score_rules.list_expected"
        case .entriesExpected: "marketing.score_rules.entries_expected"
        case .notPoints: "marketing.score_rules.not_points"
        case .notDays: "marketing.score_rules.not_days"
        case .unknownWord: "marketing.score_rules.unknown_word"
        case .negativeCap: "marketing.score_rules.negative_cap"
        case .machines: "marketing.score_rules.machines"
        case .forNothing: "marketing.score_rules.for_nothing"
        case .thresholds: "marketing.score_rules.thresholds"
        }
    }

    package var facts: [String] {
        switch self {
        case .tooLong, .empty: []
        case .notYAML(let line, let fact), .missing(let line, let fact), .listExpected(let line, let fact),
            .notPoints(let line, let fact), .notDays(let line, let fact):
            [String(line), fact]
        case .unknownKey(let line, let name, let known): [String(line), name, known.joined(separator: ", ")]
        case .entriesExpected(let line, let known): [String(line), known.joined(separator: ", ")]
        case .unknownWord(let line, let key, let word): [String(line), key, word]
        case .negativeCap(let line), .machines(let line), .forNothing(let line), .thresholds(let line):
            [String(line)]
        }
    }

    package var kind: RefusalKind { .badInput }
}
