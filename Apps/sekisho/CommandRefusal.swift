import Vocabulary

/// Why a command cannot do what it was asked.
enum CommandRefusal: Refusal {
    case unknownKind(String, known: String)
    case unknownSchema(String, known: String)
    case badPeriod(String)
    case badMap(String)
    /// Something was said beside a kind of file, or a command, that it cannot take.
    case optionNotOf(String, option: String, known: String)
    case badDefault(String)
    /// A file of rules that is no text.
    case notText(String)
    case noRehearsal
    /// A kind, and no file of it.
    case noFile(String)

    var code: String {
        switch self {
        case .unknownKind: "command.unknown_kind"
        case .unknownSchema: "command.unknown_schema"
        case .badPeriod: "command.bad_period"
        case .badMap: "command.bad_map"
        case .optionNotOf: "command.option_not_of"
        case .badDefault: "command.bad_default"
        case .notText: "command.not_text"
        case .noRehearsal: "command.no_rehearsal"
        case .noFile: "command.no_file"
        }
    }

    var facts: [String] {
        switch self {
        case .badPeriod(let fact), .badMap(let fact), .badDefault(let fact),
            .notText(let fact), .noFile(let fact):
            [fact]
        case .optionNotOf(let kind, let option, let known): [kind, option, known]
        case .noRehearsal: []
        case .unknownKind(let kind, let known), .unknownSchema(let kind, let known): [kind, known]
        }
    }

    var kind: RefusalKind {
        switch self {
        case .notText: .badInput
        case .unknownKind, .unknownSchema, .badPeriod, .badMap, .badDefault, .optionNotOf, .noRehearsal, .noFile:
            .usage
        }
    }
}
