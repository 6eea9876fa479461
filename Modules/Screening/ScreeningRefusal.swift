import Vocabulary

/// What screening refuses or remarks.
package enum ScreeningRefusal: Refusal, Equatable {
    /// So many new hits were found.
    case found(Int)
    /// Rows could not be read, so that no entry counts as gone.
    case nothingClosed
    case notOFAC
    case unknownList(String)
    case badThreshold(String)
    case noHit(party: String, matter: String)
    /// Several hits wait: which one is meant?
    case several(party: String, matters: String)
    /// The next check lies in the past.
    case dueBefore(Day)
    /// The import brought no list, or was taken back.
    case noFile(String)
    /// A possible or confirmed hit keeps a person from being erased.
    case held(String)

    package var code: String {
        switch self {
        case .found: "screening.found"
        case .nothingClosed: "screening.nothing_closed"
        case .notOFAC: "screening.not_ofac"
        case .unknownList: "screening.unknown_list"
        case .badThreshold: "screening.bad_threshold"
        case .noHit: "screening.no_hit"
        case .several: "screening.several"
        case .dueBefore: "screening.due_before"
        case .noFile: "screening.no_file"
        case .held: "screening.held"
        }
    }

    package var facts: [String] {
        switch self {
        case .found(let count): [String(count)]
        case .unknownList(let fact), .badThreshold(let fact), .noFile(let fact), .held(let fact):
            [fact]
        case .noHit(let party, let matter), .several(let party, let matter): [party, matter]
        case .dueBefore(let day): [day.description]
        case .nothingClosed, .notOFAC: []
        }
    }

    package var kind: RefusalKind {
        switch self {
        case .badThreshold, .several, .dueBefore: .usage
        case .held: .declined
        case .found, .nothingClosed, .notOFAC, .unknownList, .noHit, .noFile: .badInput
        }
    }
}
