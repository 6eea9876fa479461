import Governance
import Party
import Storage
import Vocabulary

/// Campaigns as they were before an import changed them.
enum CampaignImages {
    static func keep(_ code: String, importID: Int64, in rows: Connection) throws {
        guard let campaign = try rows.first(CampaignsInRows(code: code)) else { return }
        let kept = try rows.first(
            "SELECT source_digest, changed_by FROM marketing_campaign WHERE id = \(campaign.id)"
        ) { ($0.optionalInt(0), $0.optionalInt(1)) }
        var image = Image()
        image.add("name", text: campaign.name)
        image.add("audience", fact: campaign.audience.rawValue)
        image.add("medium", fact: campaign.medium.word)
        image.add("starts_on", campaign.startsOn?.number)
        image.add("ends_on", campaign.endsOn?.number)
        image.add("currency", fact: campaign.currency?.code)
        image.add("purpose", text: campaign.purpose)
        image.add("target", text: campaign.target)
        image.add("digest", kept?.0)
        image.add("changed_by", kept?.1)
        try BeforeImage.keep(image, of: Subject(.campaign, code), importID: importID, in: rows)
    }

    /// Makes what the import changed as it was; the number of campaigns.
    static func restore(_ importID: Int64, _ deed: Deed) throws -> Int {
        let images = try BeforeImage.all(of: importID, in: deed.rows)
        let known = try CampaignRecords.all(in: deed.rows)
        for (code, image) in images {
            guard let now = known[code], now.changedBy == importID else { throw GovernanceRefusal.usedSince(code) }
            guard let audience = Audience(rawValue: try image.require("audience")),
                let medium = Medium(word: try image.require("medium"))
            else { throw StorageRefusal.unreadable("before image \(code)") }
            try CampaignRecords.update(
                now.id,
                CampaignPlan(
                    code: code, name: image["name"] ?? "", audience: audience, medium: medium,
                    startsOn: image.day("starts_on"), endsOn: image.day("ends_on"),
                    currency: image["currency"].flatMap { Currency($0) }, purpose: image["purpose"] ?? "",
                    target: image["target"] ?? ""),
                digest: image.number("digest"), changedBy: image.number("changed_by"), deed)
        }
        return images.count
    }
}

extension Subject.Kind {
    static let campaign: Subject.Kind = "campaign"
}
