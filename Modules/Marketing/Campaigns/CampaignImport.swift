import Governance
import Interchange
import Party
import Storage
import Vocabulary

/// Imports of campaigns (`sekisho import campaigns`). Each is registered as an origin of parties and documents.
package struct CampaignImport: Importer {
    package static let kind = "campaigns"
    package static let action: Action = "marketing.campaign.import"
    package static let tables: [String] = []
    package static let columns = [
        Column("code", "コード", "施策コード", "キャンペーンコード", "campaign", required: true),
        Column("name", "名称", "施策名", "キャンペーン名", required: true),
        Column("side", "出口", "対象", "調達販売区分", required: true),
        Column("medium", "媒体", "メディア", required: true),
        Column("starts_on", "開始日", "start", "start_date"),
        Column("ends_on", "終了日", "end", "end_date"),
        Column("currency", "通貨"),
        Column("purpose", "目的"),
        Column("target", "目標", "ターゲット"),
    ]

    private enum Place {
        static let code = 0
        static let name = 1
        static let side = 2
        static let medium = 3
        static let startsOn = 4
        static let endsOn = 5
        static let currency = 6
        static let purpose = 7
        static let target = 8
    }

    private let session: ImportSession
    private var known: [String: CampaignRecords.Known]

    package init(_ session: ImportSession) throws {
        self.session = session
        known = try CampaignRecords.all(in: session.deed.rows)
    }

    package mutating func take(_ batch: RowBatch) throws {
        for row in 0..<batch.count {
            do {
                try keep(try Self.plan(RowFields(batch: batch, row: row, columns: Self.columns)), batch, row)
            } catch let fault as FieldFault {
                try session.reject(batch, row, column: fault.column, fault.reason)
            }
        }
    }

    package mutating func finish() throws {}

    private static func plan(_ fields: RowFields) throws -> CampaignPlan {
        let side = try fields.required(Place.side, limit: 100)
        guard let audience = Audience(rawValue: NarrowText.folded(side).lowercased()) else {
            let allowed = Audience.allCases.map(\.rawValue).joined(separator: ", ")
            throw fields.fault(Place.side, ImportRefusal.unknownWord(String(side.prefix(40)), allowed: allowed))
        }
        let currency = try fields.text(Place.currency, limit: 200).isEmpty ? nil : fields.currency(Place.currency)
        let plan = CampaignPlan(
            code: try fields.required(Place.code, limit: 200), name: try fields.required(Place.name, limit: 1000),
            audience: audience, medium: try fields.word(Place.medium),
            startsOn: try fields.optionalDay(Place.startsOn), endsOn: try fields.optionalDay(Place.endsOn),
            currency: currency, purpose: try fields.text(Place.purpose, limit: 4000),
            target: try fields.text(Place.target, limit: 4000))
        if let first = plan.startsOn, let last = plan.endsOn, last < first {
            throw fields.fault(Place.endsOn, MarketingRefusal.endsBeforeStart(first, last))
        }
        return plan
    }

    private mutating func keep(_ plan: CampaignPlan, _ batch: RowBatch, _ row: Int) throws {
        let digest = batch.digest(row)
        let sides = SideBits.of(plan.audience)
        guard let before = known[plan.code] else {
            let id = try CampaignRecords.insert(plan, digest: digest, importID: session.importID, session.deed)
            known[plan.code] = .init(id: id, sides: sides, digest: digest, changedBy: session.importID)
            return session.created()
        }
        if before.digest == digest || session.onDuplicate == .skip { return session.unchanged() }
        if session.onDuplicate == .reject {
            return try session.reject(batch, row, column: Place.code, ImportRefusal.duplicate(plan.code))
        }
        if before.changedBy != session.importID {
            try CampaignImages.keep(plan.code, importID: session.importID, in: session.deed.rows)
        }
        try CampaignRecords.update(before.id, plan, digest: digest, changedBy: session.importID, session.deed)
        known[plan.code] = .init(id: before.id, sides: sides, digest: digest, changedBy: session.importID)
        session.updated()
    }

    /// Campaigns that the import made go, unless touches, spend, parties or documents name them by now; those that it
    /// changed become what they were.
    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        let restored = try CampaignImages.restore(importID, deed)
        let made = try deed.rows.rows(
            """
            SELECT c.id, o.code, c.changed_by FROM marketing_campaign c JOIN party_origin o ON o.id = c.id
             WHERE c.import_id = \(importID) ORDER BY c.id
            """
        ) { (id: $0.id(0, of: Origin.self), code: $0.text(1), changedBy: $0.int(2)) }
        let touched = Set(
            try deed.rows.rows("SELECT DISTINCT origin_id FROM marketing_origin_day ORDER BY origin_id") { $0.int(0) })
        for campaign in made {
            if campaign.changedBy != importID || touched.contains(campaign.id.value) {
                throw GovernanceRefusal.usedSince(campaign.code)
            }
            try remove(campaign.id, campaign.code, in: deed.rows)
        }
        return restored + made.count
    }

    /// Spend, parties and documents refer to it by foreign keys.
    private static func remove(_ id: ID<Origin>, _ code: String, in rows: Connection) throws {
        do {
            _ = try rows.run("DELETE FROM marketing_campaign WHERE id = \(id)")
            try Origins.remove(id, in: rows)
        } catch {
            if case .constraint = error { throw GovernanceRefusal.usedSince(code) }
            throw error
        }
    }
}
