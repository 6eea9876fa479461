import Governance
import Party
import Storage
import Vocabulary

/// One line of a list on one side of the gate.
package struct ListedParty: Sendable, Equatable {
    package let code: String
    package let name: String
    package let owner: Owner
    /// How and when it came through; nil on marketing's list.
    package let source: CrossingSource?
    package let crossedOn: Day?
    /// What the gate said last, on marketing's list.
    package let verdict: Verdict?
    package let judgedOn: Day?
}

extension GateDesk {
    /// Marketing's list for a side: parties that have not crossed there, by code.
    /// - Parameter after: the last code of the page before, nil for the first page.
    package func marketingList(_ side: Side, after: String? = nil, limit: Int = 100) throws -> [ListedParty] {
        try books.read("gate.marketing_list.view") { rows in
            try rows.rows(
                """
                SELECT p.code, p.name, j.verdict, j.day
                  FROM party p
                  LEFT JOIN gate_judgement j ON j.party_id = p.id AND j.side = \(side)
                       AND j.day = (SELECT MAX(k.day) FROM gate_judgement k
                                     WHERE k.party_id = p.id AND k.side = \(side))
                       AND j.policy_id = (SELECT MAX(l.policy_id) FROM gate_judgement l
                                           WHERE l.party_id = p.id AND l.side = \(side) AND l.day = j.day)
                 WHERE p.code > \(after ?? "") AND p.merged_into IS NULL AND NOT EXISTS (
                       SELECT 1 FROM gate_crossing c
                        WHERE c.party_id = p.id AND c.side = \(side) AND c.state <> 'returned')
                   AND NOT EXISTS (SELECT 1 FROM party_erasure e WHERE e.party_id = p.id)
                 ORDER BY p.code LIMIT \(limit)
                """
            ) { row in
                var row = row.inTurn()
                return try ListedParty(
                    code: row.text(), name: row.text(), owner: .marketing, source: nil, crossedOn: nil,
                    verdict: row.optionalWord(), judgedOn: row.optionalDay())
            }
        }
    }

    /// The receiver's list for a side: parties that have crossed there, by code.
    package func receiversList(_ side: Side, after: String? = nil, limit: Int = 100) throws -> [ListedParty] {
        try books.read(Action("gate.\(side.rawValue)_list.view")) { rows in
            try rows.rows(
                """
                SELECT p.code, p.name, c.state, c.source, c.day
                  FROM party p JOIN gate_crossing c
                       ON c.party_id = p.id AND c.side = \(side) AND c.state <> 'returned'
                 WHERE p.code > \(after ?? "") AND p.merged_into IS NULL
                 ORDER BY p.code LIMIT \(limit)
                """
            ) { row in
                var row = row.inTurn()
                return try ListedParty(
                    code: row.text(), name: row.text(), owner: Owner(side, row.word()),
                    source: row.word(), crossedOn: row.day(), verdict: nil, judgedOn: nil)
            }
        }
    }

    /// Who owns a party now, per side and as one function.
    package func owner(of code: String) throws -> Ownership {
        try books.read("gate.view") { rows in
            try Ownership.of(try Parties.require(code, in: rows).id, in: rows)
        }
    }
}
