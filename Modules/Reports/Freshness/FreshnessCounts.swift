import Gate
import Party
import Storage
import Vocabulary

/// Values of one age, counted: so many parties of an owner whose field came in, was confirmed and failed on these days.
struct FreshnessCount: Sendable, Hashable {
    let owner: Owner
    let field: VerifiedField
    let cameOn: Day
    var confirmedOn: Day?
    var failedOn: Day?
}

/// All values of the base by their age. Every party is read once, by what it has and the day it came in; only the
/// parties of whom something was confirmed are asked about field by field.
enum FreshnessCounts {
    /// Who looks after each party: the highest number of its crossings that stand.
    private static let owners: SQL = """
        SELECT party_id, MAX(CASE WHEN state = 'accepted' AND side = 'sale' THEN 3
                                  WHEN state = 'accepted' THEN 2 ELSE 1 END) AS rank
          FROM gate_crossing_view WHERE state <> 'returned' GROUP BY party_id
        """

    static func owner(_ rank: Int64) -> Owner {
        switch rank {
        case 3: .sales
        case 2: .sourcing
        case 1: .gate
        default: .marketing
        }
    }

    static func all(on day: Day, in rows: Connection) throws -> [FreshnessCount: Int64] {
        var counts: [FreshnessCount: Int64] = [:]
        let end = Instant(startOf: day.adding(days: 1))
        try rows.each(
            """
            SELECT COALESCE(rank, 0), came, address, email, phone, website, COUNT(*) FROM (
              SELECT o.rank AS rank, CAST(p.created_at / 86400000 AS BIGINT) AS came,
                     CASE WHEN p.address IS NULL THEN 0 ELSE 1 END AS address,
                     \(has("email")) AS email, \(has("phone")) AS phone, \(has("website")) AS website
                FROM party p LEFT JOIN (\(owners)) o ON o.party_id = p.id
               WHERE p.created_at < \(end) AND p.merged_into IS NULL
                 AND NOT EXISTS (SELECT 1 FROM party_erasure e WHERE e.party_id = p.id)
            ) AS known GROUP BY COALESCE(rank, 0), came, address, email, phone, website
            """
        ) { row in
            let (owner, came, count) = (owner(row.int(0)), row.day(1), row.int(6))
            counts[FreshnessCount(owner: owner, field: .name, cameOn: came), default: 0] += count
            for (index, field) in [(2, VerifiedField.address), (3, .email), (4, .phone), (5, .website)]
            where row.bool(index) {
                counts[FreshnessCount(owner: owner, field: field, cameOn: came), default: 0] += count
            }
        }
        try confirmed(on: day, before: end, in: rows) { known, count in
            // It was counted among those that nobody has asked about.
            if known.field != .representative {
                counts[FreshnessCount(owner: known.owner, field: known.field, cameOn: known.cameOn), default: 0] -=
                    count
            }
            counts[known, default: 0] += count
        }
        return counts.filter { $0.value > 0 }
    }

    private static func has(_ kind: String) -> SQL {
        """
        CASE WHEN EXISTS (SELECT 1 FROM party_contact_point c WHERE c.party_id = p.id AND c.kind = \(kind))
             THEN 1 ELSE 0 END
        """
    }

    private static func confirmed(
        on day: Day, before end: Instant, in rows: Connection, _ body: (FreshnessCount, Int64) -> Void
    ) throws {
        try rows.each(
            """
            SELECT COALESCE(o.rank, 0), t.field, CAST(p.created_at / 86400000 AS BIGINT), t.confirmed_on, t.failed_on,
                   COUNT(*)
              FROM (SELECT party_id, field, MAX(CASE WHEN failed = 0 THEN day END) AS confirmed_on,
                           MAX(CASE WHEN failed = 1 THEN day END) AS failed_on
                      FROM party_confirmation WHERE day <= \(day) GROUP BY party_id, field) t
              JOIN party p ON p.id = t.party_id
              LEFT JOIN (\(owners)) o ON o.party_id = p.id
             WHERE p.created_at < \(end) AND p.merged_into IS NULL
               AND (t.field IN ('name', 'representative') OR (t.field = 'address' AND p.address IS NOT NULL)
                    OR EXISTS (SELECT 1 FROM party_contact_point c WHERE c.party_id = p.id AND c.kind = t.field))
             GROUP BY COALESCE(o.rank, 0), t.field, CAST(p.created_at / 86400000 AS BIGINT), t.confirmed_on, t.failed_on
            """
        ) { row in
            var row = row.inTurn()
            try body(
                FreshnessCount(
                    owner: owner(row.int()), field: row.word(), cameOn: row.day(),
                    confirmedOn: row.optionalDay(), failedOn: row.optionalDay()), row.int())
        }
    }
}
