import Vocabulary

/// Why something cannot be entered in the books.
package enum LedgerRefusal: Refusal, Equatable {
    /// The debits and credits of an entry differ.
    case unbalanced(reference: String)
    /// More was to be settled than is open.
    case notOpen(String)
    /// The entry does not exist, or was taken back already.
    case notReversible(String)
    /// No exchange rate on or before the day.
    case noRate(from: String, to: String, day: Day)
    /// A rate must be a number above zero with at most nine decimals.
    case badRate(String)
    /// Both currencies of a rate are the same.
    case sameCurrency(String)

    package var code: String {
        switch self {
        case .unbalanced: "ledger.unbalanced"
        case .notOpen: "ledger.not_open"
        case .notReversible: "ledger.not_reversible"
        case .noRate: "ledger.no_rate"
        case .badRate: "ledger.bad_rate"
        case .sameCurrency: "ledger.same_currency"
        }
    }

    package var facts: [String] {
        switch self {
        case .unbalanced(let fact), .notOpen(let fact), .notReversible(let fact), .badRate(let fact),
            .sameCurrency(let fact):
            [fact]
        case .noRate(let from, let to, let day): [from, to, day.description]
        }
    }

    package var kind: RefusalKind {
        switch self {
        case .unbalanced: .fault
        case .notOpen, .notReversible: .declined
        case .noRate, .badRate, .sameCurrency: .badInput
        }
    }
}
