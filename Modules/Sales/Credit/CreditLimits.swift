import Governance
import Ledger
import Party
import Storage
import Vocabulary

/// Credit limits in the rows.
enum CreditLimits {
    static let columns = """
        SELECT id, party_id, currency, kind, amount_minor, valid_from, valid_until, granted_by, at
          FROM sales_credit_limit
        """

    static func decode(_ row: Row) throws -> CreditLimit {
        CreditLimit(
            id: row.id(0), party: row.id(1), kind: try row.word(3),
            amount: Money(minor: row.int(4), try row.currency(2)), validFrom: row.day(5),
            validUntil: row.optionalDay(6), grantedBy: row.text(7), at: row.instant(8))
    }

    /// The few limits of a party in a currency.
    static func of(_ party: ID<Party>, _ currency: Currency, in rows: Connection) throws -> [CreditLimit] {
        try rows.rows(
            "\(SQL(columns, [])) WHERE party_id = \(party) AND currency = \(currency) ORDER BY id", decode)
    }

    /// The limits of many parties.
    static func of(_ parties: [ID<Party>], in rows: Connection) throws -> [CreditLimit] {
        var limits: [CreditLimit] = []
        try rows.inChunks(of: parties) { list in
            limits += try rows.rows("\(SQL(columns, [])) WHERE party_id IN (\(list)) ORDER BY id", decode)
        }
        return limits
    }

    static func insert(_ limit: CreditLimit, importID: Int64?, in rows: Connection) throws {
        try rows.run(
            """
            INSERT INTO sales_credit_limit
                (id, party_id, currency, kind, amount_minor, valid_from, valid_until, granted_by, at, import_id, hash)
            VALUES (\(limit.id), \(limit.party), \(limit.amount.currency), \(limit.kind.rawValue),
                    \(limit.amount.minor), \(limit.validFrom), \(limit.validUntil), \(limit.grantedBy), \(limit.at),
                    \(importID), \(limit.hash))
            """)
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

    /// Keeps what a limit was before an import replaced it.
    static func keepImage(of limit: CreditLimit, importID: Int64, in rows: Connection) throws {
        let changedBy = try rows.first("SELECT changed_import_id FROM sales_credit_limit WHERE id = \(limit.id)") {
            $0.optionalInt(0)
        }
        var image = Image()
        image.add("amount_minor", limit.amount.minor)
        image.add("valid_until", limit.validUntil?.number)
        image.add("at", limit.at.milliseconds)
        image.add("changed_by", changedBy ?? nil)
        image.add("granted_by", fact: limit.grantedBy)
        try BeforeImage.keep(
            image, of: Subject("credit_limit", limit.id.description), importID: importID, in: rows)
    }

    /// Makes the limits that an import replaced hold again; their number.
    /// - Throws: ``GovernanceRefusal/usedSince(_:)`` where another import has replaced one since.
    static func restore(importID: Int64, in rows: Connection) throws -> Int {
        let images = try BeforeImage.all(of: importID, in: rows)
        for (record, image) in images {
            let now = try rows.first(
                "\(SQL(columns, [])) WHERE id = \(Int64(record)) AND changed_import_id = \(importID)", decode)
            guard let now else { throw GovernanceRefusal.usedSince(record) }
            let before = CreditLimit(
                id: now.id, party: now.party, kind: now.kind,
                amount: Money(minor: try image.requireNumber("amount_minor"), now.amount.currency),
                validFrom: now.validFrom, validUntil: image.day("valid_until"),
                grantedBy: try image.require("granted_by"),
                at: Instant(milliseconds: try image.requireNumber("at")))
            try replace(before, changedBy: image.number("changed_by"), in: rows)
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
