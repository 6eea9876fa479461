import Vocabulary

/// One version of a policy as it was applied; versions are kept for ever.
package struct PolicyVersion: Sendable, Equatable {
    package let id: ID<PolicyVersion>
    package let name: String
    package let side: Side
    package let version: Int64
    /// The file, byte for byte.
    package let text: String
    package let day: Day
    package let at: Instant
    package let actor: String

    /// As people name it: `sale@3`.
    package var label: String { "\(name)@\(version)" }
}
