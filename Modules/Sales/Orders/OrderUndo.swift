import Governance
import Ledger
import Party
import Storage
import Vocabulary

/// Takes an import of orders back: what it changed becomes what it was, what it brought goes.
struct OrderUndo {
    private let importID: Int64
    private let deed: Deed
    private let journal: Journal
    private let credit: CreditStore

    init(_ importID: Int64, _ deed: Deed) {
        self.importID = importID
        self.deed = deed
        journal = Journal(deed)
        credit = CreditStore(deed, journal.exposures)
    }

    /// An order that an import has changed.
    private typealias Changed = (now: SalesOrder, before: SalesOrder)

    /// What the customers owe more by it is asked like any order: whoever made an order smaller may have sold the room.
    /// - Throws: ``GovernanceRefusal/usedSince(_:)`` where an order was invoiced, ``GovernanceRefusal/changedSince(importID:)``
    ///   where another import changed it; what the rules of credit object to.
    func undo() throws -> Int {
        let changed = try self.changed()
        try refuseUsed()
        let brought = try self.brought()
        try ask(changed, brought)
        var days = OriginDays()
        for (now, before) in changed {
            try credit.withdraw(now.amount, of: now.party)
            try credit.order(before.amount, of: before.party)
            try days.withdrawn(now)
            try days.ordered(before)
            try SalesOrders.replace(before, in: deed.rows)
        }
        for (party, amount) in brought { try credit.withdraw(amount, of: party) }
        let removed = try removeNew(&days)
        try days.write(in: deed.rows)
        try journal.save()
        return changed.count + removed
    }

    private func changed() throws -> [Changed] {
        let replaced = try SalesOrder.shape.replaced(by: importID, in: deed.rows)
        let orders = try SalesOrders.of(Set(replaced.map(\.key)), in: deed.rows)
        return try replaced.map { number, before in
            // What is billed of it was billed before the import.
            guard let now = orders[number], now.invoiced == before.invoiced else {
                throw GovernanceRefusal.usedSince(number)
            }
            guard now.changedImportID == importID else {
                throw GovernanceRefusal.changed(number, by: now.changedImportID)
            }
            return (now, before)
        }
    }

    /// What the customers were sold by the import, in all.
    private func brought() throws -> [(party: ID<Party>, amount: Money)] {
        try deed.rows.rows(
            """
            SELECT party_id, currency, CAST(SUM(amount_minor) AS BIGINT) FROM sales_order WHERE import_id = \(importID)
             GROUP BY party_id, currency ORDER BY party_id, currency
            """
        ) { (party: $0.id(0), amount: Money(minor: $0.int(2), try $0.currency(1))) }
    }

    /// Asks for what each customer would owe more in each currency.
    private func ask(_ changed: [Changed], _ brought: [(party: ID<Party>, amount: Money)]) throws {
        var more: [CreditStore.LineKey: Int128] = [:]
        for (party, amount) in brought {
            more[.init(party: party, currency: amount.currency), default: 0] -= Int128(amount.minor)
        }
        for (now, before) in changed {
            more[.init(party: now.party, currency: now.amount.currency), default: 0] -= Int128(now.amount.minor)
            more[.init(party: before.party, currency: before.amount.currency), default: 0] += Int128(
                before.amount.minor)
        }
        for (now, before) in changed {
            let key = CreditStore.LineKey(party: before.party, currency: before.amount.currency)
            let amount = more[key] ?? 0
            guard amount > 0 || before.orderedOn != now.orderedOn else { continue }
            let objections =
                amount > 0
                ? try credit.objections(
                    to: Money(minor: Int64(clamping: amount), key.currency), of: key.party, on: before.orderedOn)
                : try credit.objections(of: key.currency, key.party, moving: before.orderedOn)
            guard let no = objections.first(where: \.refuses) else { continue }
            throw RefusalAbout(before.number, try Parties.code(of: before.party, in: deed.rows), reason: no)
        }
    }

    private func refuseUsed() throws {
        let used = try deed.rows.first(
            """
            SELECT number, CASE WHEN open_minor = amount_minor THEN changed_import_id END FROM sales_order
             WHERE import_id = \(importID)
               AND (open_minor < amount_minor OR COALESCE(changed_import_id, \(importID)) <> \(importID))
             ORDER BY number LIMIT 1
            """
        ) { (number: $0.text(0), later: $0.optionalInt(1)) }
        if let used { throw GovernanceRefusal.changed(used.number, by: used.later) }
        let going = try deed.rows.rows("SELECT id FROM sales_order WHERE import_id = \(importID)") { String($0.int(0)) }
        try BeforeImage.refuseNamed(in: ["order_id"], going, since: importID, in: deed.rows)
    }

    private func removeNew(_ days: inout OriginDays) throws -> Int {
        try deed.rows.each(
            """
            SELECT origin_id, ordered_on, currency, COUNT(CASE WHEN amount_minor > 0 THEN 1 END),
                   CAST(SUM(amount_minor) AS BIGINT), is_new
              FROM sales_order WHERE import_id = \(importID)
             GROUP BY origin_id, ordered_on, currency, is_new ORDER BY 1, 2, 3
            """
        ) { row in
            try days.ordered(
                Money(minor: -row.int(4), try row.currency(2)), row.int(0), isNew: row.bool(5), on: row.day(1),
                count: -row.int(3))
        }
        return try deed.rows.run("DELETE FROM sales_order WHERE import_id = \(importID)")
    }
}
