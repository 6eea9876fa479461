/// A way to reach a party: its form for comparing, and the text as it was given.
package struct ContactPoint: Sendable, Equatable {
    package enum Kind: String, CaseIterable, Sendable {
        case email
        case phone
        case website
    }

    package let kind: Kind
    package let value: String
    package let shown: String

    package init(_ kind: Kind, _ value: String, _ shown: String) {
        self.kind = kind
        self.value = value
        self.shown = shown
    }

    /// All that it says, in one notation: a number with what stands behind it, a web address with its path.
    var said: String {
        if shown == value { return value }
        return switch kind {
        case .email: value
        case .phone: value + Phone.behindNumber(in: shown)
        case .website: value + WebDomain.path(in: shown)
        }
    }
}
