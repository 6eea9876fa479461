import Party
import Screening
import Vocabulary

/// Why something is not done at the gate.
package enum GateRefusal: Refusal, Equatable {
    /// The party has not crossed to that side, so nothing may be agreed with it there.
    case notCrossed(party: String, side: Side)
    case alreadyCrossed(party: String, side: Side)
    /// Only what waits can be accepted.
    case notWaiting(party: String)
    /// Later timing needs a date.
    case dateMissing
    /// A duplicate needs the record that stays.
    case survivorMissing
    /// The party may be somebody who is listed, or is: somebody must decide first.
    case screened(party: String, ScreeningBlock)
    case unknownVersion(String)
    case unknownReason(String)
    /// Two sources of evidence give one measure: the program is put together wrongly.
    case measureTwice(String)

    package var code: String {
        switch self {
        case .notCrossed: "gate.not_crossed"
        case .alreadyCrossed: "gate.already_crossed"
        case .notWaiting: "gate.not_waiting"
        case .dateMissing: "gate.date_missing"
        case .survivorMissing: "gate.survivor_missing"
        case .screened(_, .possible): "gate.screening_possible"
        case .screened(_, .confirmed): "gate.screening_confirmed"
        case .unknownVersion: "gate.unknown_version"
        case .unknownReason: "gate.unknown_reason"
        case .measureTwice: "gate.measure_twice"
        }
    }

    package var facts: [String] {
        switch self {
        case .notCrossed(let party, let side), .alreadyCrossed(let party, let side):
            // Once as a command takes it, once as people say it.
            [party, side.rawValue, side.rawValue]
        case .screened(let party, _): [party]
        case .notWaiting(let fact), .unknownVersion(let fact), .unknownReason(let fact),
            .measureTwice(let fact):
            [fact]
        case .dateMissing, .survivorMissing: []
        }
    }

    package var spoken: [Int: String] {
        switch self {
        case .notCrossed(_, let side), .alreadyCrossed(_, let side): [2: "state.side.\(side.rawValue)"]
        default: [:]
        }
    }

    package var kind: RefusalKind {
        switch self {
        case .alreadyCrossed, .notWaiting, .screened: .declined
        case .dateMissing, .survivorMissing, .unknownReason: .usage
        case .notCrossed, .unknownVersion: .badInput
        case .measureTwice: .badConfiguration
        }
    }
}
