import Governance
import Interchange
import Storage
import Vocabulary

/// What data is held for (利用目的): for all parties of a kind, or for those that it was told of.
package struct Purpose: Sendable, Equatable {
    package let code: String
    package let text: String
    /// The kind of party that it holds for; nil for one that is told party by party.
    package let kind: PartyKind?
    /// Parties that it was told of one by one.
    package let parties: Int
}

extension PartyDesk {
    /// The purposes of the company, or those for which the data of one party is held.
    package func purposes(of code: String? = nil) throws -> [Purpose] {
        try books.read("privacy.view") { rows in
            let party = try code.map { try Parties.require($0, in: rows) }
            return try rows.rows(
                """
                SELECT p.code, p.text, p.kind, (SELECT COUNT(*) FROM party_purpose_of o WHERE o.purpose = p.code)
                  FROM party_purpose p
                 WHERE \(party?.id.value ?? 0) = 0 OR p.kind = \(party?.kind.rawValue ?? "")
                    OR EXISTS (SELECT 1 FROM party_purpose_of o
                                WHERE o.purpose = p.code AND o.party_id = \(party?.id.value ?? 0))
                 ORDER BY p.code
                """
            ) { row in
                var row = row.inTurn()
                return try Purpose(
                    code: row.text(), text: row.text(), kind: row.optionalWord(), parties: Int(row.int()))
            }
        }
    }

    /// Registers a purpose, or says it in other words.
    package func setPurpose(_ code: String, text: String, kind: PartyKind?) throws {
        try books.perform("privacy.purpose.set") { deed in
            let (code, text) = (NarrowText.trimmed(code), NarrowText.trimmed(text))
            guard !code.isEmpty, code.utf8.count <= 64, !text.isEmpty else { throw PartyRefusal.badCode(code) }
            deed.subject = Subject("purpose", code)
            deed.sentence("text", text)
            deed.detail("kind", kind?.rawValue ?? "")
            try deed.rows.run(
                """
                INSERT INTO party_purpose (code, text, kind) VALUES (\(code), \(text), \(kind?.rawValue))
                ON CONFLICT (code) DO UPDATE SET text = excluded.text, kind = excluded.kind
                """)
        }
    }

    /// Says that the data of a party is held for a purpose, or is no longer.
    package func holdFor(_ purpose: String, party code: String, ends: Bool = false) throws {
        try books.perform("privacy.purpose.party") { deed in
            let party = try Parties.require(code, in: deed.rows)
            guard try deed.rows.count("SELECT COUNT(*) FROM party_purpose WHERE code = \(purpose)") == 1 else {
                throw PartyRefusal.unknownPurpose(purpose)
            }
            deed.subject = .party(party.code)
            deed.detail(ends ? "ends" : "purpose", purpose)
            if ends {
                try deed.rows.run(
                    "DELETE FROM party_purpose_of WHERE party_id = \(party.id) AND purpose = \(purpose)")
            } else {
                try deed.rows.run(
                    """
                    INSERT INTO party_purpose_of (party_id, purpose, since)
                    VALUES (\(party.id), \(purpose), \(deed.today)) ON CONFLICT DO NOTHING
                    """)
            }
        }
    }

    package func retentionMonths() throws -> Int {
        try books.read("privacy.view") { try Retention.months(in: $0) }
    }

    /// Sets after how many months without a touch the data of people who never crossed is due to go.
    package func setRetention(months: Int) throws {
        try books.perform("privacy.retention.set") { deed in
            deed.detail("months", String(months))
            try Setting.set(Retention.setting, to: months, in: deed.rows)
        }
    }
}

/// How long data of people is kept without a reason to keep it (保存期間).
package enum Retention {
    static let setting = "retention_months"
    /// Three years, unless the company says otherwise.
    package static let usualMonths = 36

    package static func months(in rows: Connection) throws -> Int {
        try Setting.number(setting, usual: usualMonths, in: rows)
    }

    /// The day on which the months are over that begin on a day: the same day of a later month, or its last day.
    package static func end(of months: Int, from day: Day) -> Day {
        let (year, month, number) = day.civil
        let index = year * 12 + month - 1 + months
        let (endYear, endMonth) = (index / 12, index % 12 + 1)
        let length = Day.length(ofMonth: endMonth, in: endYear)
        return Day(year: endYear, month: endMonth, day: min(number, length)) ?? .latest
    }
}
