import Vocabulary

/// Why something is not done with items.
package enum ItemsRefusal: Refusal, Equatable {
    case unknown(String)
    /// An item of that code is there already.
    case known(String)
    /// An item needs a code and a name.
    case empty(String)
    /// - Parameter limit: characters as Unicode numbers them.
    case tooLong(String, limit: Int)

    package var code: String {
        switch self {
        case .unknown: "items.unknown"
        case .known: "items.known"
        case .empty: "items.empty"
        case .tooLong: "items.too_long"
        }
    }

    package var facts: [String] {
        switch self {
        case .unknown(let fact), .known(let fact), .empty(let fact): [fact]
        case .tooLong(let field, let limit): [field, String(limit)]
        }
    }

    package var kind: RefusalKind {
        switch self {
        case .unknown, .known, .empty, .tooLong: .badInput
        }
    }
}
