import Governance
import Party
import Storage
import Vocabulary

/// A touch as people read it in the history of a party.
package struct TouchLine: Equatable, Sendable {
    package let externalID: String
    package let at: Instant
    package let campaign: String?
    package let medium: Medium
    package let kind: TouchKind
    package let grade: Grade
    package let topic: String?
    package let page: String?
    package let points: [Side: Int64]
}

/// The touches of one party before a moment, the latest first.
struct TouchesOfParty: Query {
    let party: ID<Party>
    let before: Instant
    let limit: Int

    var sql: SQL {
        """
        SELECT t.external_id, t.at, o.code, t.medium, t.kind, t.grade, t.topic, t.page, t.purchase_points, t.sale_points
          FROM marketing_touch t LEFT JOIN party_origin o ON o.id = t.origin_id
         WHERE t.party_id = \(party) AND t.at < \(before) ORDER BY t.at DESC, t.id DESC LIMIT \(limit)
        """
    }

    func decode(_ row: Row) throws -> TouchLine {
        var row = row.inTurn()
        let (number, at, campaign) = try (row.text(), row.instant(), row.optionalText())
        guard let medium = Medium(rawValue: try row.int()), let kind = TouchKind(rawValue: try row.int()),
            let grade = Grade(rawValue: try row.int())
        else { throw StorageRefusal.unreadable("touch \(number)") }
        return try TouchLine(
            externalID: number, at: at, campaign: campaign, medium: medium, kind: kind, grade: grade,
            topic: row.optionalText(), page: row.optionalText(), points: [.purchase: row.int(), .sale: row.int()])
    }
}

extension MarketingDesk {
    /// The touches of a party, the latest first; `before` continues a list.
    package func touches(of code: String, before: Instant? = nil, limit: Int = 100) throws -> [TouchLine] {
        try books.read("marketing.view") { rows in
            let party = try Parties.require(code, in: rows)
            let end = before ?? Instant(startOf: .latest)
            return try rows.all(TouchesOfParty(party: party.id, before: end, limit: limit))
        }
    }
}
