import Governance
import Party

/// Nothing that was found on a list stops these parties any more.
package struct PartiesCleared: DomainEvent {
    package static let name = "party.cleared"
    package let set: PartySet

    package init(_ set: PartySet) { self.set = set }
}
