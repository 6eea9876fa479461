import Governance
import Interchange
import Storage
import Vocabulary

/// What part a person has in a decision (購買関与者の役割).
package enum StakeholderRole: String, CaseIterable, Sendable {
    /// 決裁者
    case decides
    /// 影響者
    case influences
    /// 利用者
    case uses
    /// 購買担当
    case buys
    /// 反対者・門番
    case blocks
}

/// How a person stands to what we propose.
package enum Stance: String, CaseIterable, Sendable {
    case `for`
    case neutral
    case against
}

/// A person's part in a topic: a deal, a project, a question (利害関係者).
package struct Stakeholder: Equatable, Sendable {
    package let topic: String
    package let code: String
    package let name: String
    /// For whom the person works; nil where nobody knows.
    package let company: String?
    package let title: String?
    package let role: StakeholderRole
    package let stance: Stance?
    /// What the person wants from it.
    package let interest: String?
    package let notedOn: Day
    package let actor: String
}

extension PartyDesk {
    /// Notes a person's part in a topic, or replaces what was noted of it.
    package func addStakeholder(
        _ code: String, topic: String, role: StakeholderRole, stance: Stance? = nil, interest: String? = nil
    ) throws {
        try books.perform("party.stakeholder.add") { deed in
            let party = try Parties.require(code, in: deed.rows)
            let topic = try Knowledge.text(topic, limit: 200)
            let interest = try interest.map { try Knowledge.text($0) }
            try deed.rows.run(
                """
                INSERT INTO party_stakeholder (party_id, topic, role, stance, interest, noted_on, actor)
                VALUES (\(party.id), \(topic), \(role.rawValue), \(stance?.rawValue), \(interest), \(deed.today),
                        \(deed.actor.name))
                ON CONFLICT (party_id, topic, role) DO UPDATE
                   SET stance = excluded.stance, interest = excluded.interest, noted_on = excluded.noted_on,
                       actor = excluded.actor
                """)
            deed.subject = .party(party.code)
            deed.sentence("topic", topic)
            deed.detail("role", role.rawValue)
        }
    }

    /// Takes a person out of a topic, in one role or in all.
    /// - Throws: ``KnowledgeRefusal/unknownStakeholder(party:topic:)``.
    package func removeStakeholder(_ code: String, topic: String, role: StakeholderRole? = nil) throws {
        try books.perform("party.stakeholder.remove") { deed in
            let party = try Parties.require(code, in: deed.rows)
            let topic = NarrowText.trimmed(topic)
            let roles: SQL = role.map { "role = \($0.rawValue)" } ?? "TRUE"
            let removed = try deed.rows.run(
                "DELETE FROM party_stakeholder WHERE party_id = \(party.id) AND topic = \(topic) AND \(roles)")
            guard removed > 0 else { throw KnowledgeRefusal.unknownStakeholder(party: party.code, topic: topic) }
            deed.subject = .party(party.code)
            deed.sentence("topic", topic)
        }
    }

    /// Who has a part in what, topic by topic, those who decide first.
    /// - Parameters:
    ///   - topic: only this one.
    ///   - code: only this person, or the people of this company.
    package func stakeholders(topic: String? = nil, of code: String? = nil, limit: Int = 1000) throws -> [Stakeholder] {
        try books.read("party.view") { rows in
            var filter: SQL = "TRUE"
            if let topic { filter = "s.topic = \(NarrowText.trimmed(topic))" }
            if let code {
                let party = try Parties.require(code, in: rows).id
                filter = "\(filter) AND \(PeopleOf(party).orTheCompany("s.party_id"))"
            }
            return try rows.rows(
                """
                SELECT s.topic, p.code, p.name, o.name, r.title, s.role, s.stance, s.interest, s.noted_on, s.actor
                  FROM party_stakeholder s JOIN party p ON p.id = s.party_id
                  LEFT JOIN party_relation r ON r.party_id = p.id AND r.relation = 'works_for' AND r.other_id = (
                       SELECT MIN(f.other_id) FROM party_relation f JOIN party c ON c.id = f.other_id
                        WHERE f.party_id = p.id AND f.relation = 'works_for' AND c.merged_into IS NULL)
                  LEFT JOIN party o ON o.id = r.other_id
                 WHERE \(filter)
                 ORDER BY s.topic, CASE s.role WHEN 'decides' THEN 1 WHEN 'blocks' THEN 2 WHEN 'influences' THEN 3
                                               WHEN 'buys' THEN 4 ELSE 5 END, p.code LIMIT \(limit)
                """
            ) {
                Stakeholder(
                    topic: $0.text(0), code: $0.text(1), name: $0.text(2), company: $0.optionalText(3),
                    title: $0.optionalText(4), role: try $0.word(5),
                    stance: $0.optionalText(6).flatMap { Stance(rawValue: $0) }, interest: $0.optionalText(7),
                    notedOn: $0.day(8), actor: $0.text(9))
            }
        }
    }
}
