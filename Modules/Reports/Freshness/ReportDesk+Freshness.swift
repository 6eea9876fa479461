import Gate
import Governance
import Party
import Storage
import Vocabulary

extension ReportDesk {
    /// How fresh the contact base is on a day, today where nil. Who looks after a party is told as it is today.
    package func freshness(asOf: Day? = nil) throws -> FreshnessReport {
        try books.read("reports.view") { rows in
            let day = asOf ?? books.today
            return FreshnessReport(
                asOf: day, rules: try FieldRule.all(in: rows), counts: try FreshnessCounts.all(on: day, in: rows))
        }
    }

    /// Parties whose data somebody should ask about again, those that are worth most first: customers, suppliers,
    /// candidates, prospects, then the others; within each the one that has waited longest.
    /// - Parameters:
    ///   - owner: only those that this department looks after.
    ///   - field: only this field.
    package func stale(owner: Owner? = nil, field: VerifiedField? = nil, limit: Int = 100) throws -> StaleList {
        try books.read("party.view") { rows in
            let rules = try FieldRule.all(in: rows)
            let fields = field.map { [$0] } ?? VerifiedField.allCases
            var listed: [StaleParty] = []
            var known: Set<Int64> = []
            for worth in StaleList.Worth.allCases where listed.count <= limit {
                var found: [StaleParty] = []
                try StalePages(worth: worth, owner: owner, day: books.today, enough: limit - listed.count, in: rows)
                    .each { one, owner in
                        guard known.insert(one.party.value).inserted else { return 0 }
                        let states = fields.compactMap { field -> StaleParty.Field? in
                            guard let rule = rules[field], let state = one.fields[field] else { return nil }
                            let freshness = Freshness(
                                rule, cameOn: one.cameOn, confirmedOn: state.confirmedOn, failedOn: state.failedOn,
                                on: books.today)
                            return freshness.state == .fresh
                                ? nil : StaleParty.Field(field: field, freshness: freshness)
                        }
                        guard !states.isEmpty else { return 0 }
                        found.append(
                            StaleParty(code: one.code, name: one.name, owner: owner, worth: worth, fields: states))
                        return 1
                    }
                listed += found.sorted { ($0.waitingSince, $0.code) < ($1.waitingSince, $1.code) }
            }
            return StaleList(parties: Array(listed.prefix(limit)), isCut: listed.count > limit)
        }
    }
}
