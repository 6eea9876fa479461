import Storage
import Vocabulary

/// Groups of companies (企業グループ): a head with its subsidiaries and branches, and theirs.
///
/// Every party has at most one above it, so a group is a tree, and every party stands in one group at most. Whoever was
/// merged into another stands in none: what the other had already stays with it on record. Others may
/// rely on ``members(of:in:)`` and on the view `party_group_view`, for limits that hold for a whole group.
package enum Groups {
    /// A member in its place.
    package struct Member: Equatable, Sendable {
        package let id: ID<Party>
        package let code: String
        package let name: String
        /// 0 for the head.
        package let depth: Int
        /// `subsidiary` or `branch`; nil for the head.
        package let link: String?
        /// The code of the one right above.
        package let upper: String?
    }

    /// Steps from the head to the last branch; no group is deeper.
    static let deepest = 50

    /// The party at the top; the party itself where nobody stands above it.
    package static func head(of party: ID<Party>, in rows: Connection) throws -> ID<Party> {
        var head = party
        for _ in 0..<deepest {
            guard let upper = try upper(of: head, in: rows) else { return head }
            head = upper
        }
        return head
    }

    /// The party right above; nil where there is none.
    static func upper(of party: ID<Party>, in rows: Connection) throws -> ID<Party>? {
        try rows.first(
            """
            SELECT h.upper_id FROM party_hierarchy_view h JOIN party u ON u.id = h.upper_id
             WHERE h.lower_id = \(party) AND u.merged_into IS NULL ORDER BY h.upper_id LIMIT 1
            """
        ) { $0.id(0) }
    }

    /// Everyone in the group of a party, the head first, each followed by those below it in the order of their codes.
    package static func members(of party: ID<Party>, in rows: Connection) throws -> [Member] {
        let head = try head(of: party, in: rows)
        let found = try rows.rows(
            """
            WITH RECURSIVE member (party_id, upper_id, link, depth) AS (
                SELECT p.id, CAST(NULL AS BIGINT), CAST(NULL AS TEXT), CAST(0 AS BIGINT)
                  FROM party p WHERE p.id = \(head)
                UNION
                SELECT h.lower_id, h.upper_id, h.link, m.depth + 1
                  FROM member m JOIN party_hierarchy_view h ON h.upper_id = m.party_id
                  JOIN party l ON l.id = h.lower_id
                 WHERE m.depth < \(deepest) AND l.merged_into IS NULL
            )
            SELECT m.party_id, p.code, p.name, m.depth, m.link, u.code, m.upper_id
              FROM member m JOIN party p ON p.id = m.party_id LEFT JOIN party u ON u.id = m.upper_id
             ORDER BY m.depth, p.code
            """
        ) {
            (
                member: Member(
                    id: $0.id(0), code: $0.text(1), name: $0.text(2), depth: Int($0.int(3)), link: $0.optionalText(4),
                    upper: $0.optionalText(5)), upper: $0.optionalID(6, of: Party.self)
            )
        }
        let below = Dictionary(grouping: found.filter { $0.upper != nil }, by: \.upper)
        var ordered: [Member] = []
        var waiting = found.filter { $0.upper == nil }.map(\.member)
        var seen: Set<ID<Party>> = []
        while let next = waiting.popLast() {
            guard seen.insert(next.id).inserted else { continue }
            ordered.append(next)
            waiting += (below[next.id] ?? []).map(\.member).reversed()
        }
        return ordered
    }

    /// Whether companies still stand in trees, after their relations have moved.
    /// - Parameter parties: a question that answers their ids.
    /// - Throws: ``RelationRefusal`` for one that stands below two by now, or above itself.
    static func check(_ parties: SQL, in rows: Connection) throws {
        let links = try rows.rows(
            """
            SELECT DISTINCT l.id, l.code, u.id, u.code
              FROM party_hierarchy_view h JOIN party l ON l.id = h.lower_id JOIN party u ON u.id = h.upper_id
             WHERE h.lower_id IN (\(parties)) AND l.merged_into IS NULL AND u.merged_into IS NULL
             ORDER BY l.code, u.code
            """
        ) { (lower: $0.id(0, of: Party.self), code: $0.text(1), upper: $0.id(2, of: Party.self), head: $0.text(3)) }
        for (one, next) in zip(links, links.dropFirst()) where one.lower == next.lower {
            throw RelationRefusal.hasHead(one.code, head: one.head)
        }
        for link in links {
            var above: ID<Party>? = link.upper
            for _ in 0...deepest {
                guard let party = above else { break }
                if party == link.lower { throw RelationRefusal.cycle(link.code, link.head) }
                above = try upper(of: party, in: rows)
            }
        }
    }
}
