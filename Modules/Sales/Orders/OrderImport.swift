import Gate
import Governance
import Interchange
import Ledger
import Party
import Storage
import Vocabulary

/// The columns of a file of orders.
package enum OrderColumn: Int, FileColumn {
    case number, customer, orderedOn, amount, currency, campaign

    package var column: Column {
        switch self {
        case .number:
            Column("number", "番号", "受注番号", "注文番号", required: true)
                .also("受注No|受注伝票番号|注文No|伝票番号|order number|order no|order id|sales order|so number").holding(.code)
        case .customer:
            Column("customer", "得意先", "得意先コード", "顧客", "顧客コード", "取引先コード", required: true)
                .also("customer code|customer id|customer number|得意先CD|顧客番号|請求先コード").orElse(
                    "得意先名|顧客名|取引先名|取引先|請求先|請求先名|会社名|customer name|account name|company name|bill to"
                ).holding(.party)
        case .orderedOn:
            Column("ordered_on", "受注日", "注文日", required: true)
                .also("受注年月日|注文年月日|order date|ordered date|ordered at").orElse("日付|date").holding(.day)
        case .amount:
            Column("amount", "金額", "受注金額", "税込金額", required: true)
                .also("受注額|注文金額|合計金額|order amount|total|grand total|total amount").holding(.amount)
        case .currency: Column("currency", "通貨", required: true).also("通貨コード|currency code|ccy").holding(.currency)
        case .campaign: Column("campaign", "キャンペーン", "施策").also("キャンペーンコード|施策コード|campaign code").holding(.code)
        }
    }
}

/// An order as a row of a file says it.
package struct IncomingOrder {
    let number: String
    let customer: (id: ID<Party>, code: String)
    let day: Day
    let amount: Money
    /// The campaign that the row names itself.
    let campaign: ID<Origin>?
}

/// `sekisho import orders`. An order asks for credit: what `credit check` refuses is refused, row by row in the order of
/// the file, and what it warns of is remarked; an order of a customer who has not crossed the gate is refused.
package struct OrderImport: RecordImporter {
    package static let kind = "orders"
    package static let action: Action = "sales.order.import"
    package static let tables = ["sales_order"]

    package let session: ImportSession
    private let keys: PartyKeys
    private let origins: OriginOfDocuments
    private let campaigns: [String: ID<Origin>]
    private let journal: Journal
    private let credit: CreditStore
    private var days = OriginDays()
    private var remarks = CreditRemarks()
    /// To which campaign orders that name none are owed, of the batch at hand.
    private var owed: [OriginOfDocuments.Document: Int64] = [:]
    private var ids: Range<Int64> = 0..<0

    package init(_ session: ImportSession) throws {
        self.session = session
        keys = PartyKeys(session.deed.rows)
        origins = OriginOfDocuments(session)
        campaigns = try Origins.all(in: session.deed.rows)
        journal = Journal(session.deed)
        credit = CreditStore(session.deed, journal.exposures)
    }

    // MARK: Reading

    package func prepare(_ batch: RowBatch) throws {
        let customer = OrderColumn.customer.rawValue
        try keys.prefetch(batch, column: customer)
        try origins.learn(Set((0..<batch.count).compactMap { keys.id(of: batch[$0, customer]) }))
    }

    package func read(_ row: Fields<OrderColumn>) throws -> IncomingOrder {
        let number = try row.required(.number)
        let customer = try CustomerField.read(row, .customer, keys)
        let day = try row.day(.orderedOn)
        let currency = try row.currency(.currency)
        let amount = try row.money(.amount, in: currency)
        guard !amount.isNegative else { throw row.refusal(.amount, SalesRefusal.notPositive(amount)) }
        let campaign = try row.optionalText(.campaign).map { code in
            guard let campaign = campaigns[code] else { throw row.refusal(.campaign, PartyRefusal.unknownOrigin(code)) }
            return campaign
        }
        return IncomingOrder(number: number, customer: customer, day: day, amount: amount, campaign: campaign)
    }

    package func key(of order: IncomingOrder) -> String { order.number }

    package mutating func known(_ orders: [IncomingOrder]) throws -> [String: SalesOrder] {
        let rows = session.deed.rows
        let customers = Set(orders.map(\.customer.id))
        try credit.prepare(customers)
        try credit.learn(customers)
        owed = try origins.owed(
            for: Set(orders.filter { $0.campaign == nil }.map { .init(party: $0.customer.id, day: $0.day) }))
        let first = try rows.takeIDs("sales_order", orders.count)
        ids = first..<first + Int64(orders.count)
        return try SalesOrders.of(Set(orders.map(\.number)), in: rows)
    }

    package func saysTheSame(_ order: IncomingOrder, as stored: SalesOrder) -> Bool {
        (order.customer.id, order.day, order.amount, order.campaign)
            == (stored.party, stored.orderedOn, stored.amount, stored.campaign)
    }

    // MARK: Selling

    package mutating func make(_ order: IncomingOrder) throws -> SalesOrder {
        try CustomerField.requireCrossed(order.customer, OrderColumn.customer, origins)
        guard !order.amount.isZero else {
            throw FieldRefusal(OrderColumn.amount.rawValue, SalesRefusal.notPositive(order.amount))
        }
        try sell(order)
        let made = self.order(
            order, id: ids.lowerBound, isNew: origins.isNew(order.customer.id), changedImportID: nil,
            importID: session.importID)
        ids = ids.dropFirst()
        try days.ordered(made)
        return made
    }

    /// Puts the new content in the place of the old, which is counted off first. An order that is billed in part keeps
    /// its customer and currency and becomes no smaller than what is billed: so its rest is cancelled. Of nothing, it is
    /// cancelled as a whole.
    package mutating func change(_ before: SalesOrder, to order: IncomingOrder) throws -> SalesOrder {
        try CustomerField.requireCrossed(order.customer, OrderColumn.customer, origins)
        guard before.invoiced == 0 || before.party == order.customer.id && before.isIn(order.amount.currency) else {
            throw FieldRefusal(OrderColumn.number.rawValue, SalesRefusal.orderInvoiced(order.number))
        }
        guard order.amount.minor >= before.invoiced else {
            throw FieldRefusal(
                OrderColumn.amount.rawValue,
                SalesRefusal.belowInvoiced(order.number, Money(minor: before.invoiced, before.amount.currency)))
        }
        try sell(order, insteadOf: before)
        var after = self.order(
            order, id: before.id.value,
            isNew: before.party == order.customer.id ? before.isNew : origins.isNew(order.customer.id),
            changedImportID: session.importID, importID: before.importID)
        after.open -= before.invoiced
        try days.withdrawn(before)
        try days.ordered(after)
        return after
    }

    private func order(
        _ order: IncomingOrder, id: Int64, isNew: Bool, changedImportID: Int64?, importID: Int64?
    ) -> SalesOrder {
        let origin = order.campaign?.value ?? owed[.init(party: order.customer.id, day: order.day)] ?? 0
        return SalesOrder(
            id: ID(id), number: order.number, party: order.customer.id, orderedOn: order.day, amount: order.amount,
            open: order.amount.minor, campaign: order.campaign, origin: origin, isNew: isNew,
            changedImportID: changedImportID,
            importID: importID)
    }

    /// Books an order, in the place of another, if the rules of credit have nothing against what it asks for more.
    private mutating func sell(_ order: IncomingOrder, insteadOf before: SalesOrder? = nil) throws {
        for objection in try objections(to: order, insteadOf: before) {
            if objection.refuses { throw FieldRefusal(Self.place(of: objection).rawValue, objection) }
            remarks.add(objection, document: order.number, customer: order.customer.code)
        }
        if let before { try credit.withdraw(before.amount, of: before.party) }
        try credit.order(order.amount, of: order.customer.id)
    }

    /// Whoever asks for nothing more is asked nothing, unless the order moves to a day with another limit.
    private func objections(
        to order: IncomingOrder, insteadOf before: SalesOrder?
    ) throws -> [CreditObjection] {
        do {
            guard let before, before.party == order.customer.id, before.amount.currency == order.amount.currency else {
                return try credit.objections(to: order.amount, of: order.customer.id, on: order.day)
            }
            let more = try order.amount.minus(before.amount)
            if more.minor > 0 { return try credit.objections(to: more, of: order.customer.id, on: order.day) }
            guard order.day != before.orderedOn else { return [] }
            return try credit.objections(of: order.amount.currency, order.customer.id, moving: order.day)
        } catch let refusal as LedgerRefusal {
            throw FieldRefusal(OrderColumn.currency.rawValue, refusal)
        }
    }

    /// The column to blame.
    private static func place(of objection: CreditObjection) -> OrderColumn {
        switch objection {
        case .neverGranted, .withoutLimit: .currency
        case .ended: .orderedOn
        case .exceeds, .nearLimit, .excess: .amount
        case .longOverdue, .overdue, .screeningWaits, .screeningConfirmed: .customer
        }
    }

    package mutating func write(_ made: [SalesOrder], _ replaced: [(before: SalesOrder, after: SalesOrder)]) throws {
        let rows = session.deed.rows
        try SalesOrder.shape.insert(made, in: rows)
        for (_, after) in replaced { try SalesOrders.replace(after, in: rows) }
        try days.write(in: rows)
        try journal.save()
    }

    package mutating func finish() throws {
        remarks.say(to: session.deed)
    }

    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        try OrderUndo(importID, deed).undo()
    }
}
