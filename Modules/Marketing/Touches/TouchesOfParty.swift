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
        guard let medium = Medium(rawValue: row.int(3)), let kind = TouchKind(rawValue: row.int(4)),
            let grade = Grade(rawValue: row.int(5))
        else { throw StorageRefusal.unreadable("touch \(row.text(0))") }
        return TouchLine(
            externalID: row.text(0), at: row.instant(1), campaign: row.optionalText(2), medium: medium, kind: kind,
            grade: grade, topic: row.optionalText(6), page: row.optionalText(7),
            points: [.purchase: row.int(8), .sale: row.int(9)])
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
