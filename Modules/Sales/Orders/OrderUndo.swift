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

    /// - Throws: ``GovernanceRefusal/usedSince(_:)`` where an order was invoiced,
    ///   ``GovernanceRefusal/changedSince(importID:)`` where another import changed it.
    func undo() throws -> Int {
        var days = OriginDays()
        let images = try BeforeImage.all(of: importID, in: deed.rows)
        for (number, image) in images {
            guard let now = try SalesOrders.of([number], in: deed.rows)[number], now.open == now.amount.minor else {
                throw GovernanceRefusal.usedSince(number)
            }
            guard now.changedImportID == importID else {
                throw GovernanceRefusal.changed(number, by: now.changedImportID)
            }
            let before = try SalesOrder.shape.record(of: image)
            try credit.withdraw(now.amount, of: now.party)
            try journal.exposures.change(before.party, before.amount.currency) { line in
                try line.add(before.amount.minor, to: .orders)
            }
            try days.ordered(
                try Money.zero(now.amount.currency).minus(now.amount), now.origin, on: now.orderedOn, count: -1)
            try days.ordered(before.amount, before.origin, on: before.orderedOn)
            try SalesOrders.replace(before, in: deed.rows)
        }
        let removed = try removeNew(&days)
        try days.write(in: deed.rows)
        try journal.save()
        return images.count + removed
    }

    private func removeNew(_ days: inout OriginDays) throws -> Int {
        let used = try deed.rows.first(
            """
            SELECT number, CASE WHEN open_minor = amount_minor THEN changed_import_id END FROM sales_order
             WHERE import_id = \(importID)
               AND (open_minor < amount_minor OR COALESCE(changed_import_id, \(importID)) <> \(importID))
             ORDER BY number LIMIT 1
            """
        ) { (number: $0.text(0), later: $0.optionalInt(1)) }
        if let used { throw GovernanceRefusal.changed(used.number, by: used.later) }
        try deed.rows.each(
            """
            SELECT party_id, currency, CAST(SUM(amount_minor) AS BIGINT) FROM sales_order WHERE import_id = \(importID)
             GROUP BY party_id, currency ORDER BY party_id, currency
            """
        ) { row in
            try credit.withdraw(Money(minor: row.int(2), try row.currency(1)), of: row.id(0))
        }
        try deed.rows.each(
            """
            SELECT origin_id, ordered_on, currency, COUNT(*), CAST(SUM(amount_minor) AS BIGINT) FROM sales_order
             WHERE import_id = \(importID) GROUP BY origin_id, ordered_on, currency ORDER BY 1, 2, 3
            """
        ) { row in
            try days.ordered(
                Money(minor: -row.int(4), try row.currency(2)), row.int(0), on: row.day(1), count: -row.int(3))
        }
        return try deed.rows.run("DELETE FROM sales_order WHERE import_id = \(importID)")
    }
}
