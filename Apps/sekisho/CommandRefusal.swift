import Vocabulary

/// Why a command cannot do what it was asked.
enum CommandRefusal: Refusal {
    /// A word that is no command, and what may be meant.
    case mistypedCommand(String, nearest: String)
    /// A word that is no command, and whose help lists those that are.
    case noCommand(String, help: String)
    case unknownKind(String, known: String)
    case unknownSchema(String, known: String)
    case badPeriod(String)
    case badDay(String)
    case badMap(String)
    /// Something was said beside a kind of file, or a command, that it cannot take.
    case optionNotOf(String, option: String, known: String)
    case badDefault(String)
    /// A file of rules that is no text.
    case notText(String)
    case noRehearsal
    /// A kind, and no file of it.
    case noFile(String)
    /// `export everything` and `import everything` without a folder.
    case noFolder
    /// A template would be written over a file.
    case templateThere(String)

    var code: String {
        switch self {
        case .mistypedCommand: "command.mistyped"
        case .noCommand: "command.none"
        case .unknownKind: "command.unknown_kind"
        case .unknownSchema: "command.unknown_schema"
        case .badPeriod: "command.bad_period"
        case .badDay: "command.bad_day"
        case .badMap: "command.bad_map"
        case .optionNotOf: "command.option_not_of"
        case .badDefault: "command.bad_default"
        case .notText: "command.not_text"
        case .noRehearsal: "command.no_rehearsal"
        case .noFile: "command.no_file"
        case .noFolder: "command.no_folder"
        case .templateThere: "command.template_there"
        }
    }

    var facts: [String] {
        switch self {
        case .badPeriod(let fact), .badDay(let fact), .badMap(let fact), .badDefault(let fact), .notText(let fact),
            .noFile(let fact), .templateThere(let fact):
            [fact]
        case .optionNotOf(let kind, let option, let known): [kind, option, known]
        case .noRehearsal, .noFolder: []
        case .mistypedCommand(let typed, let other), .noCommand(let typed, let other): [typed, other]
        case .unknownKind(let kind, let known), .unknownSchema(let kind, let known): [kind, known]
        }
    }

    var kind: RefusalKind {
        switch self {
        case .notText: .badInput
        case .mistypedCommand, .noCommand, .unknownKind, .unknownSchema, .badPeriod, .badDay, .badMap, .badDefault,
            .optionNotOf, .noRehearsal, .noFile, .noFolder, .templateThere:
            .usage
        }
    }
}
