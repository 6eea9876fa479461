import Governance
import Interchange
import Ledger
import Party
import Storage
import Vocabulary

/// `sekisho import credit_limits`: a limit per customer, currency, kind and first day. What a customer owes beyond a
/// limit that is lowered is recorded as an excess under the actor, and nothing new can be sold until it is gone.
package struct CreditLimitImport: Importer {
    package static let kind = "credit_limits"
    package static let action: Action = "sales.credit_limit.import"
    package static let tables: [String] = []
    package static let columns = [
        Column("customer", "得意先", "得意先コード", "顧客", "顧客コード", "取引先コード", required: true),
        Column("amount", "限度額", "与信限度額", "金額", required: true), Column("currency", "通貨", required: true),
        Column("valid_from", "開始日", "適用開始日", required: true), Column("valid_until", "終了日", "適用終了日", "期限"),
        Column("kind", "区分", "枠区分"),
    ]

    private let session: ImportSession
    private let keys: PartyKeys
    private let origins: OriginOfDocuments
    private let journal: Journal
    private let credit: CreditStore

    package init(_ session: ImportSession) {
        self.session = session
        keys = PartyKeys(session.deed.rows)
        origins = OriginOfDocuments(session)
        journal = Journal(session.deed)
        credit = CreditStore(session.deed, journal.exposures)
    }

    private struct Incoming {
        let customer: (id: ID<Party>, code: String)
        let amount: Money
        let from: Day
        let until: Day?
        let kind: CreditLimitKind
        var key: String { "\(customer.id) \(amount.currency.code) \(kind.rawValue) \(from)" }
    }

    package mutating func take(_ batch: RowBatch) throws {
        var refusals = RowRefusals()
        try keys.prefetch(batch, column: 0)
        try origins.learn(Set((0..<batch.count).compactMap { keys.id(of: batch[$0, 0]) }))
        var touched: [(limit: Incoming, code: String)] = []
        for row in 0..<batch.count {
            guard let limit = try refusals.read(row, { try read(BatchRow(batch, row)) }) else { continue }
            if try refusals.read(row, { try take(limit) }) == true { touched.append((limit, limit.customer.code)) }
        }
        try apply(touched)
        try refusals.tell(session, batch)
    }

    package mutating func finish() throws {}

    private func read(_ row: BatchRow) throws -> Incoming {
        let customer = try CustomerField.read(row, 0, keys, origins)
        let currency = try row.currency(2)
        let amount = try row.money(1, in: currency)
        if amount.isNegative { throw FieldRefusal(1, SalesRefusal.negative(amount)) }
        let from = try row.day(3)
        let until = try row.optionalDay(4)
        if let until, until < from { throw FieldRefusal(4, SalesRefusal.endsBeforeItBegins(from, until)) }
        return Incoming(
            customer: customer, amount: amount, from: from, until: until,
            kind: try row.word(5, CreditLimitKind.self) ?? .permanent)
    }

    /// Whether something changed.
    private func take(_ limit: Incoming) throws -> Bool {
        let deed = session.deed
        let known = try deed.rows.first(
            """
            \(SQL(CreditLimits.columns, []))
             WHERE party_id = \(limit.customer.id) AND currency = \(limit.amount.currency)
               AND kind = \(limit.kind.rawValue) AND valid_from = \(limit.from)
            """, CreditLimits.decode)
        guard let known else {
            let fresh = CreditLimit(
                id: try deed.rows.newID("sales_credit_limit"), party: limit.customer.id, kind: limit.kind,
                amount: limit.amount, validFrom: limit.from, validUntil: limit.until, grantedBy: deed.actor.name,
                at: deed.now)
            try CreditLimits.insert(fresh, importID: session.importID, in: deed.rows)
            session.created()
            return true
        }
        if (known.amount, known.validUntil) == (limit.amount, limit.until) || session.onDuplicate == .skip {
            session.unchanged()
            return false
        }
        if session.onDuplicate == .reject { throw FieldRefusal(0, ImportRefusal.duplicate(limit.customer.code)) }
        try CreditLimits.keepImage(of: known, importID: session.importID, in: deed.rows)
        let changed = CreditLimit(
            id: known.id, party: known.party, kind: known.kind, amount: limit.amount, validFrom: known.validFrom,
            validUntil: limit.until, grantedBy: deed.actor.name, at: deed.now)
        try CreditLimits.replace(changed, changedBy: session.importID, in: deed.rows)
        session.updated()
        return true
    }

    private func apply(_ touched: [(limit: Incoming, code: String)]) throws {
        for (limit, _) in touched { credit.forgetLimits(of: limit.customer.id) }
        try credit.prepare(Set(touched.map(\.limit.customer.id)))
        for (limit, code) in touched {
            let excess = try credit.limitsChanged(of: limit.customer.id, limit.amount.currency)
            guard excess > 0 else { continue }
            session.remark(
                SalesRefusal.limitBelowExposure(customer: code, by: Money(minor: excess, limit.amount.currency)))
        }
        try journal.save()
    }

    /// Takes limits back: those that were replaced hold again. What is owed beyond them is recorded as an excess.
    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        let journal = Journal(deed)
        let credit = CreditStore(deed, journal.exposures)
        var lines = try CreditLimits.lines(touchedBy: importID, in: deed.rows)
        let restored = try CreditLimits.restore(importID: importID, in: deed.rows)
        let changedSince = try deed.rows.count(
            """
            SELECT COUNT(*) FROM sales_credit_limit
             WHERE import_id = \(importID) AND COALESCE(changed_import_id, \(importID)) <> \(importID)
            """)
        if changedSince > 0 { throw GovernanceRefusal.usedSince(String(importID)) }
        let removed = try deed.rows.run("DELETE FROM sales_credit_limit WHERE import_id = \(importID)")
        lines.sort { ($0.party, $0.currency.code) < ($1.party, $1.currency.code) }
        for line in lines { try credit.limitsChanged(of: line.party, line.currency) }
        try journal.save()
        return restored + removed
    }
}
