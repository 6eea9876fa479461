import Governance
import Party
import Storage
import Vocabulary

extension MarketingDesk {
    /// Every campaign, by code.
    package func campaigns() throws -> [Campaign] {
        try books.read("marketing.view") { try $0.all(CampaignsInRows()) }
    }

    /// Plans a campaign, or changes the one of that code.
    @discardableResult
    package func plan(_ plan: CampaignPlan) throws -> Campaign {
        if let first = plan.startsOn, let last = plan.endsOn, last < first {
            throw MarketingRefusal.endsBeforeStart(first, last)
        }
        return try books.perform("marketing.campaign.plan") { deed in
            deed.subject = Subject(.campaign, plan.code)
            if let known = try deed.rows.first(CampaignsInRows(code: plan.code)) {
                try CampaignRecords.update(known.id, plan, changedBy: nil, deed)
            } else {
                _ = try CampaignRecords.insert(plan, importID: nil, deed)
            }
            guard let campaign = try deed.rows.first(CampaignsInRows(code: plan.code)) else {
                throw PartyRefusal.unknownOrigin(plan.code)
            }
            return campaign
        }
    }
}
