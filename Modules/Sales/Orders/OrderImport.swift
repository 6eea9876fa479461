import Gate
import Governance
import Interchange
import Ledger
import Party
import Storage
import Vocabulary

/// `sekisho import orders`. An order that does not fit within the customer's credit limit is refused, row by row in the
/// order of the file; so is one of a customer who has not crossed the gate.
package struct OrderImport: Importer {
    package static let kind = "orders"
    package static let action: Action = "sales.order.import"
    package static let tables = ["sales_order"]
    package static let columns = [
        Column("number", "番号", "受注番号", "注文番号", required: true),
        Column("customer", "得意先", "得意先コード", "顧客", "顧客コード", "取引先コード", required: true),
        Column("ordered_on", "受注日", "注文日", required: true),
        Column("amount", "金額", "受注金額", "税込金額", required: true),
        Column("currency", "通貨", required: true), Column("campaign", "キャンペーン", "施策"),
    ]

    private let session: ImportSession
    private let keys: PartyKeys
    private let origins: OriginOfDocuments
    private let campaigns: [String: ID<Origin>]
    private let journal: Journal
    private let credit: CreditStore
    private var days = OriginDays()
    /// Customers whom screening stops: nothing new is sold to them.
    private let stopped: [ID<Party>: ScreeningBlock]

    package init(_ session: ImportSession) throws {
        self.session = session
        keys = PartyKeys(session.deed.rows)
        origins = OriginOfDocuments(session)
        campaigns = try Origins.all(in: session.deed.rows)
        stopped = try Screening.blocked(in: session.deed.rows)
        journal = Journal(session.deed)
        credit = CreditStore(session.deed, journal.exposures)
    }

    private struct Incoming {
        let row: Int
        let number: String
        let customer: (id: ID<Party>, code: String)
        let day: Day
        let amount: Money
        let campaign: ID<Origin>?
        let digest: Int64
        var origin: Int64 = 0
    }

    package mutating func take(_ batch: RowBatch) throws {
        let rows = session.deed.rows
        var refusals = RowRefusals()
        var incoming = try read(batch, &refusals)
        let parties = Set(incoming.map(\.customer.id))
        try credit.prepare(parties)
        try attribute(&incoming)
        var known = try SalesOrders.of(Set(incoming.map(\.number)), in: rows)
        var nextID = try rows.takeIDs("sales_order", incoming.count)
        var changed: [Incoming] = []
        try rows.bulk { bulk in
            let load = try bulk.into("sales_order", Self.loaded)
            for order in incoming {
                if let before = known[order.number] {
                    if before.digest == order.digest || session.onDuplicate == .skip {
                        session.unchanged()
                    } else if session.onDuplicate == .reject {
                        refusals.refuse(order.row, column: 0, ImportRefusal.duplicate(order.number))
                    } else {
                        changed.append(order)
                    }
                    continue
                }
                guard
                    try refusals.read(order.row, { try sell(order) })
                        != nil
                else { continue }
                let made = Self.order(order, id: nextID, changedImportID: nil)
                nextID += 1
                try write(made, to: load)
                try days.ordered(made.amount, made.origin, on: made.orderedOn)
                known[made.number] = made
                session.created()
            }
        }
        for order in changed {
            guard let before = known[order.number] else { continue }
            // An identical repeat further down in the file is no second change.
            if before.digest == order.digest {
                session.unchanged()
            } else if let after = try refusals.read(order.row, { try change(before, to: order) }) {
                known[order.number] = after
                session.updated()
            }
        }
        try days.write(in: rows)
        try journal.save()
        try refusals.tell(session, batch)
    }

    package mutating func finish() throws {}

    // MARK: Reading

    private func read(_ batch: RowBatch, _ refusals: inout RowRefusals) throws -> [Incoming] {
        try keys.prefetch(batch, column: 1)
        try origins.learn(Set((0..<batch.count).compactMap { keys.id(of: batch[$0, 1]) }))
        var incoming: [Incoming] = []
        incoming.reserveCapacity(batch.count)
        for row in 0..<batch.count {
            if let order = try refusals.read(row, { try read(BatchRow(batch, row)) }) { incoming.append(order) }
        }
        return incoming
    }

    private func read(_ row: BatchRow) throws -> Incoming {
        let number = try row.text(0, name: "number")
        let customer = try CustomerField.read(row, 1, keys, origins)
        let day = try row.day(2)
        let currency = try row.currency(4)
        let amount = try row.money(3, in: currency)
        guard amount.minor > 0 else { throw FieldRefusal(3, SalesRefusal.notPositive(amount)) }
        var campaign: ID<Origin>?
        if let code = try row.optionalText(5, name: "campaign") {
            campaign = campaigns[code]
            if campaign == nil { throw FieldRefusal(5, PartyRefusal.unknownOrigin(code)) }
        }
        return Incoming(
            row: row.row, number: number, customer: customer, day: day, amount: amount, campaign: campaign,
            digest: row.batch.digest(row.row))
    }

    private func attribute(_ incoming: inout [Incoming]) throws {
        let unnamed = incoming.indices.filter { incoming[$0].campaign == nil }
        let found = try origins.origins(of: unnamed.map { (incoming[$0].customer.id, incoming[$0].day) })
        for (index, origin) in zip(unnamed, found) { incoming[index].origin = origin }
        for index in incoming.indices {
            if let campaign = incoming[index].campaign { incoming[index].origin = campaign.value }
        }
    }

    // MARK: Writing

    private static let loaded = [
        "id", "number", "party_id", "ordered_on", "currency", "amount_minor", "open_minor", "campaign_id", "origin_id",
        "import_id", "source_digest",
    ]

    private static func order(_ order: Incoming, id: Int64, changedImportID: Int64?) -> SalesOrder {
        SalesOrder(
            id: ID(id), number: order.number, party: order.customer.id, orderedOn: order.day, amount: order.amount,
            open: order.amount.minor, campaign: order.campaign, origin: order.origin, digest: order.digest,
            changedImportID: changedImportID)
    }

    private func write(_ order: SalesOrder, to load: BulkLoad) throws {
        load.id(order.id)
        load.text(order.number)
        load.id(order.party)
        load.day(order.orderedOn)
        load.text(order.amount.currency.code)
        load.int(order.amount.minor)
        load.int(order.open)
        load.value(order.campaign)
        load.int(order.origin)
        load.int(session.importID)
        load.value(order.digest)
        try load.endRow()
    }

    /// Books an order with the credit of its customer; where it does not fit, the amount is to blame.
    private func sell(_ order: Incoming, instead: Int64 = 0) throws {
        if instead == 0, let block = stopped[order.customer.id] {
            throw FieldRefusal(1, GateRefusal.screened(party: order.customer.code, block))
        }
        do {
            try credit.order(order.amount, of: order.customer, on: order.day, instead: instead)
        } catch let refusal as SalesRefusal {
            throw FieldRefusal(3, refusal)
        }
    }

    /// Puts the new content in the place of the old, which is counted off first.
    private mutating func change(_ before: SalesOrder, to order: Incoming) throws -> SalesOrder {
        guard before.open == before.amount.minor else {
            throw FieldRefusal(0, SalesRefusal.orderInvoiced(order.number))
        }
        if before.party == order.customer.id && before.amount.currency == order.amount.currency {
            try sell(order, instead: before.amount.minor)
        } else {
            try sell(order)
            try credit.withdraw(before.amount, of: before.party)
        }
        if before.changedImportID != session.importID {
            try BeforeImage.keep(
                OrderImage(before).image, of: Subject("order", before.number), importID: session.importID,
                in: session.deed.rows)
        }
        let after = Self.order(order, id: before.id.value, changedImportID: session.importID)
        try OrderImage(after).restore(importID: session.importID, in: session.deed.rows)
        try days.ordered(
            try Money.zero(before.amount.currency).minus(before.amount), before.origin, on: before.orderedOn, count: -1)
        try days.ordered(after.amount, after.origin, on: after.orderedOn)
        return after
    }

    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        try OrderUndo(importID, deed).undo()
    }
}
