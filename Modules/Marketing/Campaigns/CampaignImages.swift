import Governance
import Party
import Storage
import Vocabulary

/// Campaigns as they were before an import changed them.
enum CampaignImages {
    private static let separator: Character = "\u{1f}"

    static func keep(_ code: String, importID: Int64, in rows: Connection) throws {
        guard let campaign = try rows.first(CampaignsInRows(code: code)) else { return }
        let kept = try rows.first(
            "SELECT source_digest, changed_by FROM marketing_campaign WHERE id = \(campaign.id)"
        ) { ($0.optionalInt(0), $0.optionalInt(1)) }
        func number(_ value: (some FixedWidthInteger)?) -> String { value.map { String($0) } ?? "" }
        let image = [
            campaign.name, campaign.audience.rawValue, campaign.medium.word, number(campaign.startsOn?.number),
            number(campaign.endsOn?.number), campaign.currency?.code ?? "", campaign.purpose, campaign.target,
            number(kept?.0), number(kept?.1),
        ]
        try BeforeImage.keep(
            image.joined(separator: String(separator)), of: code, importID: importID, in: rows)
    }

    /// Makes what the import changed as it was; the number of campaigns.
    static func restore(_ importID: Int64, _ deed: Deed) throws -> Int {
        let images = try BeforeImage.all(of: importID, in: deed.rows)
        let known = try CampaignRecords.all(in: deed.rows)
        for (code, image) in images {
            guard let now = known[code], now.changedBy == importID else { throw GovernanceRefusal.usedSince(code) }
            let fields = image.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 10, let audience = Audience(rawValue: fields[1]),
                let medium = Medium(word: fields[2])
            else { throw StorageRefusal.unreadable("before image \(code)") }
            try CampaignRecords.update(
                now.id,
                CampaignPlan(
                    code: code, name: fields[0], audience: audience, medium: medium,
                    startsOn: Int32(fields[3]).map { Day(number: $0) },
                    endsOn: Int32(fields[4]).map { Day(number: $0) },
                    currency: Currency(fields[5]), purpose: fields[6], target: fields[7]),
                digest: Int64(fields[8]), changedBy: Int64(fields[9]), deed)
        }
        return images.count
    }
}
