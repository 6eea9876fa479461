import Governance
import Vocabulary

/// What others go by when they follow a party.
package enum PartyField: String, CaseIterable, Sendable {
    case name, nameKana, kind, country, birthDay, mail, role
}

/// Parties are new, or say something else than before.
package struct PartiesChanged: DomainEvent {
    package static let name = "party.changed"
    package let set: PartySet
    private let fields: Set<PartyField>

    /// - Parameter fields: what may have changed; everything unless the caller knows better.
    package init(_ set: PartySet, _ fields: Set<PartyField> = Set(PartyField.allCases)) {
        self.set = set
        self.fields = fields
    }

    /// Whether it is about one of these.
    package func concerns(_ asked: Set<PartyField>) -> Bool { !fields.isDisjoint(with: asked) }
}

/// People were taken out of the rows: what is left of each says nothing.
package struct PartiesErased: DomainEvent {
    package static let name = "party.erased"
    package let parties: [ID<Party>]
}

/// Parties are about to go, because the import that brought them is taken back.
package struct PartiesGone: DomainEvent {
    package static let name = "party.gone"
    package let importID: Int64
    package var set: PartySet { .import(importID, from: 0) }
}
