import Vocabulary

/// Why an answer did not arrive.
enum OutputRefusal: Refusal {
    case cannotWrite(String)
    /// Nothing is written in a format that the ending of the name says.
    case unknownEnding(String, known: String)
    /// `-O` asks for one format and the name for another.
    case otherFormat(String, asked: String)

    var code: String {
        switch self {
        case .cannotWrite: "command.cannot_write"
        case .unknownEnding: "command.unknown_ending"
        case .otherFormat: "command.other_format"
        }
    }

    var facts: [String] {
        switch self {
        case .cannotWrite(let reason): [reason]
        case .unknownEnding(let name, let known): [name, known]
        case .otherFormat(let name, let asked): [name, asked]
        }
    }

    var kind: RefusalKind {
        switch self {
        case .cannotWrite: .cannotWrite
        case .unknownEnding, .otherFormat: .usage
        }
    }
}
