import Governance
import Interchange
import Party
import Storage
import Vocabulary

/// Imports of what campaigns cost (`sekisho import spend`).
///
/// The key is campaign, day and currency: the same row again changes nothing, and a row with other content replaces
/// the one before, also within one file. Whoever has several costs of one day adds them up first.
package struct SpendImport: Importer {
    package static let kind = "spend"
    package static let action: Action = "marketing.spend.import"
    package static let tables: [String] = []
    package static let columns = [
        Column("campaign", "施策", "施策コード", "キャンペーン", "キャンペーンコード", required: true),
        Column("day", "日", "日付", "費用日", "date", required: true),
        Column("amount", "金額", "費用", "cost", required: true),
        Column("currency", "通貨", required: true),
        Column("pieces", "部数", "通数", "件数"),
        Column("hours", "工数", "時間", "作業時間"),
    ]

    private enum Place {
        static let campaign = 0
        static let day = 1
        static let amount = 2
        static let currency = 3
        static let pieces = 4
        static let hours = 5
    }

    private let session: ImportSession
    private let campaigns: [String: CampaignRecords.Known]

    package init(_ session: ImportSession) throws {
        self.session = session
        campaigns = try CampaignRecords.all(in: session.deed.rows)
    }

    package mutating func take(_ batch: RowBatch) throws {
        var costs: [(row: Int, cost: Spend)] = []
        for row in 0..<batch.count {
            do {
                costs.append((row, try spend(RowFields(batch: batch, row: row, columns: Self.columns))))
            } catch let fault as FieldFault {
                try session.reject(batch, row, column: fault.column, fault.reason)
            }
        }
        var known = try SpendRecords.known(of: costs.map(\.cost.key), in: session.deed.rows)
        // New rows of the batch by their key, so that a repeat within the batch is seen before anything is written.
        var fresh: [SpendKey: (cost: Spend, digest: Int64)] = [:]
        for (row, cost) in costs {
            let digest = batch.digest(row)
            let before = known[cost.key]
            if before == nil {
                known[cost.key] = .init(digest: digest, changedBy: session.importID)
                fresh[cost.key] = (cost, digest)
                session.created()
                continue
            }
            if before?.digest == digest || session.onDuplicate == .skip {
                session.unchanged()
            } else if session.onDuplicate == .reject {
                let key = "\(batch[row, Place.campaign].trimmed) \(cost.key.day) \(cost.key.currency)"
                try session.reject(batch, row, column: Place.campaign, ImportRefusal.duplicate(key))
            } else {
                if fresh[cost.key] != nil {
                    fresh[cost.key] = (cost, digest)
                } else {
                    if before?.changedBy != session.importID {
                        try SpendRecords.keepImage(of: cost.key, importID: session.importID, in: session.deed.rows)
                    }
                    try SpendRecords.update(cost, digest: digest, changedBy: session.importID, in: session.deed.rows)
                }
                known[cost.key] = .init(digest: digest, changedBy: session.importID)
                session.updated()
            }
        }
        try SpendRecords.insert(Array(fresh.values), importID: session.importID, in: session.deed.rows)
    }

    package mutating func finish() throws {}

    private func spend(_ fields: RowFields) throws -> Spend {
        let code = try fields.required(Place.campaign, limit: 200)
        guard let campaign = campaigns[code] else {
            throw fields.fault(Place.campaign, PartyRefusal.unknownOrigin(code))
        }
        let day = try fields.day(Place.day)
        let currency = try fields.currency(Place.currency)
        let minutes: Int64?
        do { minutes = try WorkingTime.minutes(fields[Place.hours]) } catch {
            throw fields.fault(Place.hours, error)
        }
        return Spend(
            key: SpendKey(origin: campaign.id, day: day, currency: currency),
            amount: try fields.money(Place.amount, in: currency), pieces: try fields.optionalCount(Place.pieces),
            minutes: minutes)
    }

    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        try SpendRecords.undo(importID, in: deed.rows)
    }
}
