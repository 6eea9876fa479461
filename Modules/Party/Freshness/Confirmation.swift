import Governance
import Storage
import Vocabulary

/// One field of one party found right or wrong on a day (確認の記録).
package struct Confirmation: Sendable, Equatable {
    package let field: VerifiedField
    package let day: Day
    package let failed: Bool
    package let source: ConfirmationSource
    /// What shows it: the number of the bounce, who was on the phone.
    package let evidence: String

    package init(_ field: VerifiedField, on day: Day, failed: Bool, by source: ConfirmationSource, evidence: String) {
        self.field = field
        self.day = day
        self.failed = failed
        self.source = source
        self.evidence = evidence
    }
}

/// Confirmations in the rows.
package enum Confirmations {
    /// Writes one; of a day the last word holds.
    static func add(_ one: Confirmation, of party: ID<Party>, in deed: Deed) throws {
        let failed: Int64 = one.failed ? 1 : 0
        try deed.rows.run(
            """
            DELETE FROM party_confirmation
             WHERE party_id = \(party) AND field = \(one.field.rawValue) AND day = \(one.day) AND failed = \(1 - failed)
            """)
        try deed.rows.run(
            """
            INSERT INTO party_confirmation (party_id, field, day, failed, source, evidence, actor, at)
            VALUES (\(party), \(one.field.rawValue), \(one.day), \(failed), \(one.source.rawValue), \(one.evidence),
                    \(deed.actor.name), \(deed.now))
            ON CONFLICT (party_id, field, day, failed, source)
            DO UPDATE SET evidence = excluded.evidence, actor = excluded.actor, at = excluded.at
            """)
    }

    /// Takes up what a file or a reply has confirmed, many at once.
    package static func add(
        _ many: some Sequence<(party: Int64, field: VerifiedField, day: Day)>, by source: ConfirmationSource,
        importID: Int64? = nil, in deed: Deed
    ) throws {
        for one in many {
            try deed.rows.run(
                """
                INSERT INTO party_confirmation (party_id, field, day, failed, source, evidence, actor, at, import_id)
                VALUES (\(one.party), \(one.field.rawValue), \(one.day), 0, \(source.rawValue), '',
                        \(deed.actor.name), \(deed.now), \(importID))
                ON CONFLICT DO NOTHING
                """)
        }
    }

    /// Forgets what an import confirmed.
    package static func takeBack(importID: Int64, in rows: Connection) throws {
        try rows.run("DELETE FROM party_confirmation WHERE import_id = \(importID)")
    }
}
