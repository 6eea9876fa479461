import Vocabulary

/// Why something is not done in sourcing.
package enum SourcingRefusal: Refusal, Equatable {
    /// No candidate of that code waits behind the gate.
    case notACandidate(String)
    case alreadySupplier(String)
    /// A quantity must be more than nothing.
    case notPositive(String)
    case negative(String)
    /// More was rejected than ordered.
    case rejectedTooMany(String)

    package var code: String {
        switch self {
        case .notACandidate: "sourcing.not_a_candidate"
        case .alreadySupplier: "sourcing.already_supplier"
        case .notPositive: "sourcing.not_positive"
        case .negative: "sourcing.negative"
        case .rejectedTooMany: "sourcing.rejected_too_many"
        }
    }

    package var facts: [String] {
        switch self {
        case .notACandidate(let fact), .alreadySupplier(let fact), .notPositive(let fact),
            .negative(let fact), .rejectedTooMany(let fact):
            [fact]
        }
    }

    package var kind: RefusalKind {
        switch self {
        case .notACandidate, .alreadySupplier: .declined
        case .notPositive, .negative, .rejectedTooMany: .badInput
        }
    }
}
