/// Why a party is stopped.
package enum ScreeningBlock: String, Sendable, CaseIterable {
    /// It may be somebody who is listed, and nobody has decided yet.
    case possible
    /// It is, as somebody found.
    case confirmed
}
