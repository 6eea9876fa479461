import Governance
import Party
import Storage
import Vocabulary

extension MarketingDesk {
    /// Every campaign, by code.
    package func campaigns() throws -> [Campaign] {
        try books.read("marketing.view") { try $0.all(CampaignsInRows()) }
    }
}
