import Governance
import Interchange
import Storage
import Vocabulary

/// What people know of a person's abilities and tastes (人となり).
package enum TraitKind: String, CaseIterable, Sendable {
    /// 技術・能力
    case capability
    /// 経験・経歴
    case experience
    /// 嗜好
    case preference
    /// 趣味・関心
    case interest
    /// 避けること（アレルギー、禁句）
    case avoid
}

/// One thing known of a party.
package struct Trait: Equatable, Sendable {
    package let code: String
    package let name: String
    package let kind: TraitKind
    package let text: String
    package let notedOn: Day
    package let actor: String
}

extension PartyDesk {
    /// Notes what somebody can do, likes, or is better spared.
    package func addTrait(_ code: String, _ kind: TraitKind, _ text: String) throws {
        try books.perform("party.trait.add") { deed in
            let party = try Parties.require(code, in: deed.rows)
            let text = try Knowledge.text(text, limit: 200)
            try deed.rows.run(
                """
                INSERT INTO party_trait (party_id, kind, trait, noted_on, actor)
                VALUES (\(party.id), \(kind.rawValue), \(text), \(deed.today), \(deed.actor.name))
                ON CONFLICT DO NOTHING
                """)
            deed.subject = .party(party.code)
        }
    }

    /// - Throws: ``KnowledgeRefusal/unknownTrait(_:)``.
    package func removeTrait(_ code: String, _ text: String) throws {
        try books.perform("party.trait.remove") { deed in
            let party = try Parties.require(code, in: deed.rows)
            let text = NarrowText.trimmed(text)
            let removed = try deed.rows.run("DELETE FROM party_trait WHERE party_id = \(party.id) AND trait = \(text)")
            guard removed > 0 else { throw KnowledgeRefusal.unknownTrait(text) }
            deed.subject = .party(party.code)
        }
    }

    /// What is known of a party, or who has a trait.
    /// - Parameters:
    ///   - code: only this person, or the people of this company.
    ///   - text: only those who have this trait.
    package func traits(of code: String? = nil, having text: String? = nil, limit: Int = 1000) throws -> [Trait] {
        try books.read("party.view") { rows in
            var filter: SQL = "TRUE"
            if let text { filter = "t.trait = \(NarrowText.trimmed(text))" }
            if let code {
                let party = try Parties.require(code, in: rows).id
                filter = "\(filter) AND \(PeopleOf(party).orTheCompany("t.party_id"))"
            }
            return try rows.rows(
                """
                SELECT p.code, p.name, t.kind, t.trait, t.noted_on, t.actor
                  FROM party_trait t JOIN party p ON p.id = t.party_id
                 WHERE \(filter) ORDER BY p.code, t.kind, t.trait LIMIT \(limit)
                """
            ) {
                Trait(
                    code: $0.text(0), name: $0.text(1), kind: try $0.word(2), text: $0.text(3), notedOn: $0.day(4),
                    actor: $0.text(5))
            }
        }
    }
}
