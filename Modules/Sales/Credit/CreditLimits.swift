import Governance
import Ledger
import Party
import Storage
import Vocabulary

/// Credit limits in the rows.
enum CreditLimits {
    /// The few limits of a party in a currency.
    static func of(_ party: ID<Party>, _ currency: Currency, in rows: Connection) throws -> [CreditLimit] {
        try rows.records(
            """
            SELECT \(CreditLimit.shape.list) FROM sales_credit_limit
             WHERE party_id = \(party) AND currency = \(currency) ORDER BY id
            """, CreditLimit.shape.read)
    }

    /// The limits of many parties.
    static func of(_ parties: [ID<Party>], in rows: Connection) throws -> [CreditLimit] {
        var limits: [CreditLimit] = []
        try rows.inChunks(of: parties) { list in
            limits += try rows.records(
                "SELECT \(CreditLimit.shape.list) FROM sales_credit_limit WHERE party_id IN (\(list)) ORDER BY id",
                CreditLimit.shape.read)
        }
        return limits
    }

    /// Puts an amount and an end into the place of others.
    static func replace(_ limit: CreditLimit, changedBy importID: Int64?, in rows: Connection) throws {
        try rows.run(
            """
            UPDATE sales_credit_limit
               SET amount_minor = \(limit.amount.minor), valid_until = \(limit.validUntil),
                   granted_by = \(limit.grantedBy), at = \(limit.at), changed_import_id = \(importID),
                   hash = \(limit.hash)
             WHERE id = \(limit.id)
            """)
    }

    // MARK: Taking back

    /// The limits of some parties, with the import that changed each last, by their keys.
    static func granted(to parties: Set<ID<Party>>, in rows: Connection) throws -> [String: GrantedLimit] {
        var found: [String: GrantedLimit] = [:]
        try rows.inChunks(of: parties) { list in
            let limits = try rows.records(
                """
                SELECT \(CreditLimit.shape.list), changed_import_id FROM sales_credit_limit
                 WHERE party_id IN (\(list))
                """
            ) { row in
                try GrantedLimit(limit: CreditLimit.shape.read(&row), customer: "", changedBy: row.optionalInt())
            }
            for granted in limits { found[granted.key] = granted }
        }
        return found
    }

    /// Makes the limits that an import replaced hold again; their number.
    /// - Throws: ``GovernanceRefusal/changedSince(importID:)`` where another import has replaced one since.
    static func restore(importID: Int64, in rows: Connection) throws -> Int {
        let images = try BeforeImage.all(of: importID, in: rows)
        for (record, image) in images {
            let now = try rows.record(
                """
                SELECT \(CreditLimit.shape.list) FROM sales_credit_limit
                 WHERE id = \(Int64(record)) AND changed_import_id = \(importID)
                """, CreditLimit.shape.read)
            guard let now else {
                let later = try rows.first(
                    "SELECT changed_import_id FROM sales_credit_limit WHERE id = \(Int64(record))"
                ) { $0.optionalInt(0) }
                throw GovernanceRefusal.changed(record, by: later ?? nil)
            }
            let then = try CreditLimit.shape.record(of: image)
            // Whose limit it is may have changed since, by a merge.
            let before = CreditLimit(
                id: now.id, party: now.party, kind: then.kind, amount: then.amount, validFrom: then.validFrom,
                validUntil: then.validUntil, grantedBy: then.grantedBy, at: then.at)
            try replace(before, changedBy: image.number("changed_import_id"), in: rows)
        }
        return images.count
    }

    /// Whose limits an import has brought or changed.
    static func lines(touchedBy importID: Int64, in rows: Connection) throws -> [(party: ID<Party>, currency: Currency)]
    {
        try rows.rows(
            """
            SELECT DISTINCT party_id, currency FROM sales_credit_limit
             WHERE import_id = \(importID) OR changed_import_id = \(importID) ORDER BY party_id, currency
            """
        ) { ($0.id(0), try $0.currency(1)) }
    }
}
