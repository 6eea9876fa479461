import Governance
import Party
import Storage
import Vocabulary

/// A campaign as it stands in the rows, and by which import.
package struct StoredCampaign: StoredRecord {
    /// Nil until it is written.
    let id: ID<Origin>?
    let plan: CampaignPlan
    package let importedBy: Int64?

    package var picture: (record: Subject, image: Image) {
        var image = Image()
        image.add("name", text: plan.name)
        image.add("audience", fact: plan.audience.rawValue)
        image.add("medium", fact: plan.medium.word)
        image.add("starts_on", plan.startsOn?.number)
        image.add("ends_on", plan.endsOn?.number)
        image.add("currency", fact: plan.currency?.code)
        image.add("purpose", text: plan.purpose)
        image.add("target", text: plan.target)
        image.add("changed_by", importedBy)
        return (Subject(.campaign, plan.code), image)
    }

    /// All campaigns by their codes.
    static func all(in rows: Connection) throws -> [String: StoredCampaign] {
        let found = try rows.records(
            """
            SELECT c.id, c.changed_by, c.medium, o.code, o.name, c.audience, c.starts_on, c.ends_on, c.currency,
                   c.purpose, c.target
              FROM marketing_campaign c JOIN party_origin o ON o.id = c.id ORDER BY o.code
            """
        ) { row in
            let (id, importedBy, word): (ID<Origin>, Int64?, String) = try (row.id(), row.optionalInt(), row.text())
            guard let medium = Medium(word: word) else { throw StorageRefusal.unreadable("medium \(word)") }
            let plan = try CampaignPlan(
                code: row.text(), name: row.text(), audience: row.word(), medium: medium,
                startsOn: row.optionalDay(), endsOn: row.optionalDay(), currency: row.optionalCurrency(),
                purpose: row.text(), target: row.text())
            return StoredCampaign(id: id, plan: plan, importedBy: importedBy)
        }
        return Dictionary(found.map { ($0.plan.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Makes what an import changed as it was; the number of campaigns.
    static func restore(_ importID: Int64, _ deed: Deed) throws -> Int {
        let images = try BeforeImage.all(of: importID, in: deed.rows)
        let known = try all(in: deed.rows)
        for (code, image) in images {
            guard let now = known[code], let id = now.id, now.importedBy == importID else {
                throw GovernanceRefusal.changed(code, by: known[code]?.importedBy)
            }
            guard let audience = Audience(rawValue: try image.require("audience")),
                let medium = Medium(word: try image.require("medium"))
            else { throw StorageRefusal.unreadable("before image \(code)") }
            try CampaignRecords.update(
                id,
                CampaignPlan(
                    code: code, name: image["name"] ?? "", audience: audience, medium: medium,
                    startsOn: image.day("starts_on"), endsOn: image.day("ends_on"),
                    currency: image["currency"].flatMap { Currency($0) }, purpose: image["purpose"] ?? "",
                    target: image["target"] ?? ""),
                changedBy: image.number("changed_by"), deed)
        }
        return images.count
    }
}

extension Subject.Kind {
    static let campaign: Subject.Kind = "campaign"
}
