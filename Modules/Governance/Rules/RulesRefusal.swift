import Vocabulary

/// Why rules are not read or applied, whatever their kind.
package enum RulesRefusal: Refusal, Equatable {
    case unknownKind(String, known: [String])
    /// `sale@9`.
    case unknownVersion(String, kind: String)
    /// Another version begins on that day.
    case dayTaken(Day, by: String, kind: String)
    /// Something was judged on or after that day, which lies in the past.
    case dayPast(Day, kind: String)

    package var code: String {
        switch self {
        case .unknownKind: "governance.rules.unknown_kind"
        case .unknownVersion: "governance.rules.unknown_version"
        case .dayTaken: "governance.rules.day_taken"
        case .dayPast: "governance.rules.day_past"
        }
    }

    package var facts: [String] {
        switch self {
        case .unknownKind(let kind, let known): [kind, known.joined(separator: ", ")]
        case .unknownVersion(let label, let kind): [label, kind]
        case .dayTaken(let day, let label, let kind): [day.description, label, kind, day.adding(days: 1).description]
        case .dayPast(let day, let kind): [day.description, kind]
        }
    }

    package var kind: RefusalKind { .badInput }
}
