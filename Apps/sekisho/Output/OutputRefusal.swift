import Interchange
import Vocabulary

/// Why an answer did not arrive.
enum OutputRefusal: Refusal {
    case cannotWrite(String)
    /// What was asked for is done and kept, and only the answer about it did not arrive; why.
    case answerLost(String)
    /// Nothing is written in a format that the ending of the name says.
    case unknownEnding(String, known: String)
    /// `-O` asks for one format and the name for another.
    case otherFormat(String, asked: String)
    /// No program that prints a page is installed.
    case noPrintProgram
    /// The program that prints pages failed, and what it said.
    case notPrinted(String, String)

    var code: String {
        switch self {
        case .cannotWrite: "command.cannot_write"
        case .answerLost: "command.answer_lost"
        case .unknownEnding: "command.unknown_ending"
        case .otherFormat: "command.other_format"
        case .noPrintProgram: "command.no_print_program"
        case .notPrinted: "command.not_printed"
        }
    }

    var facts: [String] {
        switch self {
        case .cannotWrite(let reason), .answerLost(let reason): [reason]
        case .unknownEnding(let name, let known): [name, known]
        case .otherFormat(let name, let asked): [name, asked]
        case .noPrintProgram: []
        case .notPrinted(let program, let reason): [program, reason]
        }
    }

    var kind: RefusalKind {
        switch self {
        case .cannotWrite, .answerLost: .cannotWrite
        case .unknownEnding, .otherFormat: .usage
        case .noPrintProgram: .badConfiguration
        case .notPrinted: .cannotWrite
        }
    }
}

/// Answers about something that may be done and kept by now.
enum AnswerOfDeed {
    /// Gives the answer. Where it does not arrive, whoever hears that must not do the deed again.
    /// - Parameter isDone: asked once the answer is lost.
    static func give<Answer>(
        whereDone isDone: @autoclosure () -> Bool = true, _ body: () throws -> Answer
    ) throws -> Answer {
        do {
            return try body()
        } catch FileRefusal.cannotWrite(let path, let reason) where isDone() {
            throw OutputRefusal.answerLost("\(path): \(reason)")
        } catch OutputRefusal.cannotWrite(let reason) where isDone() {
            throw OutputRefusal.answerLost(reason)
        } catch OutputRefusal.notPrinted(let program, let reason) where isDone() {
            throw OutputRefusal.answerLost("\(program): \(reason)")
        }
    }
}
