import Governance
import Interchange
import Party
import Storage
import Vocabulary

/// The columns of a file of campaigns.
package enum CampaignColumn: Int, FileColumn {
    case code, name, side, medium, startsOn, endsOn, currency, purpose, target

    package var column: Column {
        switch self {
        case .code:
            Column("code", "コード", "施策コード", "キャンペーンコード", "campaign", required: true)
                .also("施策CD|campaign code|campaign id").holding(.code)
        case .name: Column("name", "名称", "施策名", "キャンペーン名", required: true).also("施策名称|campaign name|title")
        case .side:
            Column("side", "出口", "対象", "調達販売区分", required: true)
                .also("用途|audience").holding(.word(Audience.allCases.map(\.rawValue)))
        case .medium:
            Column("medium", "媒体", "メディア", required: true)
                .also("チャネル|手段|channel|media").holding(.word(Medium.words.map(\.description)))
        case .startsOn: Column("starts_on", "開始日", "start", "start_date").also("開始|開始年月日|starts|from").holding(.day)
        case .endsOn: Column("ends_on", "終了日", "end", "end_date").also("終了|終了年月日|ends|until").holding(.day)
        case .currency: Column("currency", "通貨").also("通貨コード|currency code|ccy").holding(.currency)
        case .purpose: Column("purpose", "目的").also("ねらい|objective|goal")
        case .target: Column("target", "目標", "ターゲット").also("対象者|target group")
        }
    }
}

/// Imports of campaigns (`sekisho import campaigns`). Each is registered as an origin of parties and documents.
package struct CampaignImport: RecordImporter {
    package static let kind = "campaigns"
    package static let action: Action = "marketing.campaign.import"
    package static let tables: [String] = []

    package let session: ImportSession

    package init(_ session: ImportSession) {
        self.session = session
    }

    package func read(_ row: Fields<CampaignColumn>) throws -> CampaignPlan {
        guard let audience = try row.word(.side, Audience.self) else {
            throw row.refusal(.side, ImportRefusal.empty(column: CampaignColumn.side.name))
        }
        let plan = CampaignPlan(
            code: try row.required(.code), name: try row.required(.name, limit: 1000), audience: audience,
            medium: try row.smallWord(.medium), startsOn: try row.optionalDay(.startsOn),
            endsOn: try row.optionalDay(.endsOn),
            currency: row.isEmpty(.currency) ? nil : try row.currency(.currency),
            purpose: try row.text(.purpose, limit: 4000), target: try row.text(.target, limit: 4000))
        if let first = plan.startsOn, let last = plan.endsOn, last < first {
            throw row.refusal(.endsOn, MarketingRefusal.endsBeforeStart(first, last))
        }
        return plan
    }

    package func key(of plan: CampaignPlan) -> String { plan.code }

    package func known(_ plans: [CampaignPlan]) throws -> [String: StoredCampaign] {
        try StoredCampaign.all(in: session.deed.rows)
    }

    package func saysTheSame(_ plan: CampaignPlan, as stored: StoredCampaign) -> Bool { plan == stored.plan }

    package func make(_ plan: CampaignPlan) -> StoredCampaign {
        StoredCampaign(id: nil, plan: plan, importedBy: session.importID)
    }

    package func change(_ stored: StoredCampaign, to plan: CampaignPlan) -> StoredCampaign {
        StoredCampaign(id: stored.id, plan: plan, importedBy: session.importID)
    }

    package func write(_ made: [StoredCampaign], _ replaced: [(before: StoredCampaign, after: StoredCampaign)]) throws {
        for campaign in made {
            _ = try CampaignRecords.insert(campaign.plan, importID: session.importID, session.deed)
        }
        for case (_, let campaign) in replaced {
            guard let id = campaign.id else { continue }
            try CampaignRecords.update(id, campaign.plan, changedBy: session.importID, session.deed)
        }
    }

    /// Campaigns that the import made go, unless touches, spend, parties or documents name them by now; those that it
    /// changed become what they were.
    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        let restored = try StoredCampaign.restore(importID, deed)
        let made = try deed.rows.rows(
            """
            SELECT c.id, o.code, o.name, c.changed_by FROM marketing_campaign c JOIN party_origin o ON o.id = c.id
             WHERE c.import_id = \(importID) ORDER BY c.id
            """
        ) { (origin: Origin(id: $0.id(0), code: $0.text(1), name: $0.text(2)), changedBy: $0.optionalInt(3)) }
        let touched = Set(
            try deed.rows.rows("SELECT DISTINCT origin_id FROM marketing_origin_day ORDER BY origin_id") { $0.int(0) })
        for (origin, changedBy) in made {
            if changedBy != importID { throw GovernanceRefusal.changed(origin.code, by: changedBy) }
            if touched.contains(origin.id.value) { throw GovernanceRefusal.usedSince(origin.code) }
        }
        try refuseNamed(made.map(\.origin), since: importID, in: deed.rows)
        try deed.announce(OriginsGone(made.map(\.origin)))
        for (origin, _) in made { try remove(origin, in: deed.rows) }
        return restored + made.count
    }

    /// Documents name a campaign by its number, parties and cards by its code.
    private static func refuseNamed(_ made: [Origin], since importID: Int64, in rows: Connection) throws {
        try BeforeImage.refuseNamed(
            in: ["campaign_id", "origin_id"], made.map { String($0.id.value) }, since: importID, in: rows)
        try BeforeImage.refuseNamed(in: ["campaign", "origin"], made.map(\.code), since: importID, in: rows)
    }

    /// Spend and parties refer to it by foreign keys; whoever keeps documents was asked.
    private static func remove(_ origin: Origin, in rows: Connection) throws {
        do {
            _ = try rows.run("DELETE FROM marketing_campaign WHERE id = \(origin.id)")
            try Origins.remove(origin.id, in: rows)
        } catch {
            if case .constraint = error { throw GovernanceRefusal.usedSince(origin.code) }
            throw error
        }
    }
}
