import Party
import Vocabulary

/// A campaign (施策): what attracts candidates of one exit or of both. It is an origin of parties and documents under
/// the same id.
package struct Campaign: Equatable, Sendable {
    package let id: ID<Origin>
    package let code: String
    package let name: String
    package let audience: Audience
    package let medium: Medium
    package let startsOn: Day?
    package let endsOn: Day?
    /// The currency in which it is planned; each spend names its own.
    package let currency: Currency?
    package let purpose: String
    package let target: String
}

/// The exits for which a touch counts, as the bits of a small number: 1 purchase, 2 sale, 3 both.
enum SideBits {
    static let both: Int64 = 3

    static func of(_ side: Side) -> Int64 { side == .purchase ? 1 : 2 }

    static func of(_ audience: Audience) -> Int64 {
        switch audience {
        case .purchase: 1
        case .sale: 2
        case .both: 3
        }
    }
}
