import Governance
import Interchange
import Storage
import Vocabulary

/// `sekisho import rates`: one rate per day and pair of currencies.
package struct RateImport: Importer {
    package static let kind = "rates"
    package static let action: Action = "ledger.rate.import"
    package static let tables: [String] = []
    package static let columns = [
        Column("day", "日付", "年月日", required: true), Column("from", "換算元", "元通貨", required: true),
        Column("to", "換算先", "先通貨", required: true), Column("rate", "レート", "為替レート", required: true),
    ]

    private let session: ImportSession

    package init(_ session: ImportSession) {
        self.session = session
    }

    private struct Rate {
        let day: Day
        let from: Currency
        let to: Currency
        let nano: Int64
        var key: String { "\(day) \(from.code) \(to.code)" }
    }

    package mutating func take(_ batch: RowBatch) throws {
        var refusals = RowRefusals()
        for row in 0..<batch.count {
            guard let rate = try refusals.read(row, { try Self.rate(BatchRow(batch, row)) }) else { continue }
            let known = try session.deed.rows.first(
                """
                SELECT rate_nano, import_id FROM ledger_rate
                 WHERE from_currency = \(rate.from) AND to_currency = \(rate.to) AND day = \(rate.day)
                """
            ) { (nano: $0.int(0), importID: $0.optionalInt(1)) }
            guard let known else {
                try write(rate)
                session.created()
                continue
            }
            if known.nano == rate.nano || session.onDuplicate == .skip {
                session.unchanged()
            } else if session.onDuplicate == .reject {
                refusals.refuse(row, ImportRefusal.duplicate(rate.key))
            } else {
                if known.importID != session.importID {
                    var image = Image()
                    image.add("rate_nano", known.nano)
                    image.add("import", known.importID)
                    try BeforeImage.keep(
                        image, of: Subject("rate", rate.key), importID: session.importID, in: session.deed.rows)
                }
                try write(rate)
                session.updated()
            }
        }
        try refusals.tell(session, batch)
    }

    private static func rate(_ row: BatchRow) throws -> Rate {
        let day = try row.day(0)
        let from = try row.currency(1)
        let to = try row.currency(2)
        guard from != to else { throw FieldRefusal(2, LedgerRefusal.sameCurrency(to.code)) }
        do {
            return Rate(day: day, from: from, to: to, nano: try RateText.nano(row[3]))
        } catch {
            throw FieldRefusal(3, error)
        }
    }

    private func write(_ rate: Rate) throws {
        try session.deed.rows.run(
            """
            INSERT INTO ledger_rate (from_currency, to_currency, day, rate_nano, import_id)
            VALUES (\(rate.from), \(rate.to), \(rate.day), \(rate.nano), \(session.importID))
            ON CONFLICT (from_currency, to_currency, day)
            DO UPDATE SET rate_nano = excluded.rate_nano, import_id = excluded.import_id
            """)
    }

    package mutating func finish() throws {}

    /// Takes the rates back; those that the import replaced stand again as they were, unless replaced once more.
    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        var count = 0
        for (record, image) in try BeforeImage.all(of: importID, in: deed.rows) {
            let key = record.split(separator: " ").map(String.init)
            guard key.count == 3, let day = Day(iso: key[0]) else {
                throw StorageRefusal.unreadable("before image \(record)")
            }
            let restored = try deed.rows.run(
                """
                UPDATE ledger_rate SET rate_nano = \(try image.requireNumber("rate_nano")), import_id = \(image.number("import"))
                 WHERE from_currency = \(key[1]) AND to_currency = \(key[2]) AND day = \(day) AND import_id = \(importID)
                """)
            guard restored == 1 else { throw GovernanceRefusal.usedSince(record) }
            count += 1
        }
        return count + (try deed.rows.run("DELETE FROM ledger_rate WHERE import_id = \(importID)"))
    }
}
