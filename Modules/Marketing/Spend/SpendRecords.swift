import Governance
import Party
import Storage
import Vocabulary

/// Spend in the rows.
enum SpendRecords {
    struct Known {
        let digest: Int64?
        let changedBy: Int64?
    }

    /// What is known of some keys: asked once per batch, within its campaigns and days.
    static func known(of keys: [SpendKey], in rows: Connection) throws -> [SpendKey: Known] {
        guard let first = keys.map(\.day).min(), let last = keys.map(\.day).max() else { return [:] }
        var known: [SpendKey: Known] = [:]
        for origin in Set(keys.map(\.origin)) {
            try rows.each(
                """
                SELECT day, currency, source_digest, changed_by FROM marketing_spend
                 WHERE origin_id = \(origin) AND day BETWEEN \(first) AND \(last)
                """
            ) { row in
                var row = row.inTurn()
                let key = try SpendKey(origin: origin, day: row.day(), currency: row.currency())
                known[key] = try Known(digest: row.optionalInt(), changedBy: row.optionalInt())
            }
        }
        return known
    }

    static func insert(_ costs: [(cost: Spend, digest: Int64)], importID: Int64, in rows: Connection) throws {
        try rows.bulk { session in
            let load = try session.into(
                "marketing_spend",
                [
                    "origin_id", "day", "currency", "amount_minor", "pieces", "minutes", "source_digest", "import_id",
                    "changed_by",
                ])
            for (cost, digest) in costs {
                load.id(cost.key.origin)
                load.day(cost.key.day)
                load.text(cost.key.currency.code)
                load.int(cost.amount.minor)
                load.value(cost.pieces)
                load.value(cost.minutes)
                load.int(digest)
                load.int(importID)
                load.int(importID)
                try load.endRow()
            }
        }
    }

    static func update(_ cost: Spend, digest: Int64?, changedBy importID: Int64?, in rows: Connection) throws {
        try rows.run(
            """
            UPDATE marketing_spend
               SET amount_minor = \(cost.amount.minor), pieces = \(cost.pieces), minutes = \(cost.minutes),
                   source_digest = \(digest), changed_by = \(importID)
             WHERE origin_id = \(cost.key.origin) AND day = \(cost.key.day) AND currency = \(cost.key.currency)
            """)
    }

    /// Keeps the numbers of a row before an import changes it.
    static func keepImage(of key: SpendKey, importID: Int64, in rows: Connection) throws {
        let image = try rows.first(
            """
            SELECT amount_minor, pieces, minutes, source_digest, changed_by FROM marketing_spend
             WHERE origin_id = \(key.origin) AND day = \(key.day) AND currency = \(key.currency)
            """
        ) { row in
            var image = Image()
            for (number, name) in imageFields.enumerated() { image.add(name, row.optionalInt(number)) }
            return image
        }
        try BeforeImage.keep(
            image ?? Image(), of: Subject("spend", "\(key.origin) \(key.day.number) \(key.currency)"),
            importID: importID, in: rows)
    }

    private static let imageFields = ["amount_minor", "pieces", "minutes", "digest", "changed_by"]

    /// Makes what the import changed as it was, and removes what it brought; the number of rows.
    static func undo(_ importID: Int64, in rows: Connection) throws -> Int {
        let images = try BeforeImage.all(of: importID, in: rows)
        for (record, image) in images {
            let key = record.split(separator: " ")
            guard key.count == 3, let origin = Int64(key[0]), let day = Int32(key[1]),
                let currency = Currency(String(key[2])), let minor = image.number("amount_minor")
            else { throw StorageRefusal.unreadable("before image \(record)") }
            let spendKey = SpendKey(origin: ID(origin), day: Day(number: day), currency: currency)
            let now = try rows.count(
                """
                SELECT COALESCE(changed_by, 0) FROM marketing_spend
                 WHERE origin_id = \(origin) AND day = \(spendKey.day) AND currency = \(currency)
                """)
            guard now == importID else { throw GovernanceRefusal.usedSince("\(spendKey.day) \(currency)") }
            try update(
                Spend(
                    key: spendKey, amount: Money(minor: minor, currency), pieces: image.number("pieces"),
                    minutes: image.number("minutes")),
                digest: image.number("digest"), changedBy: image.number("changed_by"), in: rows)
        }
        let changed = try rows.first(
            """
            SELECT day, currency FROM marketing_spend WHERE import_id = \(importID) AND changed_by <> \(importID)
             ORDER BY day LIMIT 1
            """
        ) { "\($0.day(0)) \($0.text(1))" }
        if let changed { throw GovernanceRefusal.usedSince(changed) }
        return images.count + (try rows.run("DELETE FROM marketing_spend WHERE import_id = \(importID)"))
    }
}
