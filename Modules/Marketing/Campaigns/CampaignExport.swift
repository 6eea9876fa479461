import Governance
import Interchange
import Storage
import Vocabulary

/// Campaigns as rows of a file (`sekisho export campaigns`): the columns of the import, so that one undoes the other.
package enum CampaignExport: Exporter {
    package static let action: Action = "marketing.view"
    package static let columns = CampaignImport.columns.map(\.name)

    /// Every campaign in the order of its code, as the fields of ``columns``.
    package static func each(in rows: Connection, _ body: ([String]) throws -> Void) throws {
        for campaign in try rows.all(CampaignsInRows()) {
            try body([
                campaign.code, campaign.name, campaign.audience.rawValue, campaign.medium.word,
                campaign.startsOn?.description ?? "", campaign.endsOn?.description ?? "",
                campaign.currency?.code ?? "", campaign.purpose, campaign.target,
            ])
        }
    }
}
