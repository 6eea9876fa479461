import Governance
import Storage
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

/// Parties have lost roles again, because the import that gave them is taken back.
package struct RolesTakenBack: DomainEvent {
    package static let name = "party.roles_taken_back"
    package let importID: Int64
    package let roles: [(party: ID<Party>, role: PartyRole)]
}

/// Origins are about to go, because the import that brought them is taken back. Whoever keeps documents that are owed to
/// one refuses.
package struct OriginsGone: DomainEvent {
    package static let name = "party.origins_gone"
    package let origins: [Origin]

    package init(_ origins: [Origin]) { self.origins = origins }

    /// Refuses where one of them is named.
    /// - Parameter named: the question for the ids of those that are, of a list of ids.
    /// - Throws: ``GovernanceRefusal/usedSince(_:)`` with the code of the first.
    package func refuse(in rows: Connection, _ named: (SQL) -> SQL) throws {
        var found: Set<ID<Origin>> = []
        try rows.inChunks(of: origins.map(\.id)) { list in
            try rows.each(named(list)) { found.insert($0.id(0)) }
        }
        if let used = origins.first(where: { found.contains($0.id) }) {
            throw GovernanceRefusal.usedSince(used.code)
        }
    }
}

/// Parties are about to go, because the import that brought them is taken back.
package struct PartiesGone: DomainEvent {
    package static let name = "party.gone"
    package let importID: Int64
    package var set: PartySet { .import(importID, from: 0) }
}
