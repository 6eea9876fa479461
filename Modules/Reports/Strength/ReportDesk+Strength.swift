import Governance
import Party
import Storage
import Vocabulary

extension ReportDesk {
    /// Pieces of evidence that are looked at; more say nothing more.
    private static let most = 5_000

    /// How strong the relationship with a person or a company is today, entry by entry.
    /// - Throws: ``PartyRefusal/unknown(_:)``.
    package func strength(of code: String) throws -> Strength {
        try books.read("reports.view") { rows in
            let party = try Parties.require(code, in: rows)
            let today = books.today
            let since = today.adding(days: -StrengthRule.horizonDays)
            let civil = try Setting.civilTime(in: rows)
            let found = try rows.all(EvidenceOfParty(party: party.id, since: since, limit: Self.most + 1, civil: civil))
            var seen: Set<String> = []
            var entries: [StrengthRule.Entry] = []
            for line in found.prefix(Self.most) {
                guard let evidence = Self.evidence(line.kind, line.grade, done: line.day, due: line.due, today: today)
                else { continue }
                // Ten clicks of one day are one sign of interest. Every promise counts.
                let isOnce = line.due == nil
                if isOnce, !seen.insert("\(line.contact) \(line.day.number) \(evidence.rawValue)").inserted { continue }
                entries.append(StrengthRule.entry(evidence, line.contact, on: line.day, what: line.what, today: today))
            }
            let isCompany = party.kind == .organization
            if let first = try Self.firstDay(of: party.id, by: civil, in: rows), !entries.isEmpty,
                let age = StrengthRule.acquaintance(since: first, party.code, today: today)
            {
                entries.append(age)
            }
            if isCompany, let breadth = StrengthRule.breadth(entries, company: party.code, today: today) {
                entries.append(breadth)
            }
            let total = entries.reduce(0) { $0 + $1.nowMilli }
            return Strength(
                code: party.code, name: party.name, asOf: today, entries: entries, totalMilli: total,
                level: StrengthRule.level(total), isCut: found.count > Self.most)
        }
    }

    /// What a line of the records is evidence of; nil for what says nothing, such as a view, or what a program did.
    private static func evidence(
        _ kind: String, _ grade: String, done day: Day, due: Day?, today: Day
    ) -> StrengthRule.Evidence? {
        if let due {
            if kind == "open" { return due < today ? .promiseOverdue : nil }
            return day <= due ? .promiseKept : .promiseLate
        }
        guard day <= today, let evidence = StrengthRule.Evidence(rawValue: kind) else { return nil }
        return grade == "human" || evidence.isPersonal && grade != "machine" ? evidence : nil
    }

    private static func firstDay(of party: ID<Party>, by civil: CivilTime, in rows: Connection) throws -> Day? {
        let days: [Day] = try rows.rows(
            """
            WITH circle (party_id) AS (
                SELECT id FROM party WHERE id = \(party)
                UNION SELECT person_id FROM party_works_for_view WHERE company_id = \(party)
            )
            SELECT CAST((MIN(at) + \(civil.milliseconds)) / 86400000 AS BIGINT) FROM marketing_touch_view
             WHERE party_id IN (SELECT party_id FROM circle)
            UNION ALL
            SELECT CAST(MIN(at) / 86400000 AS BIGINT) FROM party_event_view WHERE party_id IN (SELECT party_id FROM circle)
            """
        ) { $0.optionalDay(0) }.compactMap { $0 }
        return days.min()
    }
}
