import Governance
import Party
import Storage
import Vocabulary

/// Spend in the rows.
enum SpendRecords {
    /// What is known of some keys: asked once per batch, within its campaigns and days.
    static func known(of keys: [SpendKey], in rows: Connection) throws -> [String: Spend] {
        guard let first = keys.map(\.day).min(), let last = keys.map(\.day).max() else { return [:] }
        var known: [String: Spend] = [:]
        for origin in Set(keys.map(\.origin)) {
            let found = try rows.records(
                """
                SELECT day, currency, amount_minor, pieces, minutes, changed_by FROM marketing_spend
                 WHERE origin_id = \(origin) AND day BETWEEN \(first) AND \(last)
                """
            ) { row in
                let key = try SpendKey(origin: origin, day: row.day(), currency: row.currency())
                return try Spend(
                    key: key, amount: row.money(in: key.currency), pieces: row.optionalInt(),
                    minutes: row.optionalInt(), importedBy: row.optionalInt())
            }
            for cost in found { known[cost.key.description] = cost }
        }
        return known
    }

    static func insert(_ costs: [Spend], importID: Int64, in rows: Connection) throws {
        try rows.bulk { session in
            let load = try session.into(
                "marketing_spend",
                ["origin_id", "day", "currency", "amount_minor", "pieces", "minutes", "import_id", "changed_by"])
            for cost in costs {
                load.id(cost.key.origin)
                load.day(cost.key.day)
                load.text(cost.key.currency.code)
                load.int(cost.amount.minor)
                load.value(cost.pieces)
                load.value(cost.minutes)
                load.int(importID)
                load.value(cost.importedBy)
                try load.endRow()
            }
        }
    }

    static func update(_ cost: Spend, in rows: Connection) throws {
        try rows.run(
            """
            UPDATE marketing_spend
               SET amount_minor = \(cost.amount.minor), pieces = \(cost.pieces), minutes = \(cost.minutes),
                   changed_by = \(cost.importedBy)
             WHERE origin_id = \(cost.key.origin) AND day = \(cost.key.day) AND currency = \(cost.key.currency)
            """)
    }

    /// Makes what the import changed as it was, and removes what it brought; the number of rows.
    static func undo(_ importID: Int64, in rows: Connection) throws -> Int {
        let images = try BeforeImage.all(of: importID, in: rows)
        for (_, image) in images {
            let amount = try image.money("amount")
            let (origin, currency) = (try image.requireNumber("origin_id"), amount.currency)
            let spendKey = SpendKey(origin: ID(origin), day: try image.requireDay("day"), currency: currency)
            let now = try rows.first(
                """
                SELECT changed_by FROM marketing_spend
                 WHERE origin_id = \(origin) AND day = \(spendKey.day) AND currency = \(currency)
                """
            ) { $0.optionalInt(0) }
            guard let now, now == importID else {
                throw GovernanceRefusal.changed("\(spendKey.day) \(currency)", by: now ?? nil)
            }
            try update(
                Spend(
                    key: spendKey, amount: amount, pieces: image.number("pieces"),
                    minutes: image.number("minutes"), importedBy: image.number("changed_by")), in: rows)
        }
        let changed = try rows.first(
            """
            SELECT changed_by FROM marketing_spend WHERE import_id = \(importID) AND changed_by <> \(importID)
             ORDER BY changed_by DESC LIMIT 1
            """
        ) { $0.int(0) }
        if let changed { throw GovernanceRefusal.changedSince(importID: changed) }
        return images.count + (try rows.run("DELETE FROM marketing_spend WHERE import_id = \(importID)"))
    }
}
