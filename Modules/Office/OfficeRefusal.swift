import Vocabulary

/// Why the books cannot be opened.
package enum OfficeRefusal: Refusal, Equatable {
    /// There is no database of the program at this address.
    case notInitialised(String)

    package var code: String { "office.not_initialised" }

    package var facts: [String] {
        switch self {
        case .notInitialised(let address): [address]
        }
    }

    package var kind: RefusalKind { .badConfiguration }
}
