import Party
import Storage
import Vocabulary

/// A campaign as reports show it. Origins that are no campaign reach both sides.
package struct RoadOrigin: Equatable, Sendable {
    let id: ID<Origin>
    package let code: String
    package let name: String
    package let audience: Audience
    let startsOn: Day?
    let endsOn: Day?

    /// True where its own days say that it ran in the period.
    func ran(in period: Period) -> Bool {
        guard let startsOn else { return false }
        return startsOn <= period.last && period.first <= (endsOn ?? .latest)
    }
}

/// Every origin, with its campaign.
struct RoadOrigins: Query {
    var sql: SQL {
        """
        SELECT o.id, o.code, o.name, c.audience, c.starts_on, c.ends_on
          FROM party_origin o LEFT JOIN marketing_campaign_view c ON c.id = o.id
         ORDER BY o.id
        """
    }

    func decode(_ row: Row) throws -> RoadOrigin {
        var row = row.inTurn()
        return try RoadOrigin(
            id: row.id(), code: row.text(), name: row.text(), audience: row.optionalWord() ?? .both,
            startsOn: row.optionalDay(), endsOn: row.optionalDay())
    }
}
