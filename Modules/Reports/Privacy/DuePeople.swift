import Governance
import Party
import Storage
import Vocabulary

/// A person whose data is held without a reason to hold it any longer (保存期間満了).
package struct DuePerson: Sendable, Equatable {
    package let code: String
    package let name: String
    /// The last touch, or the day on which the person came in where there was none.
    package let lastSeen: Day
    /// Whether that day is one of a touch.
    package let wasTouched: Bool
    /// When the months were over.
    package let dueOn: Day
}

/// The people who are due, as of a day.
package struct DuePeople: Sendable {
    package let asOf: Day
    package let months: Int
    package let people: [DuePerson]
    package let isCut: Bool

    /// The rule without rows: whoever was last seen on this day or earlier is due.
    package static func lastDay(months: Int, on day: Day) -> Day {
        var seen = Retention.end(of: -months, from: day).adding(days: 3)
        while Retention.end(of: months, from: seen) > day { seen = seen.adding(days: -1) }
        return seen
    }
}

extension ReportDesk {
    /// People whom no module needs any more, and whom nobody has touched for the months of the retention rule; the
    /// longest first.
    package func due(limit: Int = 100) throws -> DuePeople {
        try books.read("privacy.view") { rows in
            let months = try Retention.months(in: rows)
            let lastDay = DuePeople.lastDay(months: months, on: books.today)
            let people = try rows.all(
                PeopleWithoutReason(
                    claims: try rows.views(ending: "_claim_view"), notSeenSince: lastDay.adding(days: 1),
                    months: months, limit: limit + 1))
            return DuePeople(
                asOf: books.today, months: months, people: Array(people.prefix(limit)), isCut: people.count > limit)
        }
    }
}

/// People whom no module claims: nobody needs them without an end, and what was claimed until a day ended before the
/// months of retention. Each module says whom it needs in a view `<module>_claim_view`.
private struct PeopleWithoutReason: Query {
    let claims: [String]
    let notSeenSince: Day
    let months: Int
    let limit: Int

    var sql: SQL {
        let unclaimed = claims.map { name -> SQL in
            """
            NOT EXISTS (SELECT 1 FROM \(SQL(name, [])) c
                         WHERE c.party_id = p.id AND (c.until_day IS NULL OR c.until_day >= \(notSeenSince)))
            """
        }
        let last = claims.map { name -> SQL in
            "SELECT until_day FROM \(SQL(name, [])) WHERE party_id = p.id"
        }
        return """
            SELECT p.code, p.name, p.created_at, (SELECT MAX(until_day) FROM (\(joined(last, " UNION ALL "))) AS claims)
              FROM party p
             WHERE p.kind = 'person' AND p.created_at < \(Instant(startOf: notSeenSince)) AND p.merged_into IS NULL
               AND NOT EXISTS (SELECT 1 FROM party_erasure e WHERE e.party_id = p.id)
               AND \(joined(unclaimed, " AND "))
             ORDER BY p.created_at, p.id LIMIT \(limit)
            """
    }

    private func joined(_ parts: [SQL], _ word: SQL) -> SQL {
        parts.dropFirst().reduce(parts.first ?? "TRUE") { "\($0)\(word)\($1)" }
    }

    func decode(_ row: Row) -> DuePerson {
        let came = row.instant(2).day
        let touched = row.optionalDay(3)
        let seen = max(came, touched ?? came)
        return DuePerson(
            code: row.text(0), name: row.text(1), lastSeen: seen, wasTouched: touched.map { $0 >= came } ?? false,
            dueOn: Retention.end(of: months, from: seen))
    }
}
