import Governance
import Ledger
import Party
import Storage
import Vocabulary

/// An order as it is kept while an import may be taken back that replaced it.
struct OrderImage {
    let party: Int64
    let day: Int64
    let amount: Money
    let campaign: Int64?
    let origin: Int64
    let digest: Int64?
    let changedImportID: Int64?
    let number: String

    init(_ order: SalesOrder) {
        party = order.party.value
        day = Int64(order.orderedOn.number)
        amount = order.amount
        campaign = order.campaign?.value
        origin = order.origin
        digest = order.digest
        changedImportID = order.changedImportID
        number = order.number
    }

    init(number: String, image: Image) throws {
        self.number = number
        amount = try image.money("amount")
        party = try image.requireNumber("party")
        day = try image.requireNumber("ordered_on")
        campaign = image.number("campaign")
        origin = try image.requireNumber("origin")
        digest = image.number("digest")
        changedImportID = image.number("changed_by")
    }

    var image: Image {
        var image = Image()
        image.add("currency", fact: amount.currency.code)
        image.add("amount_minor", amount.minor)
        image.add("party", party)
        image.add("ordered_on", day)
        image.add("campaign", campaign)
        image.add("origin", origin)
        image.add("digest", digest)
        image.add("changed_by", changedImportID)
        return image
    }

    /// Puts this content into the order of the number.
    /// - Parameter importID: the import that does so; nil to say what the image says.
    func restore(importID: Int64?, in rows: Connection) throws {
        try rows.run(
            """
            UPDATE sales_order
               SET party_id = \(party), ordered_on = \(day), currency = \(amount.currency),
                   amount_minor = \(amount.minor), open_minor = \(amount.minor), campaign_id = \(campaign),
                   origin_id = \(origin), source_digest = \(digest),
                   changed_import_id = \(importID ?? changedImportID)
             WHERE number = \(number)
            """)
    }
}

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

    /// - Throws: ``GovernanceRefusal/usedSince(_:)`` where an order was invoiced, or changed by another import.
    func undo() throws -> Int {
        var days = OriginDays()
        let images = try BeforeImage.all(of: importID, in: deed.rows)
        for (number, kept) in images {
            let image = try OrderImage(number: number, image: kept)
            guard let now = try SalesOrders.of([number], in: deed.rows)[number],
                now.changedImportID == importID, now.open == now.amount.minor
            else { throw GovernanceRefusal.usedSince(number) }
            try credit.withdraw(now.amount, of: now.party)
            try journal.exposures.change(ID(image.party), image.amount.currency) { line in
                try line.add(image.amount.minor, to: .orders)
            }
            try days.ordered(
                try Money.zero(now.amount.currency).minus(now.amount), now.origin, on: now.orderedOn, count: -1)
            try days.ordered(image.amount, image.origin, on: Day(number: Int32(truncatingIfNeeded: image.day)))
            try image.restore(importID: nil, in: deed.rows)
        }
        let removed = try removeNew(&days)
        try days.write(in: deed.rows)
        try journal.save()
        return images.count + removed
    }

    private func removeNew(_ days: inout OriginDays) throws -> Int {
        let used = try deed.rows.first(
            """
            SELECT number FROM sales_order
             WHERE import_id = \(importID)
               AND (open_minor < amount_minor OR COALESCE(changed_import_id, \(importID)) <> \(importID))
             ORDER BY number LIMIT 1
            """
        ) { $0.text(0) }
        if let used { throw GovernanceRefusal.usedSince(used) }
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
