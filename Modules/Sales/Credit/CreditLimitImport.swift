import Governance
import Interchange
import Ledger
import Party
import Storage
import Vocabulary

/// The columns of a file of credit limits.
package enum CreditLimitColumn: Int, FileColumn {
    case customer, amount, currency, validFrom, validUntil, kind

    package var column: Column {
        switch self {
        case .customer:
            Column("customer", "得意先", "得意先コード", "顧客", "顧客コード", "取引先コード", required: true)
                .also("customer code|customer id|customer number|得意先CD|顧客番号|請求先コード").orElse(
                    "得意先名|顧客名|取引先名|取引先|請求先|請求先名|会社名|customer name|account name|company name|bill to"
                ).holding(.party)
        case .amount:
            Column("amount", "限度額", "与信限度額", "金額", required: true)
                .also("与信額|与信枠|与信限度|credit limit|limit|limit amount").holding(.amount)
        case .currency: Column("currency", "通貨", required: true).also("通貨コード|currency code|ccy").holding(.currency)
        case .validFrom:
            Column("valid_from", "開始日", "適用開始日", required: true)
                .also("有効開始日|適用日|start date|from|effective date").holding(.day)
        case .validUntil:
            Column("valid_until", "終了日", "適用終了日", "期限")
                .also("有効終了日|有効期限|end date|until|expiry date|expires on").holding(.day).binding
        case .kind:
            Column("kind", "区分", "枠区分")
                .also("種別|limit type|type").holding(.word(CreditLimitKind.allCases.map(\.rawValue))).binding
        }
    }
}

/// `sekisho import credit_limits`: a limit per customer, currency, kind and first day. What a customer owes beyond a
/// limit that is lowered is recorded as an excess under the actor, and nothing new can be sold until it is gone.
package struct CreditLimitImport: RecordImporter {
    package static let kind = "credit_limits"
    package static let action: Action = "sales.credit_limit.import"
    package static let tables: [String] = []

    package let session: ImportSession
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

    package func prepare(_ batch: RowBatch) throws {
        let customer = CreditLimitColumn.customer.rawValue
        try keys.prefetch(batch, column: customer)
        try origins.learn(Set((0..<batch.count).compactMap { keys.id(of: batch[$0, customer]) }))
    }

    package func read(_ row: Fields<CreditLimitColumn>) throws -> GrantedLimit {
        let customer = try CustomerField.read(row, .customer, keys)
        let currency = try row.currency(.currency)
        let amount = try row.money(.amount, in: currency)
        if amount.isNegative { throw row.refusal(.amount, SalesRefusal.negative(amount)) }
        let from = try row.day(.validFrom)
        let until = try row.optionalDay(.validUntil)
        if let until, until < from { throw row.refusal(.validUntil, SalesRefusal.endsBeforeItBegins(from, until)) }
        // Which number it has is known when it turns out to be new.
        let limit = CreditLimit(
            id: ID(0), party: customer.id, kind: try row.word(.kind) ?? .permanent, amount: amount, validFrom: from,
            validUntil: until, grantedBy: session.deed.actor.name, at: session.deed.now)
        return GrantedLimit(limit: limit, customer: customer.code, changedBy: nil)
    }

    package func key(of granted: GrantedLimit) -> String { granted.key }
    package func label(of granted: GrantedLimit) -> String { granted.customer }

    package func known(_ granted: [GrantedLimit]) throws -> [String: GrantedLimit] {
        try CreditLimits.granted(to: Set(granted.map(\.limit.party)), in: session.deed.rows)
    }

    package func saysTheSame(_ granted: GrantedLimit, as stored: GrantedLimit) -> Bool {
        (granted.limit.amount, granted.limit.validUntil) == (stored.limit.amount, stored.limit.validUntil)
    }

    package func make(_ granted: GrantedLimit) throws -> GrantedLimit {
        try requireCrossed(granted)
        return granted.numbered(try session.deed.rows.newID("sales_credit_limit"))
    }

    package func change(_ stored: GrantedLimit, to granted: GrantedLimit) throws -> GrantedLimit {
        try requireCrossed(granted)
        return granted.numbered(stored.limit.id)
    }

    private func requireCrossed(_ granted: GrantedLimit) throws {
        try CustomerField.requireCrossed(
            (granted.limit.party, granted.customer), CreditLimitColumn.customer, origins)
    }

    package func write(_ made: [GrantedLimit], _ replaced: [(before: GrantedLimit, after: GrantedLimit)]) throws {
        let rows = session.deed.rows
        try CreditLimit.shape.insert(made.map(\.limit), beside: { [session] _ in [session.importID] }, in: rows)
        for (_, after) in replaced {
            try CreditLimits.replace(after.limit, changedBy: session.importID, in: rows)
        }
        let touched = made + replaced.map(\.after)
        for granted in touched { credit.forgetLimits(of: granted.limit.party) }
        try credit.prepare(Set(touched.map(\.limit.party)))
        for granted in touched {
            let currency = granted.limit.amount.currency
            let excess = try credit.limitsChanged(of: granted.limit.party, currency)
            guard excess > 0 else { continue }
            session.remark(
                SalesRefusal.limitBelowExposure(customer: granted.customer, by: Money(minor: excess, currency)))
        }
        try journal.save()
    }

    /// Takes limits back: those that were replaced hold again. What is owed beyond them is recorded as an excess, and
    /// said.
    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        let journal = Journal(deed)
        let credit = CreditStore(deed, journal.exposures)
        var lines = try CreditLimits.lines(touchedBy: importID, in: deed.rows)
        let restored = try CreditLimits.restore(importID: importID, in: deed.rows)
        let later = try deed.rows.first(
            """
            SELECT changed_import_id FROM sales_credit_limit
             WHERE import_id = \(importID) AND COALESCE(changed_import_id, \(importID)) <> \(importID)
             ORDER BY changed_import_id DESC LIMIT 1
            """
        ) { $0.int(0) }
        if let later { throw GovernanceRefusal.changedSince(importID: later) }
        let removed = try deed.rows.run("DELETE FROM sales_credit_limit WHERE import_id = \(importID)")
        lines.sort { ($0.party, $0.currency.code) < ($1.party, $1.currency.code) }
        for line in lines {
            try credit.limitsChanged(of: line.party, line.currency)
            for objection in try credit.afterwards(line.party, line.currency)
            where (objection as? CreditObjection)?.isOfLimitOrExcess ?? true {
                deed.remark(RefusalAbout(try Parties.code(of: line.party, in: deed.rows), reason: objection))
            }
        }
        try journal.save()
        return restored + removed
    }
}
