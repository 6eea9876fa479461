import Vocabulary

/// Why something is not done with a task.
package enum TaskRefusal: Refusal, Equatable {
    case unknown(String)
    case alreadyDone(String)
    case stillOpen(String)

    package var code: String {
        switch self {
        case .unknown: "party.task.unknown"
        case .alreadyDone: "party.task.already_done"
        case .stillOpen: "party.task.still_open"
        }
    }

    package var facts: [String] {
        switch self {
        case .unknown(let number), .alreadyDone(let number), .stillOpen(let number): [number]
        }
    }

    package var kind: RefusalKind {
        switch self {
        case .unknown: .badInput
        case .alreadyDone, .stillOpen: .declined
        }
    }
}
