import Governance
import Vocabulary

/// People were met and gave their cards: what other modules make of it is theirs.
package struct CardsGiven: DomainEvent {
    package static let name = "party.cards_given"

    package struct Meeting: Equatable, Sendable {
        /// The key of the card, the same in every import.
        package let key: String
        package let person: ID<Party>
        package let day: Day
        package let origin: ID<Origin>?
    }

    /// The meetings of the cards that are new.
    package let meetings: [Meeting]
    package let importID: Int64
}

/// The cards of an import are about to be taken back.
package struct CardsGone: DomainEvent {
    package static let name = "party.cards_gone"
    package let importID: Int64
}
