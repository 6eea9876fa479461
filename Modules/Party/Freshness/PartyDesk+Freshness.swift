import Governance
import Interchange
import Storage
import Vocabulary

extension PartyDesk {
    /// Notes that a field of a party was found right, or wrong: an answered call, a bounce, a returned letter.
    /// - Throws: ``PartyRefusal/laterThanToday(_:)``.
    package func confirm(
        _ code: String, _ fields: [VerifiedField], by source: ConfirmationSource, on day: Day? = nil,
        failed: Bool = false, evidence: String = ""
    ) throws -> [FieldFreshness] {
        try books.perform("party.confirm") { deed in
            let day = day ?? deed.today
            guard day <= deed.today else { throw PartyRefusal.laterThanToday(day.description) }
            let party = try Parties.require(code, in: deed.rows)
            deed.subject = .party(party.code)
            deed.detail("fields", fields.map(\.rawValue).joined(separator: " "))
            deed.detail(failed ? "failed" : "confirmed", "\(source.rawValue) \(day)")
            for field in fields {
                try Confirmations.add(
                    Confirmation(field, on: day, failed: failed, by: source, evidence: NarrowText.trimmed(evidence)),
                    of: party.id, in: deed)
            }
            return try Self.freshness(of: party.id, on: deed.today, in: deed.rows)
        }
    }

    /// How fresh each field of a party is today.
    package func freshness(of code: String) throws -> [FieldFreshness] {
        try books.read("party.view") { rows in
            try Self.freshness(of: Parties.require(code, in: rows).id, on: books.today, in: rows)
        }
    }

    private static func freshness(of party: ID<Party>, on day: Day, in rows: Connection) throws -> [FieldFreshness] {
        let rules = try FieldRule.all(in: rows)
        var answers: [FieldFreshness] = []
        try KnownFields.each(of: "SELECT id FROM party WHERE id = \(party)", on: day, in: rows) { known in
            for field in VerifiedField.allCases {
                guard let one = known.fields[field], let rule = rules[field] else { continue }
                answers.append(
                    FieldFreshness(
                        field: field, source: one.source,
                        freshness: Freshness(
                            rule, cameOn: known.cameOn, confirmedOn: one.confirmedOn, failedOn: one.failedOn, on: day)))
            }
        }
        return answers
    }

    /// How fast the fields go out of date, in their order.
    package func fieldRules() throws -> [FieldRule] {
        try books.read("party.view") { rows in
            let rules = try FieldRule.all(in: rows)
            return VerifiedField.allCases.compactMap { rules[$0] }
        }
    }

    /// Sets how fast a field goes out of date.
    package func setRule(_ rule: FieldRule) throws {
        try books.perform("party.rules") { deed in
            deed.subject = Subject("field", rule.field.rawValue)
            deed.detail("half_life_days", String(rule.halfLifeDays))
            deed.detail("stale_days", String(rule.staleDays))
            try deed.rows.run(
                """
                INSERT INTO party_field_rule (field, half_life_days, stale_days)
                VALUES (\(rule.field.rawValue), \(rule.halfLifeDays), \(rule.staleDays))
                ON CONFLICT (field) DO UPDATE
                SET half_life_days = excluded.half_life_days, stale_days = excluded.stale_days
                """)
        }
    }
}

/// One field of a party and how fresh it is.
package struct FieldFreshness: Sendable, Equatable {
    package let field: VerifiedField
    /// How it was last found right or wrong; nil where it counts from the day it came in.
    package let source: ConfirmationSource?
    package let freshness: Freshness
}
