import Governance
import Storage
import Vocabulary

extension CardParties {
    /// What a card added to a party that was there before.
    private struct Addition {
        let id: Int64
        let party: ID<Party>
        let field: String
        let value: String
        let other: ID<Party>?
        /// What stood there, where the card replaced it.
        let before: String?
    }

    /// A card of a later import, which may have told the same.
    private struct LaterCard {
        let importID: Int64
        let company: ID<Party>?
        let card: Card

        func tells(_ addition: Addition) -> Bool {
            switch addition.field {
            case "works_for": company == addition.other
            case "title": company == addition.other && card.title == addition.value
            case "department": company == addition.other && card.office == addition.value
            case "name_kana": card.nameKana == addition.value
            case "birth_day": card.birthDay.map { String($0.number) } == addition.value
            case ContactPoint.Kind.email.rawValue: card.mail == addition.value
            default: [card.phone, card.mobile].contains { (try? card.number($0)) == addition.value }
            }
        }
    }

    /// Takes back what the import added, the last first. What was changed since stays as it is; what a later card says
    /// as well is from now on what that one added.
    func takeBackAdditions() throws {
        let additions = try rows.rows(
            """
            SELECT id, party_id, field, value, other_id, before FROM party_card_addition
             WHERE import_id = \(importID) ORDER BY id DESC
            """
        ) {
            Addition(
                id: $0.int(0), party: $0.id(1), field: $0.text(2), value: $0.text(3), other: $0.optionalID(4),
                before: $0.optionalText(5))
        }
        var later: [ID<Party>: [LaterCard]] = [:]
        for addition in additions {
            if later[addition.party] == nil { later[addition.party] = try laterCards(of: addition.party) }
            if let card = later[addition.party]?.first(where: { $0.tells(addition) }) {
                try rows.run(
                    "UPDATE party_card_addition SET import_id = \(card.importID) WHERE id = \(addition.id)")
            } else {
                try takeBack(addition)
            }
        }
        try rows.run("DELETE FROM party_card_addition WHERE import_id = \(importID)")
        try announce()
    }

    private func laterCards(of person: ID<Party>) throws -> [LaterCard] {
        try rows.rows(
            """
            SELECT c.import_id, c.company_id, \(CardRecords.columns)
              FROM party_card c LEFT JOIN party_origin o ON o.id = c.origin_id
             WHERE c.person_id = \(person) AND c.import_id > \(importID) ORDER BY c.import_id, c.id
            """
        ) { LaterCard(importID: $0.int(0), company: $0.optionalID(1), card: CardRecords.card($0, from: 2)) }
    }

    private func takeBack(_ addition: Addition) throws {
        let party = addition.party
        switch addition.field {
        case "works_for":
            try rows.run(
                """
                DELETE FROM party_relation
                 WHERE party_id = \(party) AND relation = 'works_for' AND other_id = \(addition.other)
                """)
        case "title", "department":
            guard let company = addition.other else { return }
            // A later card that replaced it leads back to what stood before both.
            let replaced = try rows.run(
                """
                UPDATE party_card_addition SET before = \(addition.before)
                 WHERE party_id = \(party) AND other_id = \(company) AND field = \(addition.field)
                   AND before = \(addition.value) AND id > \(addition.id) AND import_id <> \(importID)
                """)
            if replaced == 0, try office(addition.field, of: party, at: company) == addition.value {
                try setOffice(addition.field, addition.before, of: party, at: company)
            }
        case "name_kana":
            try rows.run(
                """
                UPDATE party SET name_kana = NULL, kana_key = NULL
                 WHERE id = \(party) AND name_kana = \(addition.value)
                """)
            changed(party, [.nameKana])
        case "birth_day":
            try rows.run(
                "UPDATE party SET birth_day = NULL WHERE id = \(party) AND birth_day = \(Int64(addition.value))")
            changed(party, [.birthDay])
        default:
            try rows.run(
                """
                DELETE FROM party_contact_point
                 WHERE party_id = \(party) AND kind = \(addition.field) AND value = \(addition.value)
                """)
        }
    }
}
