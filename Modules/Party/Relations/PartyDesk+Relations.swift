import Governance
import Storage
import Vocabulary

extension PartyDesk {
    /// Says how one party stands to another. What is known of it already is replaced.
    /// - Throws: ``PartyRefusal/unknown(_:)``, ``RelationRefusal``.
    package func relate(
        _ code: String, _ relation: Relation, _ otherCode: String, title: String? = nil, department: String? = nil,
        sinceOn: Day? = nil
    ) throws {
        try books.perform("party.relate") { deed in
            let rows = deed.rows
            let party = try Parties.require(code, in: rows)
            let other = try Parties.require(otherCode, in: rows)
            try Relations.check(party, relation, other, in: rows)
            try rows.run(
                """
                INSERT INTO party_relation (party_id, relation, other_id, title, department, since_on)
                VALUES (\(party.id), \(relation.rawValue), \(other.id), \(title), \(department), \(sinceOn))
                ON CONFLICT (party_id, relation, other_id) DO UPDATE
                   SET title = coalesce(excluded.title, party_relation.title),
                       department = coalesce(excluded.department, party_relation.department),
                       since_on = coalesce(excluded.since_on, party_relation.since_on)
                """)
            deed.subject = .party(party.code)
            deed.detail(relation.rawValue, party: otherCode)
        }
    }

    /// Ends a relation.
    /// - Throws: ``RelationRefusal/notRelated(_:_:relation:)``.
    package func unrelate(_ code: String, _ relation: Relation, _ otherCode: String) throws {
        try books.perform("party.unrelate") { deed in
            let party = try Parties.require(code, in: deed.rows)
            let other = try Parties.require(otherCode, in: deed.rows)
            let ended = try deed.rows.run(
                """
                DELETE FROM party_relation
                 WHERE party_id = \(party.id) AND relation = \(relation.rawValue) AND other_id = \(other.id)
                """)
            guard ended == 1 else {
                throw RelationRefusal.notRelated(code, otherCode, relation: relation.rawValue)
            }
            deed.subject = .party(party.code)
            deed.detail(relation.rawValue, party: otherCode)
        }
    }

    /// Everything related to a party, at most a thousand relations.
    package func relations(of code: String) throws -> [RelationLine] {
        try books.read("party.view") { rows in
            try Relations.all(of: Parties.require(code, in: rows).id, in: rows)
        }
    }

    /// The group of companies to which a party belongs; only itself where it stands alone.
    package func group(of code: String) throws -> [Groups.Member] {
        try books.read("party.view") { rows in
            try Groups.members(of: Parties.require(code, in: rows).id, in: rows)
        }
    }
}

/// Relations in the rows.
enum Relations {
    static func all(of party: ID<Party>, in rows: Connection) throws -> [RelationLine] {
        func lines(_ isForward: Bool, _ sql: SQL) throws -> [RelationLine] {
            try rows.rows(sql) {
                RelationLine(
                    relation: try $0.word(0), isForward: isForward, code: $0.text(1), name: $0.text(2),
                    title: $0.optionalText(3), department: $0.optionalText(4), sinceOn: $0.optionalDay(5))
            }
        }
        return try lines(
            true,
            """
            SELECT r.relation, o.code, o.name, r.title, r.department, r.since_on
              FROM party_relation r JOIN party o ON o.id = r.other_id
             WHERE r.party_id = \(party) AND o.merged_into IS NULL ORDER BY r.relation, o.code LIMIT 1000
            """)
            + lines(
                false,
                """
                SELECT r.relation, p.code, p.name, r.title, r.department, r.since_on
                  FROM party_relation r JOIN party p ON p.id = r.party_id
                 WHERE r.other_id = \(party) AND p.merged_into IS NULL ORDER BY r.relation, p.code LIMIT 1000
                """)
    }

    /// - Throws: ``RelationRefusal`` for what cannot be.
    static func check(_ party: Party, _ relation: Relation, _ other: Party, in rows: Connection) throws {
        guard party.id != other.id else { throw RelationRefusal.toItself(party.code) }
        switch relation {
        case .refers: return
        case .worksFor:
            guard party.kind == .person else { throw RelationRefusal.needsPerson(party.code) }
            guard other.kind == .organization else { throw RelationRefusal.needsOrganization(other.code) }
        case .branchOf: try checkPlace(of: party, below: other, in: rows)
        case .parentOf: try checkPlace(of: other, below: party, in: rows)
        }
    }

    private static func checkPlace(of lower: Party, below upper: Party, in rows: Connection) throws {
        for party in [lower, upper] where party.kind != .organization {
            throw RelationRefusal.needsOrganization(party.code)
        }
        if let head = try Groups.upper(of: lower.id, in: rows), head != upper.id {
            let code = try rows.first("SELECT code FROM party WHERE id = \(head)") { $0.text(0) }
            throw RelationRefusal.hasHead(lower.code, head: code ?? head.description)
        }
        var above = upper.id
        for _ in 0..<Groups.deepest {
            if above == lower.id { throw RelationRefusal.cycle(lower.code, upper.code) }
            guard let next = try Groups.upper(of: above, in: rows) else { return }
            above = next
        }
        throw RelationRefusal.cycle(lower.code, upper.code)
    }
}
